import type * as zh from '../zh/recurring.ts';
import { listed } from '../plural.ts';
import { useText } from './uses.ts';

/** How often a procedure is to be done. */
export const rhythmText: typeof zh.rhythmText = {
  day: 'Every day',
  shift: 'Every shift',
  week: 'Every week',
};

const whom = (to: string) => (to ? ` to ${to}` : '');

export const recurringText: typeof zh.recurringText = {
  title: 'To be done regularly',
  none: 'Nothing yet. Add procedures that are done every day, every shift or every week: here you see whether they were done.',
  state: {
    due: { day: 'Not done yet today', shift: 'Not done yet this shift', week: 'Not done yet this week' },
    begun: { day: 'Under way today', shift: 'Under way this shift', week: 'Under way this week' },
    done: { day: 'Done today', shift: 'Done this shift', week: 'Done this week' },
  },
  handed: {
    day: (to) => `Today’s was handed over${whom(to)}`,
    shift: (to) => `This shift’s was handed over${whom(to)}`,
    week: (to) => `This week’s was handed over${whom(to)}`,
  },
  doneAt: (state, moment) => `${state}, ${moment}`,
  said: 'As the procedure says',
  missed: (names, more) => `Not done: ${listed(names)}${more ? ', and earlier ones' : ''}.`,
  missedWhy:
    'Counted are runs that were finished on this device; what was done on another one or on paper is not known here.',
  seen: 'Got it',
  weekOf: (day) => `the week from ${day}`,
  shiftOf: (day, clock) => `the shift of ${day} ${clock}`,
  add: 'Add a procedure to do regularly',
  page: 'Procedure',
  every: 'How often',
  choosePage: 'Choose a procedure',
  put: 'Add',
  putEmpty: 'Choose a procedure first.',
  change: (title) => `How often: ${title}`,
  asPage: (rhythm) => `As the procedure says: ${rhythm}`,
  never: 'Not mine to do',
  shifts: 'When shifts begin',
  shiftsHint: 'For example 8:00, 20:00',
  shiftsWrong: 'Write hours and minutes, for example 8:00, 20:00.',
  shiftsNone: 'It is not set when shifts begin: until then a shift is a day',
  shiftFrom: (from, to) => `the shift from ${from} to ${to}`,
  calendar: 'Save to calendar',
  calendarWhy: 'The calendar reminds you; whether it was done is known here.',
  calendarName: 'To be done regularly',
  all: 'Change or add',
  begin: useText.do,
  look: 'View',
};

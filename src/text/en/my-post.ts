import type * as zh from '../zh/my-post.ts';
import { shortDay } from '../english-days.ts';
import { listed, plural } from '../plural.ts';
import { useText } from './uses.ts';

/** Where the procedures of a job have no red lines of their own, and its domains have. */
export const redLinesInstead = 'None are written for this job alone; these are for everybody there:';

/** What the home page says to those who have a job here. */
export const myPostText: typeof zh.myPostText = {
  loading: 'Getting the procedures for your job…',
  failed: 'There is no network: the procedures for your job could not be loaded.',
  retry: 'Try again',
  gone: (names) => `No longer a job here: ${listed(names)}.`,
  dropGone: 'Take out of my jobs',
  askAgain: 'Choose a job',
  lesson: {
    read: (title) => `${useText.read}: ${title}`,
    quiz: (title) => `${useText.test}: ${title}`,
  },
  lessonOf: {
    read: (number, total) => `${number} of ${plural(total, 'procedure')} to learn`,
    quiz: (number, total) =>
      `${number} of ${plural(total, 'procedure')} to learn; read, pass its quiz to know it`,
  },
  allLearnt: (total) => `You know all ${plural(total, 'procedure')}.`,
  learnt: (learnt, total) => `You know ${learnt} of ${plural(total, 'procedure')}.`,
  week: ({ read, answered, right, finished, begun }) =>
    `In the last 7 days you ${listed(
      [
        read > 0 && `read ${plural(read, 'procedure')}`,
        answered > 0 && `answered ${plural(answered, 'question')} (${right} right)`,
        finished > 0 && `finished ${plural(finished, 'run')}`,
        begun > 0 && `did part of ${plural(begun, 'open run')}`,
      ].filter((part) => part !== false),
    )}.`,
  noWeek: 'You have not read, answered or done anything in the last 7 days.',
  dueToday: 'For today',
  due: {
    changed: (day) => `Changed on ${shortDay(day)}: you read an earlier version`,
    review: (day) => `Due for review on ${shortDay(day)}`,
    late: (day) => `Was due for review on ${shortDay(day)}`,
  },
  procedures: 'My procedures',
  toLearn: (learn, know) => (know > 0 ? `${learn} to learn · ${know} more to know` : `${learn} to learn`),
  redLines: 'My red lines',
  limits: 'My time limits',
  states: { read: 'Read', passed: 'Known', used: 'Used' },
  notYet: 'Not read',
  do: 'Do it',
  all: (count) => `All (${count})`,
  noPages: 'There are no procedures for this job yet.',
  noRedLines: 'There are no red lines in your procedures, nor where you work.',
  redLinesOf: (domain, count) => `Red lines: ${domain} (${count})`,
  noLimits: 'There are no time limits in your procedures.',
};

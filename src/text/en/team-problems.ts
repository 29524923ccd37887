import { listedInEnglish } from '../english-list.ts';
import type * as zh from '../zh/team-problems.ts';

/** Words of the list of problems in the team's book. */
export const teamProblemsText: typeof zh.teamProblemsText = {
  problemsNone: 'No problem was noted in any run.',
  problemsWhy:
    'What was noted as wrong in runs, and steps that were passed over. Set who sees to it and until when, and hand it back; once they say that it was put right, it stands here with what they hand over next.',
  states: {
    overdue: 'Overdue',
    open: 'Open',
    answered: 'Put right, they say',
    solved: 'Solved in the run',
    done: 'Put right',
  },
  problemKinds: {
    problem: 'Problem',
    solved: 'Problem',
    hold: 'Went on before it was done',
    gone: 'No more in the run',
  },
  owner: 'Who sees to it',
  ownerUnknown: (name) =>
    `The book has nobody called ‘${name}’, so this is handed back to nobody. Tell them in person, or wait until they have shared once.`,
  due: 'Until',
  done: 'Put right',
  answer: (person, day, how) => `${person}: put right on ${day}${how ? `, ${how}` : ''}`,
  foundBy: (name) => `found by ${name}`,
  foundByNobody: 'no name given',
  of: (people, run) => `‘${run}’ of ${listedInEnglish([...people])}`,
  problemsCsv: 'Export problems as CSV',
  problemsFile: (day) => `problems-${day}.csv`,
  problemColumns: [
    'State',
    'Problem',
    'Note',
    'Noted at',
    'Found by',
    'Procedure',
    'Run',
    'People',
    'Who sees to it',
    'Until',
    'Put right',
    'Answers',
  ],
};

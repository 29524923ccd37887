import { withName } from '../../run/handover/with-name.ts';
import type { Mark, Problem, Run } from '../../run/model/run.ts';
import type { SharedRun } from '../share/share.ts';
import type { PersonBook } from './book.ts';

/**
 * The run as the book tells it: what its sender pressed, and found wrong, before they had said their name is theirs, for
 * the share says who they are. The run itself is kept as it came.
 */
export function withSender(
  { run, events }: SharedRun,
  { id, name, received }: Pick<PersonBook, 'id' | 'name' | 'received'>,
): Run {
  const devices = received.map(({ device }) => device);
  // A profile of a shared device has a chain of its own, called after both.
  const isTheirs = (chain: string) => devices.some((one) => chain === one || chain.startsWith(`${one}.`));
  const pressed = Object.entries(events?.chains ?? {}).flatMap(([chain, { events, forks = [] }]) =>
    isTheirs(chain) ? [events, ...forks].flat().filter(({ by, how }) => !by && how !== 'taken') : [],
  );
  if (pressed.length === 0) return run;
  const named = withName(run, pressed, { id, name }, run.started);
  const hasFound = (item: string, { note, at }: Problem) =>
    pressed.some(({ map, key, value, at: pressedAt }) => {
      if (map !== 'marks' || key !== item) return false;
      const mark = value as Mark;
      return mark.state === 'problem' && (mark.note ?? '') === note && (mark.since ?? pressedAt) === at;
    });
  const marks = Object.entries(named.marks).map(([key, { value, ...entry }]) => {
    const { problem } = value;
    const isFinder = problem && problem.by === undefined && hasFound(key, problem);
    return [key, { ...entry, value: isFinder ? { ...value, problem: { ...problem, by: id } } : value }];
  });
  return { ...named, marks: Object.fromEntries(marks) as Run['marks'] };
}

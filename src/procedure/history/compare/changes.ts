/** What two versions of a page say differently. */
import type { OpenPoint, Region } from '../../model/procedure.ts';
import type { Change } from './change.ts';
import { changedParts } from './changed-parts.ts';
import { changedWays } from './changed-ways.ts';
import type { Edition } from '../edition.ts';
import { said, wordingWith, type Wording } from './wording.ts';

/**
 * @param roles the names of roles, which texts may hold
 * @returns the page's own changes first, then those of its parts in the order of the file; none where both say the same
 */
export function changesOf(last: Edition, now: Edition, roles: readonly string[] = []): Change[] {
  const wording = wordingWith(roles);
  const { words, lists } = wording;
  return [
    ...words('title', {}, [last.title, now.title], 'words', 'words'),
    ...words('trigger', {}, [last.trigger, now.trigger], 'words'),
    ...words('outcome', {}, [last.outcome, now.outcome], 'words'),
    ...words('every', {}, [last.every, now.every], 'major', 'major'),
    ...lists('redLine', {}, last.redLines, now.redLines),
    ...changedParts(last.parts, now.parts, wording),
    ...regions(last.regions ?? [], now.regions ?? [], wording),
    ...changedWays(last, now),
    ...openPoints(last.openPoints ?? [], now.openPoints ?? [], wording),
  ];
}

function regions(last: Edition['regions'] & {}, now: Edition['regions'] & {}, { words }: Wording): Change[] {
  const before = new Map(last.map((region) => [region.id, region]));
  const after = new Set(now.map(({ id }) => id));
  const bounds = ({ kind, region, repeat }: Omit<Region, 'line'>) => said({ kind, region, repeat });
  return [
    ...last
      .filter(({ id }) => !after.has(id))
      .map(({ id, name }): Change => ({ kind: 'region', of: id, before: name, weight: 'major' })),
    ...now.flatMap((region): Change[] => {
      const old = before.get(region.id);
      if (!old || bounds(old) !== bounds(region))
        return [{ kind: 'region', of: region.id, before: old?.name, after: region.name, weight: 'major' }];
      return words('name', { of: region.id }, [old.name, region.name], 'words');
    }),
  ];
}

/** What is left open asks nothing of anybody: it changes no meaning. */
function openPoints(
  last: Edition['openPoints'] & {},
  now: Edition['openPoints'] & {},
  { lists }: Wording,
): Change[] {
  const groups = new Set([...last, ...now].map(({ group }) => group));
  const textsOf = (points: Omit<OpenPoint, 'line'>[], of: string | undefined) =>
    points.filter(({ group }) => group === of).map(({ text }) => text);
  return [...groups]
    .flatMap((of) => lists('openPoint', { of }, textsOf(last, of), textsOf(now, of)))
    .map((change): Change => ({ ...change, weight: 'words' }));
}

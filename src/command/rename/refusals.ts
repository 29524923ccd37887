/** Why a name is not given: then nothing is changed anywhere. */
import { renameMessages as say } from '#text/messages/rename.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import { otherCase } from '../../procedure/model/name-finder.ts';

/** Letters and digits with what may stand between them: no sign of YAML, of MDX or of a list. */
const NAME = /^(?=.{1,60}$)[\p{L}\p{N}](?:[\p{L}\p{N} ·.\/()（）&-]*[\p{L}\p{N})）])?$/u;

/**
 * @param known the names of its kind; `all` those of every kind
 * @param ids of its kind
 */
export function refusalOf(
  old: string,
  now: string,
  known: readonly string[],
  all: readonly string[],
  ids: readonly string[],
): string | undefined {
  if (!known.includes(old))
    return ids.includes(old) ? say.isId(old) : say.unknown(old, didYouMean(old, known));
  if (old === now) return say.same(old);
  if (!NAME.test(now)) return say.noName(now);
  if (all.some((name) => name === now || name === otherCase(now))) return say.taken(now);
  return undefined;
}

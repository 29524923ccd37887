/** Says that a part was moved, and which answers lead elsewhere since: back, or over steps. */
import { deskText as words } from '#text/desk.ts';
import { blocksIn, type Block } from '../document/blocks.ts';
import { shownWords } from '../document/words.ts';
import { withChanges, type Change } from '../document/written.ts';
import { idOf, leadsChanged, leadsOf, type Lead } from '../edit/leads.ts';
import { stepPlaces } from '../edit/step-places.ts';
import type { Form } from './form-context.ts';

/** So many are told one by one. */
const MOST = 3;

/**
 * What has come of a move; empty where all leads as before.
 *
 * @param changes that move it
 */
export function movedLeads(
  { file, blocks, targets }: Pick<Form, 'file' | 'blocks' | 'targets'>,
  changes: readonly Change[],
): string[] {
  const after = withChanges(file, changes);
  const there = blocksIn(after);
  if (!there) return [];
  const { back, over } = leadsChanged(leadsOf(file, blocks), leadsOf(after, there));
  const places = stepPlaces(there);
  const nameOf = (id: string) => placeName(id, places, targets);
  const who = ({ from, answer }: Lead) =>
    answer === undefined ? words.afterStep(nameOf(from)) : words.answerOf(nameOf(from), shownWords(answer));
  const told = [
    ...back.map((lead) => words.nowBack(who(lead), nameOf(lead.to))),
    ...over.map((lead) => words.nowOver(who(lead), lead.over.map(nameOf))),
  ];
  return told.length > MOST ? [...told.slice(0, MOST), words.alsoLeads(told.length - MOST)] : told;
}

/** How a part of the page is called where something leads to it. */
export const placeName = (
  id: string,
  places: ReadonlyMap<string, number>,
  targets: Form['targets'],
): string => {
  const place = places.get(id);
  return place === undefined
    ? words.quoted(targets.find((target) => target.id === id)?.name ?? id)
    : words.stepAt(place);
};

/**
 * @param moved as it stood before
 * @param place where it stands now among what is beside it
 */
export function sayMoved(
  form: Form,
  label: string,
  moved: Block,
  place: number,
  changes: readonly Change[],
): void {
  const id = moved.type === 'element' && moved.name === 'Step' ? idOf(moved) : undefined;
  const there = id === undefined ? undefined : blocksIn(withChanges(form.file, changes));
  const step = there && stepPlaces(there).get(id!);
  const where = step === undefined ? words.moved(label, place) : words.movedStep(label, words.stepAt(step));
  form.say(words.sentences([where, ...movedLeads(form, changes)]), true);
}

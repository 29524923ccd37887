/** What the desk can put right by itself: only what is meant beyond doubt, or what one would look up anyway. */
import { deskText as words } from '#text/desk.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import { nearest } from '../../syntax/nearest.ts';
import { setAttribute } from '../document/set-attribute.ts';
import type { Change } from '../document/written.ts';
import { blockAt } from '../edit/places.ts';
import type { Choice, Form } from './form-context.ts';

interface Mend {
  name: string;
  changes: Change[];
}

/** @param path of the part that it is said of */
export function mendOf({ rule, add }: Diagnostic, path: string, form: Form): Mend | undefined {
  const [at = '', attribute] = path.split('@');
  const element = at ? blockAt(form.blocks, at) : undefined;
  if (element?.type !== 'element' || attribute === undefined) return undefined;
  if (add !== undefined) return { name: words.addFlag(add), changes: setAttribute(element, add, true) };
  const among = choicesOf(rule, form);
  const value = element.attributes.find(({ name }) => name === attribute)?.value;
  if (!among || value === undefined) return undefined;
  const ids = among.map(({ id }) => id);
  const written = value.split(/\s*[,，、]\s*/).filter(Boolean);
  const meant = written.map((word) => (ids.includes(word) ? word : idOf(word, among)));
  if (meant.includes(undefined) || meant.every((id, index) => id === written[index])) return undefined;
  const names = meant.map((id) => among.find((choice) => choice.id === id)!.name || id!);
  return { name: words.changeTo(names), changes: setAttribute(element, attribute, meant.join(', ')) };
}

const idOf = (word: string, among: readonly Choice[]): string | undefined =>
  among.find(({ name }) => name === word)?.id ??
  nearest(
    word,
    among.map(({ id }) => id),
  );

function choicesOf(rule: Diagnostic['rule'], form: Form): readonly Choice[] | undefined {
  if (rule === 'unknown-role') return form.roles;
  if (rule === 'missing-step') return form.parts;
  if (rule !== 'unknown-page') return undefined;
  return form.pages;
}

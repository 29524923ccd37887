/** How each attribute of the authoring language is filled in. What is not named here is a text, or a box to be ticked. */
export type AttributeKind =
  | 'id'
  | 'text'
  | 'flag'
  | 'roles'
  | 'limit'
  | 'length'
  | 'page'
  | 'step'
  | 'part'
  | 'valueKind'
  | 'questionKind';

const KINDS = new Map<string, AttributeKind>([
  ['id', 'id'],
  ['Step.by', 'roles'],
  ['Step.to', 'roles'],
  ['within', 'limit'],
  ['workdays', 'limit'],
  ['ahead', 'limit'],
  ['least', 'limit'],
  ['Step.every', 'length'],
  ['Step.calls', 'page'],
  ['Step.next', 'step'],
  ['Limit.from', 'step'],
  ['Question.step', 'part'],
  ['Value.kind', 'valueKind'],
  ['Question.kind', 'questionKind'],
]);

export const kindOfAttribute = (component: string, name: string, flag = false): AttributeKind =>
  KINDS.get(`${component}.${name}`) ?? KINDS.get(name) ?? (flag ? 'flag' : 'text');

/** What every card of this kind shows; the rest is shown where the file has it, and behind a button. */
const ALWAYS = new Map<string, readonly string[]>([
  ['Step', ['name', 'by', 'within', 'records']],
  ['Phase', ['name']],
  ['Together', ['name']],
  ['Section', ['name']],
  ['Ask', ['question']],
  ['Limit', ['within', 'for']],
  ['Value', ['kind', 'unit']],
  ['Question', ['step']],
  ['Blank', ['accept']],
  ['Number', ['is', 'unit']],
]);

export const isAlwaysShown = (component: string, name: string): boolean =>
  ALWAYS.get(component)?.includes(name) ?? false;

/** What a part is called on its page: it stands above the rest. */
export const isTitle = (component: string, name: string): boolean =>
  (name === 'name' && component !== 'Value') || (component === 'Ask' && name === 'question');

/** Which rules of their stylesheets pages need for their first paint: those whose names all stand in their HTML. */

/** A rule of a stylesheet: a style rule, a group of rules, or a statement without a block. */
type Rule =
  | { kind: 'style'; selectors: Selector[]; body: string }
  | { kind: 'group'; prelude: string; rules: Rule[] }
  | { kind: 'other'; text: string };

interface Selector {
  text: string;
  names: string[];
  /** True where it finds only what a reader or a script has touched. */
  touched: boolean;
}

export interface Sheet {
  rules: Rule[];
  /** Names of all cascade layers, in the order in which they yield to each other. */
  layers: string[];
}

/** At-rules that hold rules. */
const GROUP = /^@(media|supports|layer|container)\b/;
/** What is not seen before the whole stylesheets have come. */
const LATER = /^@media print\b|^@(page|keyframes|position-try)\b/;
/** What a reader or a script does first; the whole stylesheets have come before scripts run. */
const TOUCHED =
  /:(?:hover|active|focus(?:-visible|-within)?|checked|user-invalid|fullscreen|target)\b|::(?:backdrop|selection)/;
/** Parts of a selector that say nothing of a name that must be there. */
const CHOICE = /:(?:not|is|where|has|nth-[a-z-]+|lang|dir)\(/g;
/** Class, attribute with or without its value, id, pseudo-class or -element, element. */
const NAME =
  /\.([\w-]+)|\[([\w-]+)(?:=["']?([^\]"']*)["']?)?[^\]]*\]|#([\w-]+)|::?[\w-]+(?:\([^)]*\))?|([a-z][\w-]*)/gi;

/** Reads stylesheets as the minifier has written them: no comments. */
export function readSheet(css: string): Sheet {
  const rules = rulesOf(css);
  return { rules, layers: [...new Set(layersOf(rules))] };
}

/** Styles for the first paint of pages in whose HTML these names stand. */
export function neededStyles({ rules, layers }: Sheet, names: ReadonlySet<string>): string {
  const order = layers.length > 0 ? `@layer ${layers.join(',')};` : '';
  return order + write(rules, names);
}

function write(rules: Rule[], names: ReadonlySet<string>): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'other') return LATER.test(rule.text) || /^@layer\b/.test(rule.text) ? '' : rule.text;
      if (rule.kind === 'group') {
        const inner = LATER.test(rule.prelude) ? '' : write(rule.rules, names);
        return inner && `${rule.prelude}{${inner}}`;
      }
      const here = rule.selectors.filter(
        ({ touched, names: own }) => !touched && own.every((name) => names.has(name)),
      );
      return here.length > 0 ? `${here.map(({ text }) => text).join(',')}{${rule.body}}` : '';
    })
    .join('');
}

/**
 * The names that selectors can mean in a page: elements, `.class`, `#id`, `[attribute` and `[attribute=value`. What is
 * folded is not painted yet.
 */
export function namesIn(html: string): Set<string> {
  const names = new Set(SET_BY_SCRIPT);
  const body = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  /** Of the `<details>` around: which are closed. */
  const folds: boolean[] = [];
  let inSummary = false;
  for (const [, end, tag, attributes] of body.matchAll(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^>"])*)/gi)) {
    const element = tag!.toLowerCase();
    const closed = folds.filter(Boolean).length;
    if (element === 'summary') inSummary = !end && closed <= 1;
    if (element === 'details' && end) folds.pop();
    if (end) continue;
    if (element === 'details') folds.push(!/\sopen\b/.test(attributes!));
    if (closed > 0 && !inSummary) continue;
    names.add(element);
    for (const [, name, value] of attributes!.matchAll(/([^\s=>"'/]+)(?:="([^"]*)")?/g)) {
      names.add(`[${name}`);
      if (value === undefined) continue;
      names.add(`[${name}=${value}`);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
      if (name === 'id') names.add(`#${value}`);
    }
  }
  return names;
}

/** What public/theme.js sets before the first paint, and a page of its own beside it. */
const SET_BY_SCRIPT = [
  '[data-begun',
  '[data-wants-run',
  ...['[data-theme', '[data-theme=light', '[data-theme=dark', '[data-script'],
  ...['[data-returning', '[data-post', '[data-post=mine', '[data-post=none'],
];

/** Names without which a selector finds nothing; there is no choice in it any more. */
function namesOf(selector: string): string[] {
  return [...selector.matchAll(NAME)].flatMap(([, class_, attribute, value, id, element]) => {
    if (class_) return [`.${class_}`];
    if (attribute) return [value ? `[${attribute}=${value}` : `[${attribute}`];
    if (id) return [`#${id}`];
    return element ? [element.toLowerCase()] : [];
  });
}

/** A selector without `:is(…)` and the like, whatever is in their brackets. */
function withoutChoices(selector: string): string {
  let text = '';
  let at = 0;
  for (const { 0: opening, index } of selector.matchAll(CHOICE)) {
    if (index < at) continue;
    text += selector.slice(at, index);
    at = index + opening.length;
    for (let depth = 1; depth > 0 && at < selector.length; at++) {
      if (selector[at] === '(') depth++;
      if (selector[at] === ')') depth--;
    }
  }
  return text + selector.slice(at);
}

/** The selectors of a list; commas within brackets part nothing. */
const selectorsOf = (list: string): Selector[] =>
  split(list, ',').map((text) => {
    const plain = withoutChoices(text);
    return { text: text.trim(), names: namesOf(plain), touched: TOUCHED.test(plain) };
  });

function rulesOf(css: string): Rule[] {
  return split(css, ';}')
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== ';')
    .map((text): Rule => {
      const open = text.indexOf('{');
      if (open < 0) return { kind: 'other', text };
      const prelude = text.slice(0, open).trim();
      const body = text.slice(open + 1, text.lastIndexOf('}'));
      if (GROUP.test(prelude)) return { kind: 'group', prelude, rules: rulesOf(body) };
      if (prelude.startsWith('@')) return { kind: 'other', text };
      return { kind: 'style', selectors: selectorsOf(prelude), body };
    });
}

/**
 * Parts a text behind each of these characters that stands outside all brackets and quotes; a comma is left out,
 * a closing brace counts where it closes the outermost block.
 */
function split(text: string, ends: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\\') at++;
    else if (sign === '"' || sign === "'") at = closing(text, at);
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    if (depth > 0 || !ends.includes(sign)) continue;
    parts.push(text.slice(start, sign === ',' ? at : at + 1));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

/** Where the quoted text ends that begins here. */
function closing(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[opening]) return at;
  }
  return text.length;
}

function layersOf(rules: Rule[]): string[] {
  return rules.flatMap((rule) => {
    const text = rule.kind === 'group' ? rule.prelude : rule.kind === 'other' ? rule.text : '';
    const list = /^@layer ([^{;]+)/.exec(text)?.[1]?.split(',') ?? [];
    const inner = rule.kind === 'group' && !text.startsWith('@layer') ? layersOf(rule.rules) : [];
    return [...list.map((name) => name.trim()), ...inner];
  });
}

/** An id that says what its part is called, in place of one that was only counted. */
import type { Block, Element } from '../document/blocks.ts';
import { readMatter, setMatter, type MatterValue } from '../document/front-matter.ts';
import { setAttribute } from '../document/set-attribute.ts';
import type { Change, Written } from '../document/written.ts';
import { idsOf } from './new-blocks.ts';

/** Ids that the desk gives a part before it has a name. */
const COUNTED = /^(?:step|section|phase|together)-\d+$/;
/** What of a component names a step or another part. */
const NAMING = new Set(['id', 'next', 'from', 'step']);
const LONGEST = 24;

/** True of an id that nobody has written or relied on: it was given here, and does not stand in the file yet. */
export const isOpenId = (id: string, saved: string): boolean =>
  COUNTED.test(id) && !saved.includes(`"${id}"`);

/** @param address of the name: `ying-ke-wen-ding`; undefined where no id can be made of it */
export function readableId(address: string, taken: readonly string[]): string | undefined {
  const whole = address.replace(/^[^a-z]+/, '');
  const short =
    whole.length > LONGEST
      ? whole
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST)
      : whole;
  if (!short) return undefined;
  if (!taken.includes(short)) return short;
  for (let count = 2; ; count++) if (!taken.includes(`${short}-${count}`)) return `${short}-${count}`;
}

const elements = (blocks: readonly Block[]): Element[] =>
  blocks.flatMap((block) =>
    block.type === 'list'
      ? elements(block.entries)
      : [...(block.type === 'element' ? [block] : []), ...elements(block.children)],
  );

/** Gives a part another id, and changes all that leads to it. Nothing where it is not there, or the id is taken. */
export function renameId(file: Written, blocks: readonly Block[], from: string, to: string): Change[] {
  const ids = idsOf(blocks);
  if (!ids.includes(from) || ids.includes(to)) return [];
  const attributes = elements(blocks).flatMap((element) =>
    element.attributes.flatMap(({ name, value }) =>
      NAMING.has(name) && value === from ? setAttribute(element, name, to) : [],
    ),
  );
  return [...attributes, ...links(file, from, to), ...asked(file, from, to)];
}

/** `(#step-3)` and `(#step-3 "结局")`. */
function links({ lines }: Written, from: string, to: string): Change[] {
  const link = new RegExp(String.raw`\(#${from}(?=[\s")])`, 'g');
  return lines.flatMap((line, index) =>
    [...line.matchAll(link)].map(({ index: at }) => {
      const begin = { line: index + 1, column: at + 3 };
      return { from: begin, to: { ...begin, column: begin.column + from.length }, text: to };
    }),
  );
}

/** The steps that answer what people ask. */
function asked(file: Written, from: string, to: string): Change[] {
  const { values } = readMatter(file);
  const rows = values.get('asked');
  if (!Array.isArray(rows)) return [];
  const isRow = (row: MatterValue): row is Record<string, MatterValue> =>
    !Array.isArray(row) && typeof row === 'object';
  const next = (rows as MatterValue[]).map((row) =>
    isRow(row) && row.step === from ? { ...row, step: to } : row,
  );
  return setMatter(file, 'asked', next, [...values.keys()]);
}

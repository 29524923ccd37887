/** A page as a form that reads like the page: what it says of itself, then its parts in their order. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { PAGE } from '../../syntax/component.ts';
import type { Block } from '../document/blocks.ts';
import type { Change, Written } from '../document/written.ts';
import type { DeskData } from '../state/desk-data.ts';
import type { DeskState } from '../state/desk-state.ts';
import { childPath } from '../edit/places.ts';
import { BlockForm, Blocks } from './blocks/Blocks.tsx';
import { Said } from './fields/Said.tsx';
import { domId, FormContext, type Choice, type Form } from './form-context.ts';
import { ElementForm } from './ElementForm.tsx';
import { MatterForm } from './MatterForm.tsx';

interface Props {
  file: Written;
  blocks: readonly Block[];
  data: DeskData;
  roles: DeskState['roles'];
  /** What is said of each part, by its path. */
  messages: Form['messages'];
  onChange: (changes: readonly Change[], field?: string) => void;
  onRole: (name: string) => string;
  onPicture: (picture: File) => string;
  onNamed: (id: string, name: string) => void;
}

/** The parts of a page that are such components, by their names. */
function partsOf(blocks: readonly Block[], components: readonly string[]): Choice[] {
  return blocks.flatMap((block): Choice[] => {
    if (block.type !== 'element') return [];
    const of = (name: string) => block.attributes.find((attribute) => attribute.name === name)?.value;
    const id = of('id');
    const own = components.includes(block.name) && id ? [{ id, name: of('name') || words.unnamed(id) }] : [];
    return [...own, ...partsOf(block.children, components)];
  });
}

/** Steps and questions, by their paths, each with its place among its kind. */
function numbersOf(blocks: readonly Block[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const walk = (some: readonly Block[], within: string): void =>
    some.forEach((block, index) => {
      if (block.type !== 'element') return;
      const path = childPath(within, index);
      if (block.name === 'Step' || block.name === 'Question') {
        const count = (counts.get(block.name) ?? 0) + 1;
        counts.set(block.name, count);
        numbers.set(path, count);
      }
      walk(block.children, path);
    });
  walk(blocks, '');
  return numbers;
}

const FORMS: Form['forms'] = { Element: ElementForm, Block: BlockForm, Blocks };

const FIELDS = 'input, textarea, select, button';

export function DeskForm({
  file,
  blocks,
  data,
  roles,
  messages,
  onChange,
  onRole,
  onPicture,
  onNamed,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>();
  const live = useRef<HTMLParagraphElement>(null);
  // At once: the next key may be pressed before anything is painted.
  useLayoutEffect(() => {
    const path = wanted.current;
    if (path === undefined) return;
    wanted.current = undefined;
    const field = document.getElementById(domId(path));
    const part = root.current?.querySelector(`[data-path="${CSS.escape(path)}"]`);
    const inner = part?.querySelector<HTMLElement>(
      '.desk-field input, .desk-field textarea, .desk-field select',
    );
    const first = field?.matches(FIELDS)
      ? field
      : (inner ?? part?.querySelector<HTMLElement>(FIELDS) ?? field);
    first?.focus();
  });
  const form: Form = {
    forms: FORMS,
    file,
    blocks,
    data,
    parts: useMemo(() => partsOf(blocks, ['Step', 'Section']), [blocks]),
    targets: useMemo(() => partsOf(blocks, ['Step', 'Phase', 'Together']), [blocks]),
    numbers: useMemo(() => numbersOf(blocks), [blocks]),
    roles: useMemo(() => [...data.vocabulary.roles, ...roles], [data, roles]),
    messages,
    change: onChange,
    focus: (path) => {
      wanted.current = path;
    },
    say: (text) => {
      live.current!.textContent = text;
    },
    addRole: onRole,
    addPicture: onPicture,
    nameId: onNamed,
  };
  return (
    <FormContext.Provider value={form}>
      <div class="desk-form" ref={root}>
        <Said path="" />
        <MatterForm />
        <Blocks blocks={blocks} path="" within={PAGE} />
        <p class="visually-hidden" role="status" ref={live} />
      </div>
    </FormContext.Provider>
  );
}

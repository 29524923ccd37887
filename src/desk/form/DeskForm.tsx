/** A page as a form that reads like the page: what it says of itself, then its parts in their order. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { PAGE } from '../../syntax/component.ts';
import type { Block } from '../document/blocks.ts';
import type { Change, Written } from '../document/written.ts';
import type { DeskData } from '../state/desk-data.ts';
import type { DeskState } from '../state/desk-state.ts';
import { stepPlaces } from '../edit/step-places.ts';
import { readMatter } from '../document/front-matter.ts';
import { leadsOf } from '../edit/leads.ts';
import { childPath } from '../edit/places.ts';
import { BlockForm, Blocks } from './blocks/Blocks.tsx';
import { unfold } from './blocks/Near.tsx';
import { Said } from './fields/Said.tsx';
import { domId, FormContext, pathOf, type Choice, type Form } from './form-context.ts';
import { ElementForm } from './ElementForm.tsx';
import { inOrder, likelyFirst } from './fields/narrowed.ts';
import { MatterForm } from './MatterForm.tsx';

interface Props {
  file: Written;
  blocks: readonly Block[];
  data: DeskData;
  roles: DeskState['roles'];
  sources: DeskState['sources'];
  /** What is said of each part, by its path. */
  messages: Form['messages'];
  waits?: Form['waits'];
  onChange: (changes: readonly Change[], field?: string) => void;
  onSay: Form['say'];
  onRole: (name: string) => string;
  onSource: (title: string) => string;
  onPicture: (picture: File) => string;
  onNamed: (id: string, name: string) => void;
  onTitle: (title: string) => void;
  /** The field of this path has been left. */
  onTouch: (path: string) => void;
}

interface Part extends Choice {
  component: string;
}

function allParts(blocks: readonly Block[], components: readonly string[]): Part[] {
  return blocks.flatMap((block): Part[] => {
    if (block.type !== 'element') return [];
    const of = (name: string) => block.attributes.find((attribute) => attribute.name === name)?.value;
    const id = of('id');
    const name = of('name') || words.unnamed(id ?? '');
    const own = components.includes(block.name) && id ? [{ id, name, component: block.name }] : [];
    return [...own, ...allParts(block.children, components)];
  });
}

/** The parts of a page that are such components, by their names; of several with one name each says which it is. */
function partsOf(blocks: readonly Block[], components: readonly string[]): Choice[] {
  const places = stepPlaces(blocks);
  const all = allParts(blocks, components);
  return all.map(({ id, name, component }) => {
    if (all.filter((other) => other.name === name).length === 1) return { id, name };
    const which = [words.components.get(component), places.get(id)].filter(Boolean).join(' ');
    return { id, name: words.sameName(name, which) };
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

/** All that can be chosen by its name, what is likely first and the rest by its name. */
function useChoices(
  file: Written,
  blocks: readonly Block[],
  data: DeskData,
  added: DeskState['roles'],
  addedSources: DeskState['sources'],
): Pick<Form, 'roles' | 'pages' | 'sources'> {
  const roles = useMemo(() => inOrder<Choice>([...data.vocabulary.roles, ...added]), [data, added]);
  const pages = useMemo(
    () =>
      inOrder(
        data.pages.map(({ slug, sound: { title = slug, domain } }) => ({ id: slug, name: title, domain })),
      ),
    [data],
  );
  const sources = useMemo(
    () =>
      inOrder([...data.vocabulary.sources, ...addedSources].map(({ id, title }) => ({ id, name: title }))),
    [data, addedSources],
  );
  const { values } = useMemo(() => readMatter(file), [file]);
  const named = [values.get('roles') ?? [], ...rolesIn(blocks)].flat().filter((id) => typeof id === 'string');
  const used = named.join();
  const domain = values.get('domain');
  return {
    roles: useMemo(() => likelyFirst(roles, new Set(used.split(','))), [roles, used]),
    pages: useMemo(
      () => likelyFirst(pages, new Set(pages.flatMap((page) => (page.domain === domain ? page.id : [])))),
      [pages, domain],
    ),
    sources,
  };
}

/** The roles that components of a page name. */
const rolesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type !== 'element'
      ? []
      : [
          ...block.attributes.flatMap(({ name, value = '' }) =>
            name === 'by' || name === 'to' ? value.split(/[,，、\s]+/) : [],
          ),
          ...rolesIn(block.children),
        ],
  );

const FORMS: Form['forms'] = { Element: ElementForm, Block: BlockForm, Blocks };

const FIELDS = 'input, textarea, select, button';

export function DeskForm({
  file,
  blocks,
  data,
  roles,
  sources: addedSources,
  messages,
  waits = false,
  onChange,
  onSay,
  onRole,
  onSource,
  onPicture,
  onNamed,
  onTitle,
  onTouch,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>();
  /** What somebody has typed in since the keyboard came to it. */
  const typedIn = useRef<string>();
  // At once: the next key may be pressed before anything is painted.
  useLayoutEffect(() => {
    const path = wanted.current;
    // What was just put in is shown a moment later.
    if (path === undefined || waits) return;
    wanted.current = undefined;
    // Part of a long page: it is shown before it can be written in.
    if (unfold(path)) requestAnimationFrame(() => focusPart(path));
    else focusPart(path);
  });
  const focusPart = (path: string) => {
    const field = document.getElementById(domId(path));
    const part = root.current?.querySelector(`[data-path="${CSS.escape(path)}"]`);
    const inner = part?.querySelector<HTMLElement>(
      '.desk-field input, .desk-field textarea, .desk-field select',
    );
    const first = field?.matches(FIELDS)
      ? field
      : (inner ?? part?.querySelector<HTMLElement>(FIELDS) ?? field);
    first?.focus();
  };
  const form: Form = {
    forms: FORMS,
    file,
    blocks,
    data,
    parts: useMemo(() => partsOf(blocks, ['Step', 'Section']), [blocks]),
    targets: useMemo(() => partsOf(blocks, ['Step', 'Phase', 'Together']), [blocks]),
    numbers: useMemo(() => numbersOf(blocks), [blocks]),
    places: useMemo(() => stepPlaces(blocks), [blocks]),
    back: useMemo(
      () => new Set(leadsOf(file, blocks).flatMap(({ isBack, path }) => (isBack ? path : []))),
      [file, blocks],
    ),
    ...useChoices(file, blocks, data, roles, addedSources),
    messages,
    waits,
    change: onChange,
    focus: (path) => {
      wanted.current = path;
    },
    say: onSay,
    addRole: onRole,
    addSource: onSource,
    addPicture: onPicture,
    nameId: onNamed,
    nameFile: onTitle,
  };
  return (
    <FormContext.Provider value={form}>
      <div
        class="desk-form"
        ref={root}
        tabIndex={-1}
        role="group"
        aria-label={words.form}
        onInput={({ target }) => {
          typedIn.current = (target as Element).id;
        }}
        onFocusOut={({ target }) => {
          const { id } = target as Element;
          const path = pathOf(id);
          // Whoever was only led here has not left it empty.
          if (path !== undefined && typedIn.current === id) onTouch(path);
          typedIn.current = undefined;
        }}
      >
        <Said path="" />
        <MatterForm />
        <Blocks blocks={blocks} path="" within={PAGE} />
      </div>
    </FormContext.Provider>
  );
}

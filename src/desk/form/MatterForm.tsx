/** What a page says of itself before it begins: title, what it is for, who it concerns. */
import { useState } from 'preact/hooks';
import { LIST } from '#text/punctuation.ts';
import { PAGE_KIND_NAMES } from '#language/authoring/names.ts';
import { deskText as words } from '#text/desk.ts';
import { rhythmText } from '#text/recurring.ts';
import { matterSchema } from '../../procedure/content/schema.ts';
import { KINDS } from '../../procedure/model/procedure.ts';
import { RHYTHMS } from '../../procedure/model/rhythm.ts';
import { readMatter, setMatter, type MatterValue } from '../document/front-matter.ts';
import { Choose } from './fields/Choose.tsx';
import { Picks } from './fields/Picks.tsx';
import { wordList } from './fields/word-list.ts';
import { TextField } from './fields/TextField.tsx';
import { useForm, type Choice } from './form-context.ts';
import { MatterRows } from './MatterRows.tsx';

/** In the order in which they are best written. */
const KEYS = Object.keys(matterSchema.shape);
const NEEDED = [
  'title',
  'summary',
  'kind',
  'domain',
  'roles',
  'owner',
  'version',
  'updated',
  'reviewBy',
  'sources',
];

/** What a page begins with: it stands above the rest. */
const HEAD = ['title', 'summary'];
/** What one fills in first; the others stand below. */
const FIRST = ['kind', 'domain', 'roles', 'trigger', 'outcome', 'owner'];

const listOf = (value: MatterValue | undefined): string[] =>
  typeof value === 'string'
    ? wordList([]).read(value)
    : Array.isArray(value)
      ? value.filter((entry) => typeof entry === 'string')
      : [];

const textOf = (value: MatterValue | undefined): string => (typeof value === 'string' ? value : '');

export function MatterForm() {
  const { file, data, roles, messages } = useForm();
  const { values } = readMatter(file);
  const all = [...new Set([...KEYS, ...values.keys()])];
  const fields = (of: (key: string) => boolean) =>
    all.filter(of).map((key) => <MatterField key={key} name={key} value={values.get(key)} />);
  const isFurther = (key: string) => !HEAD.includes(key) && !FIRST.includes(key);
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const kind = KINDS.find((id) => id === textOf(values.get('kind')));
  const domain = textOf(values.get('domain'));
  const facts = [
    kind && PAGE_KIND_NAMES[kind][0],
    domain && (data.vocabulary.domains.find(({ id }) => id === domain)?.name ?? words.noDomain),
    listOf(values.get('roles')).map(roleName).join(LIST),
    textOf(values.get('owner')),
    textOf(values.get('version')),
  ].filter(Boolean);
  const problems = all.filter((key) => !HEAD.includes(key) && messages.has(`@${key}`)).length;
  // What has to be filled in first of all stands open.
  const [begins] = useState(NEEDED.some((key) => !HEAD.includes(key) && !filled(values.get(key))));
  return (
    <section class="desk-matter" data-path="@" aria-label={words.matter}>
      {fields((key) => HEAD.includes(key))}
      <details class="desk-further" open={begins}>
        <summary>
          <span class="desk-kind">{words.matter}</span> <span class="desk-facts-line">{facts.join(DOT)}</span>
          {problems > 0 && <span class="desk-count">{problems}</span>}
        </summary>
        <div class="desk-matter-fields">{fields((key) => FIRST.includes(key))}</div>
        <div class="desk-matter-fields">{fields(isFurther)}</div>
      </details>
    </section>
  );
}

const DOT = ' · ';
/** Sources are looked up later. */
const filled = (value: MatterValue | undefined): boolean =>
  Array.isArray(value) ? true : value !== undefined && value !== '';

function MatterField({ name, value }: { name: string; value: MatterValue | undefined }) {
  const form = useForm();
  const { file, change, data, parts, roles, addRole } = form;
  const path = `@${name}`;
  const label = words.fields.get(name) ?? name;
  const hint = matterSchema.shape[name as keyof typeof matterSchema.shape]?.meta()?.description;
  const put = (next: MatterValue | undefined) => change(setMatter(file, name, next, KEYS), path);
  const set = (next: string) => put(next === '' && !NEEDED.includes(name) ? undefined : next);
  const setList = (next: string[]) => put(next.length === 0 && !NEEDED.includes(name) ? undefined : next);
  const picks = (choices: readonly Choice[], make?: (name: string) => string) => (
    <Picks
      path={path}
      label={label}
      values={listOf(value)}
      choices={choices}
      onValues={setList}
      make={make}
    />
  );
  switch (name) {
    case 'kind':
      return (
        <Choose
          path={path}
          label={label}
          value={textOf(value)}
          choices={KINDS.map((id) => ({ id, name: PAGE_KIND_NAMES[id][0]! }))}
          none={words.choose}
          onValue={set}
        />
      );
    case 'every':
      return (
        <Choose
          path={path}
          label={label}
          value={textOf(value)}
          choices={RHYTHMS.map((id) => ({ id, name: rhythmText[id] }))}
          none={words.notRecurring}
          onValue={set}
        />
      );
    case 'domain':
      return (
        <Choose
          path={path}
          label={label}
          value={textOf(value)}
          choices={data.vocabulary.domains}
          none={words.choose}
          onValue={set}
        />
      );
    case 'roles':
      return picks(roles, addRole);
    case 'sources':
      return picks(form.sources, form.addSource);
    case 'related':
      return picks(form.pages);
    case 'keywords': {
      const list = wordList(listOf(value));
      return (
        <TextField
          path={path}
          label={label}
          hint={hint}
          value={list.shown}
          same={(typed) => JSON.stringify(list.read(typed)) === JSON.stringify(listOf(value))}
          onValue={(next) => setList(list.read(next))}
        />
      );
    }
    case 'asked':
      return (
        <MatterRows
          path={path}
          label={label}
          columns={[
            { key: 'q', label: words.asked },
            { key: 'step', label: words.askedStep, choices: parts },
          ]}
          rows={Array.isArray(value) ? (value as Record<string, string>[]) : []}
          onRows={(rows) => put(rows.length > 0 ? rows : undefined)}
        />
      );
    case 'allow':
      return (
        <MatterRows
          path={path}
          label={label}
          columns={[
            { key: 'rule', label: words.allowRule },
            { key: 'reason', label: words.allowReason },
          ]}
          rows={Object.entries(typeof value === 'object' && !Array.isArray(value) ? value : {}).map(
            ([rule, reason]) => ({ rule, reason: textOf(reason) }),
          )}
          onRows={(rows) =>
            put(
              rows.length > 0
                ? Object.fromEntries(rows.map(({ rule = '', reason = '' }) => [rule, reason]))
                : undefined,
            )
          }
        />
      );
    default:
      return (
        <TextField
          path={path}
          label={label}
          hint={hint}
          type={
            /^\d{4}-\d{2}-\d{2}$/.test(textOf(value)) && (name === 'updated' || name === 'reviewBy')
              ? 'date'
              : 'text'
          }
          lines={name === 'summary'}
          value={typeof value === 'object' ? JSON.stringify(value) : textOf(value)}
          onValue={(next) => set(next.replace(/\s*\n\s*/g, ' ').trim())}
          onLeave={name === 'title' ? () => form.nameFile(textOf(value)) : undefined}
        />
      );
  }
}

/** What a component says of itself, each in the field that it is best filled in by. */
import { useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { VALUE_KIND_NAMES } from '#language/authoring/names.ts';
import { questionText } from '#text/questions.ts';
import { VALUE_KINDS } from '../../procedure/model/values/value.ts';
import { COMPONENTS } from '../../procedure/source/tags/grammar.ts';
import { KIND_NAMES } from '../../questions/kinds.ts';
import type { AttributeRule } from '../../syntax/component.ts';
import type { Element } from '../document/blocks.ts';
import { setAttribute } from '../document/set-attribute.ts';
import { isAlwaysShown, isTitle, kindOfAttribute } from './attribute-kinds.ts';
import { Choose } from './fields/Choose.tsx';
import { Flag } from './fields/Flag.tsx';
import { LeadsBack } from './blocks/LeadsBack.tsx';
import { durationOf } from './fields/length.ts';
import { LengthField } from './fields/LengthField.tsx';
import { LimitFields } from './fields/LimitFields.tsx';
import { LookUp } from './fields/LookUp.tsx';
import { Picks } from './fields/Picks.tsx';
import { TextField } from './fields/TextField.tsx';
import { useForm, type Choice } from './form-context.ts';

const NONE: AttributeRule[] = [];
const rulesOf = (name: string): AttributeRule[] =>
  COMPONENTS.find((component) => component.name === name)?.attributes ?? NONE;

export function Attributes({ element, path }: { element: Element; path: string }) {
  const { messages } = useForm();
  const [open, setOpen] = useState(false);
  // What has been shown stays where it is, also while it says nothing.
  const kept = useRef(new Set<string>()).current;
  const has = (name: string) => element.attributes.some((attribute) => attribute.name === name);
  const rules = rulesOf(element.name);
  const unknown = element.attributes.filter(({ name }) => !rules.some((rule) => rule.name === name));
  const isShown = ({ name }: AttributeRule) =>
    kept.has(name) ||
    isAlwaysShown(element.name, name) ||
    (has(name) && (name !== 'id' || messages.has(`${path}@${name}`)));
  for (const rule of rules) if (isShown(rule)) kept.add(rule.name);
  const hidden = rules.filter((rule) => !isShown(rule));
  // What belongs to the limit is filled in with its length.
  const fields = (some: readonly AttributeRule[]) =>
    some
      .filter((rule) => kindOfAttribute(element.name, rule.name) !== 'limit' || rule.name === 'within')
      .map((rule) => <AttributeField key={rule.name} rule={rule} element={element} path={path} />);
  const shown = rules.filter(isShown);
  const titles = fields(shown.filter(({ name }) => isTitle(element.name, name)));
  return (
    <>
      {titles.length > 0 && <div class="desk-title">{titles}</div>}
      <div class="desk-facts">
        {fields(shown.filter(({ name }) => !isTitle(element.name, name)))}
        {unknown.map(({ name }) => (
          <AttributeField key={name} rule={{ name, about: name }} element={element} path={path} />
        ))}
      </div>
      {fields(hidden).length > 0 && (
        <div class="desk-more">
          <button
            type="button"
            class="button plain"
            aria-expanded={open}
            data-more
            onClick={() => setOpen(!open)}
          >
            {words.furtherOf(words.components.get(element.name) ?? element.name)}
          </button>
          {open && <div class="desk-facts">{fields(hidden)}</div>}
        </div>
      )}
    </>
  );
}

interface FieldProps {
  rule: AttributeRule;
  element: Element;
  path: string;
}

/** Ids in one text, and what stands between them. */
function listed(value: string): { ids: string[]; between: string } {
  const ids = value.split(/[,，、]/).flatMap((id) => id.trim() || []);
  return { ids, between: /\s*[,，、]\s*/.exec(value)?.[0] ?? ', ' };
}

function AttributeField({ rule, element, path }: FieldProps) {
  const form = useForm();
  const at = `${path}@${rule.name}`;
  const own = element.attributes.find(({ name }) => name === rule.name);
  const value = own?.value ?? '';
  const id = element.attributes.find(({ name }) => name === 'id')?.value;
  const label =
    words.attributes.get(`${element.name}.${rule.name}`) ?? words.attributes.get(rule.name) ?? rule.name;
  const put = (next: string | true | undefined) => form.change(setAttribute(element, rule.name, next), at);
  // What has to be there stays, empty.
  const set = (next: string) => put(next === '' && !rule.required ? undefined : next);
  const choose = (choices: readonly Choice[], none: string = words.notSaid) => (
    <Choose path={at} label={label} value={value} choices={choices} none={none} onValue={set} />
  );
  const lookUp = (
    choices: readonly Choice[],
    none: string = words.notSaid,
    always: readonly Choice[] = [],
  ) => (
    <LookUp
      path={at}
      label={label}
      value={value}
      choices={choices}
      always={always}
      none={none}
      onValue={set}
    />
  );
  switch (kindOfAttribute(element.name, rule.name, rule.flag)) {
    case 'flag':
      return (
        <Flag
          path={at}
          label={label}
          checked={own !== undefined}
          onValue={(next) => put(next || undefined)}
        />
      );
    case 'roles': {
      const { ids, between } = listed(value);
      const setIds = (next: string[]) => set(next.join(between));
      return (
        <Picks
          path={at}
          label={label}
          values={ids}
          choices={form.roles}
          onValues={setIds}
          make={form.addRole}
        />
      );
    }
    case 'limit': {
      const text = element.attributes.find(({ name }) => name === 'limit')?.value ?? '';
      const setText = (next: string) =>
        element.name === 'Step' ? setAttribute(element, 'limit', next || undefined) : [];
      return <LimitFields element={element} path={path} text={text} setText={setText} />;
    }
    case 'length':
      return (
        <LengthField
          path={at}
          label={label}
          value={own?.value}
          onLength={(next) => put(next && durationOf(next))}
        />
      );
    case 'page':
      return lookUp(form.pages);
    case 'step':
      return element.name === 'Limit' ? (
        lookUp(form.parts, words.stepBefore, [{ id: 'start', name: words.fromStart }])
      ) : (
        <>
          {lookUp(form.targets, words.nextStep, [{ id: 'end', name: words.end }])}
          <LeadsBack path={at} to={value} />
        </>
      );
    case 'part':
      return lookUp(form.parts);
    case 'valueKind':
      return choose(VALUE_KINDS.map((id) => ({ id, name: VALUE_KIND_NAMES[id][0]! })));
    case 'questionKind':
      return choose(
        KIND_NAMES.map((id) => ({ id, name: questionText.kinds[id].name })),
        words.byItself,
      );
    case 'id':
    case 'text':
      return (
        <TextField
          path={at}
          label={label}
          value={value}
          hint={rule.about}
          onValue={set}
          onLeave={id !== undefined && rule.name === 'name' ? () => form.nameId(id, value) : undefined}
        />
      );
  }
}

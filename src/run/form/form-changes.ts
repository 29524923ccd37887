/** What has changed on a page since a run was started with its text. */
import { isReworded } from '../../language/likeness.ts';
import { CLOSE, COLON, EITHER, OPEN } from '#text/punctuation.ts';
import { runChangeText as words } from '#text/run-changes.ts';
import { valueText } from '#text/values.ts';
import { limitWords, stepFacts, type FactKind } from '../../procedure/model/step-facts.ts';
import { conditionWords, valueNamed } from '../../procedure/model/values/value-words.ts';
import { limitDetail, valueWords } from '../../procedure/history/compare/change-words.ts';
import type { Form, FormPart } from '../model/run.ts';

export interface Change {
  kind: 'added' | 'removed' | 'reworded';
  /** Name of the step or section. */
  part: string;
  /** The item, question, limit, red line … or step as it is now, or was if it is gone. */
  text: string;
  /** How it was worded before. */
  was?: string | undefined;
  /** False where a tick or a value has no place any more: the item has another id. */
  keeps?: boolean | undefined;
}

/** A thing of a part that can be compared. */
interface Thing {
  kind:
    | 'part'
    | 'point'
    | 'item'
    | 'itemWhen'
    | 'value'
    | 'form'
    | 'calls'
    | 'ask'
    | 'redLine'
    | 'region'
    | FactKind;
  id: string;
  part: string;
  partId: string;
  text: string;
  /** What its words do not say of themselves: told where it alone has changed. */
  detail?: string | undefined;
}

function thingsOf(form: Form): Thing[] {
  const nameOf = (id: string) => form.parts.find((part) => part.id === id)?.name ?? id;
  const things = form.parts.flatMap((part) => {
    const thing = (kind: Thing['kind'], id: string, text: string, detail?: string): Thing => ({
      ...{ kind, id: `${kind} ${id}`, text, detail },
      part: part.name,
      partId: part.id,
    });
    const limits = new Map(part.limits?.map((limit) => [limitWords(limit), limit]));
    return [
      thing('part', part.id, part.name),
      // Who does a step is no part of what is to be done.
      ...stepFacts({ ...part, by: [] }).map(({ kind, key, text, about }) => {
        const limit = kind === 'limit' ? limits.get(text) : undefined;
        // One among several is known by its text, a single one by its step.
        const id = key === kind ? part.id : `${part.id} ${text}`;
        return thing(kind, id, about, limit && limitDetail(limit, nameOf));
      }),
      ...(part.calls === undefined
        ? []
        : [thing('calls', part.id, words.calls(part.callsTitle ?? part.calls), part.calls)]),
      ...(part.points ?? []).map(({ kind, text }) =>
        thing('point', `${part.id} ${kind} ${text}`, words.aboutPoint(kind, text)),
      ),
      ...part.redLines.map((line) => thing('redLine', `${part.id} ${line}`, words.aboutRedLine(line))),
      ...part.items.flatMap(({ id, text, when, values = [] }) => [
        thing('item', id, text),
        ...(when === undefined ? [] : [thing('itemWhen', id, words.aboutWhen(text, when))]),
        ...values.map((value) =>
          thing('value', value.id, words.aboutValue(value.name ?? text, valueWords(value))),
        ),
      ]),
      ...(part.forms ?? []).flatMap(({ id, name, fields }) => [
        thing('form', `${part.id} ${id}`, words.recordForm(name)),
        ...fields.map((field) =>
          thing(
            'value',
            `${id}.${field.id}`,
            words.aboutField(name, field.name ?? field.id, valueWords(field)),
          ),
        ),
      ]),
      ...(part.ask ? [thing('ask', part.id, asked(form, part.ask))] : []),
    ];
  });
  const regions = (form.regions ?? []).map(({ id, kind, name, repeat }): Thing => ({
    ...{ kind: 'region', id: `region ${id}`, part: name, partId: id },
    text: words.aboutRegion(name, kind === 'together', repeat),
  }));
  return [...things, ...regions];
}

function asked(form: Form, { question, answers }: NonNullable<FormPart['ask']>): string {
  const said = answers.map(({ text, if: condition }) =>
    condition
      ? `${text}${COLON}${valueText.when(conditionWords(condition, valueNamed(form.parts, condition.value)))}`
      : text,
  );
  return `${question}${OPEN}${said.join(EITHER)}${CLOSE}`;
}

/** The changes from `old` to `now`, in the order of the page. An item without an id of its own that was reworded is a new one. */
export function changes(old: Form, now: Form): Change[] {
  const before = new Map(thingsOf(old).map((thing) => [thing.id, thing]));
  const after = thingsOf(now);
  const ids = new Set(after.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id }) => !ids.has(id));
  const list: Change[] = [];
  for (const { kind, id, part, partId, text, detail } of after) {
    const was = before.get(id);
    if (was) {
      if (was.text !== text) list.push({ kind: 'reworded', part, text, was: was.text, keeps: true });
      else if (was.detail !== detail) {
        const [more, before] = [detail, was.detail].map((one) => text + words.inDetail(one));
        list.push({ kind: 'reworded', part, text: more!, was: before, keeps: true });
      }
      continue;
    }
    const twin = gone.findIndex(
      (thing) => thing.kind === kind && thing.partId === partId && isReworded(thing.text, text),
    );
    if (twin < 0) {
      list.push({ kind: 'added', part, text });
      continue;
    }
    const former = gone.splice(twin, 1)[0]!.text;
    const keeps = kind !== 'item' && kind !== 'value';
    // Of the same words only what is lost is told.
    if (former !== text || !keeps)
      list.push({ kind: 'reworded', part, text, was: former === text ? undefined : former, keeps });
  }
  return [...list, ...gone.map(({ part, text }): Change => ({ kind: 'removed', part, text }))];
}

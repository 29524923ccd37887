/** What has changed on a page since a run was started with its text. */
import { runChangeText as words } from '#text/run-changes.ts';
import { stepFacts, type FactKind } from '../../procedure/model/step-facts.ts';
import type { Form, FormPart } from '../model/run.ts';

export interface Change {
  kind: 'added' | 'removed' | 'reworded';
  /** Name of the step or section. */
  part: string;
  /** The item, question, limit, red line … or step as it is now, or was if it is gone. */
  text: string;
  /** How it was worded before. */
  was?: string | undefined;
  /** False where a tick is lost: the item has another id. */
  keeps?: boolean | undefined;
}

/** A thing of a part that can be compared. */
interface Thing {
  kind: 'part' | 'item' | 'ask' | 'redLine' | FactKind;
  id: string;
  part: string;
  partId: string;
  text: string;
}

function thingsOf(form: Form): Thing[] {
  return form.parts.flatMap((part) => {
    const thing = (kind: Thing['kind'], id: string, text: string): Thing => ({
      kind,
      id: `${kind} ${id}`,
      part: part.name,
      partId: part.id,
      text,
    });
    return [
      thing('part', part.id, part.name),
      // Who does a step is no part of what is to be done.
      ...stepFacts({ ...part, by: [] }).map(({ kind, key, text, about }) =>
        // One among several is known by its text, a single one by its step.
        thing(kind, key === kind ? part.id : `${part.id} ${text}`, about),
      ),
      ...part.redLines.map((line) => thing('redLine', `${part.id} ${line}`, words.aboutRedLine(line))),
      ...part.items.map(({ id, text }) => thing('item', id, text)),
      ...(part.ask ? [thing('ask', part.id, asked(part.ask))] : []),
    ];
  });
}

const asked = ({ question, answers }: NonNullable<FormPart['ask']>) =>
  `${question}（${answers.map(({ text }) => text).join('／')}）`;

/** How alike two texts are: Dice's coefficient of their pairs of neighbouring characters. */
function diceCoefficient(one: string, other: string): number {
  const pairs = (text: string) => new Set([...text].map((char, i, all) => char + (all[i + 1] ?? '')));
  const [a, b] = [pairs(one), pairs(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}

/** The changes from `old` to `now`, in the order of the page. An item without an id of its own that was reworded is a new one. */
export function changes(old: Form, now: Form): Change[] {
  const before = new Map(thingsOf(old).map((thing) => [thing.id, thing]));
  const after = thingsOf(now);
  const ids = new Set(after.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id }) => !ids.has(id));
  const list: Change[] = [];
  for (const { kind, id, part, partId, text } of after) {
    const was = before.get(id);
    if (was) {
      if (was.text !== text) list.push({ kind: 'reworded', part, text, was: was.text, keeps: true });
      continue;
    }
    const twin = gone.findIndex(
      (thing) => thing.kind === kind && thing.partId === partId && diceCoefficient(thing.text, text) >= 0.4,
    );
    if (twin < 0) list.push({ kind: 'added', part, text });
    else
      list.push({ kind: 'reworded', part, text, was: gone.splice(twin, 1)[0]!.text, keeps: kind !== 'item' });
  }
  return [...list, ...gone.map(({ part, text }): Change => ({ kind: 'removed', part, text }))];
}

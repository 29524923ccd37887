/** What has changed on a page since a run was started with its text. */
import { runText as words } from '#text/run.ts';
import type { Form, FormPart } from './run.ts';

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
  kind: 'part' | 'item' | 'ask' | 'limit' | 'record' | 'redLine' | 'hold';
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
      ...(part.limit ? [thing('limit', part.id, words.aboutLimit(part.limit))] : []),
      ...(part.hold ? [thing('hold', part.id, words.hold)] : []),
      ...part.records.map((record) => thing('record', `${part.id} ${record}`, words.aboutRecord(record))),
      ...part.redLines.map((line) => thing('redLine', `${part.id} ${line}`, words.aboutRedLine(line))),
      ...part.items.map(({ id, text }) => thing('item', id, text)),
      ...(part.ask ? [thing('ask', part.id, asked(part.ask))] : []),
    ];
  });
}

const asked = ({ question, answers }: NonNullable<FormPart['ask']>) =>
  `${question}（${answers.map(({ text }) => text).join('／')}）`;

/** How alike two texts are: the share of neighbouring pairs of characters that they have in common. */
export function likeness(one: string, other: string): number {
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
      (thing) => thing.kind === kind && thing.partId === partId && likeness(thing.text, text) >= 0.4,
    );
    if (twin < 0) list.push({ kind: 'added', part, text });
    else
      list.push({ kind: 'reworded', part, text, was: gone.splice(twin, 1)[0]!.text, keeps: kind !== 'item' });
  }
  return [...list, ...gone.map(({ part, text }): Change => ({ kind: 'removed', part, text }))];
}

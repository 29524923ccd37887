/** What has changed on a page since a run was started with its text. */
import type { Form, FormPart } from './model.ts';

export interface Change {
  kind: 'added' | 'removed' | 'reworded';
  /** Name of the step or section. */
  part: string;
  /** The item, question or step as it is now, or was if it is gone. */
  text: string;
  /** How it was worded before. */
  was?: string | undefined;
  /** True where a tick stays: the item has kept its id. */
  keeps?: boolean | undefined;
}

/** A thing of a part that can be compared: its items, its question with its answers, itself. */
interface Thing {
  id: string;
  part: string;
  partId: string;
  text: string;
}

function thingsOf(form: Form): Thing[] {
  return form.parts.flatMap((part) => [
    { id: `part ${part.id}`, part: part.name, partId: part.id, text: part.name },
    ...part.items.map(({ id, text }) => ({ id, text, part: part.name, partId: part.id })),
    ...askOf(part),
  ]);
}

function askOf({ ask, id, name }: FormPart): Thing[] {
  if (!ask) return [];
  const text = `${ask.question}（${ask.answers.map((answer) => answer.text).join('／')}）`;
  return [{ id: `ask ${id}`, part: name, partId: id, text }];
}

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
  for (const { id, part, partId, text } of after) {
    const was = before.get(id);
    if (was) {
      if (was.text !== text) list.push({ kind: 'reworded', part, text, was: was.text, keeps: true });
      continue;
    }
    const twin = gone.findIndex((thing) => thing.partId === partId && likeness(thing.text, text) >= 0.4);
    if (twin < 0) list.push({ kind: 'added', part, text });
    else list.push({ kind: 'reworded', part, text, was: gone.splice(twin, 1)[0]!.text, keeps: false });
  }
  return [...list, ...gone.map(({ part, text }): Change => ({ kind: 'removed', part, text }))];
}

/** Every kind of record that this browser keeps: what an export holds and an import may bring. */
import { marksShape } from '../../checklist/store.ts';
import type { Kind } from '../../device/model/backup.ts';
import { journalShape } from '../../device/model/journal.ts';
import { logShape } from '../../quiz/sitting/log-store.ts';
import { planShape, readShape } from '../../progress/model/store.ts';
import { slipShape } from '../../quiz/sitting/result-slip.ts';
import { quizShape } from '../../quiz/sitting/store.ts';
import { goneShape } from '../../review/store.ts';
import { formHash, timeOf, wordOf } from '../../run/model/run.ts';
import { formShape, holidaysShape, runShape, whoShape } from '../../run/model/record-types.ts';
import { searchesShape } from '../../search/view/recent-searches.ts';
import { themeText } from '../../text/text.ts';
import { themeShape } from '../../shell/theme.ts';
import { deviceShape } from '../../storage/device.ts';
import { decode, isRecord, joinLedgers, type Shape } from '../../storage/model.ts';
import { profilesShape } from '../../storage/profile.ts';

/** A list of many kinds: each value goes only to the shape that it came from. */
const kind = <T>(
  shape: Shape<T>,
  part: Kind['part'],
  more: {
    personal?: boolean;
    fits?: (id: string, value: T) => boolean;
    needs?: (value: T) => string[];
    count?: (value: T) => number;
    tell?: (value: T, titles: ReadonlyMap<string, string>) => string;
    page?: (value: T) => readonly [string, string];
    take?: (mine: T, theirs: T) => unknown;
  } = {},
): Kind => ({ shape, part, ...more }) as unknown as Kind;

/** A single choice, such as the theme: the file's takes the place of this device's, where it is asked for. */
const choice = <T>(shape: Shape<T>, more: { personal?: boolean } = {}): Kind =>
  kind(shape, 'choice', { ...more, tell: (value) => wordsOf(value).join('、'), take: (_, theirs) => theirs });

/** What a choice says, as people read it. */
function wordsOf(value: unknown): string[] {
  if (value === 'auto' || value === 'light' || value === 'dark') return [themeText[value]];
  if (typeof value === 'string') return value ? [value] : [];
  if (!isRecord(value)) return [];
  return Object.values(value).flatMap((entry) => (isRecord(entry) ? wordsOf(entry.value) : []));
}

const PERSONAL = { personal: true };

export const kinds: readonly Kind[] = [
  kind(runShape, 'work', {
    ...PERSONAL,
    fits: (id, { slug }) => id.startsWith(`${slug}/`),
    needs: ({ slug, form }) => [`${formShape.name}:${slug}/${form.value}`],
    tell: (run, titles) =>
      [titles.get(run.slug) ?? run.slug, wordOf(run, 'name')].filter(Boolean).join(' · '),
  }),
  kind(formShape, 'source', {
    fits: (id, form) => id === `${form.slug}/${formHash(form)}`,
    page: ({ slug, title }) => [slug, title],
  }),
  kind(marksShape, 'own', PERSONAL),
  kind(readShape, 'own', { ...PERSONAL, count: (pages) => Object.keys(pages).length }),
  kind(quizShape, 'own', PERSONAL),
  kind(logShape, 'own', { ...PERSONAL, count: ({ answered }) => answered.length }),
  kind(goneShape, 'own'),
  kind(searchesShape, 'own'),
  kind(holidaysShape, 'table', { count: (days) => Object.keys(days).length }),
  kind(profilesShape, 'choice', {
    tell: ({ current: _, ...names }) => wordsOf(names).join('、'),
    take: (mine, theirs) => ({
      ...joinLedgers(mine, theirs),
      ...(theirs.current && { current: theirs.current }),
    }),
  }),
  choice(whoShape, PERSONAL),
  choice(slipShape),
  choice(planShape, PERSONAL),
  choice(themeShape),
  kind(deviceShape, 'local'),
  kind(journalShape, 'local'),
];

/** True for a run that is finished or deleted, and may be moved out into a file. */
export function isOver(key: string, text: string): boolean {
  if (!key.startsWith(`${runShape.name}:`)) return false;
  const run = decode(runShape, text);
  return run.kind === 'read' && (timeOf(run.value, 'finished') ?? timeOf(run.value, 'deleted')) !== null;
}

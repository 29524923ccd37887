/** Each name of a handbook becomes another one and that one again, to the same bytes. */
import { describe, expect, test } from 'vitest';
import { computeRename, type Handbook, type Renamed } from '../../src/command/rename/compute-rename.ts';
import { handbookTexts } from '../../src/command/rename/handbook-texts.ts';
import { NAMED_KINDS, namesOf, type NamedKind } from '../../src/command/rename/names.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import {
  domainSchema,
  recordSchema,
  roleSchema,
  sourceSchema,
  termSchema,
} from '../../src/procedure/content/schema.ts';
import { entriesOf } from '../../src/procedure/content/vocabulary-lists.ts';
import type { Page } from '../../src/procedure/lint/page.ts';
import { items } from '../../src/procedure/model/procedure.ts';

const known = new Map<string, Page>();
const pageOf = (file: string, text: string): Page => {
  const page = known.get(text) ?? readPage(file, text);
  known.set(text, page);
  return page;
};

const IS_LAWS = import.meta.env.MODE === 'laws';
/** Every fifth; all of them among the laws. */
const sample = (names: string[]) => (IS_LAWS ? names : names.filter((_, at) => at % 5 === 0));

/** A handbook as its texts say. */
function handbook(texts: ReadonlyMap<string, string>): Handbook {
  const list = (name: string) => [...texts].find(([file]) => file.endsWith(`/${name}`))?.[1] ?? '';
  return {
    texts,
    vocabulary: {
      domains: entriesOf(list('domains.yaml'), domainSchema),
      roles: entriesOf(list('roles.yaml'), roleSchema),
      sources: entriesOf(list('sources.yaml'), sourceSchema),
      glossary: entriesOf(list('glossary.yaml'), termSchema),
      records: entriesOf(list('records.yaml'), recordSchema),
    },
    pages: [...texts].filter(([file]) => file.endsWith('.mdx')).map(([file, text]) => pageOf(file, text)),
  };
}
const withEdits = (texts: ReadonlyMap<string, string>, { edits }: Renamed) => new Map([...texts, ...edits]);
const isRenamed = (found: ReturnType<typeof computeRename>): found is Renamed => 'edits' in found;

describe.each([
  ['tests/handbook', IS_LAWS ? { record: 39, role: 84, term: 30 } : { record: 8, role: 17, term: 6 }],
  ['examples/clinic-en', IS_LAWS ? { record: 4, role: 8, term: 10 } : { record: 1, role: 2, term: 2 }],
])('in %s', (folder, all) => {
  test(
    'each record, role and term is renamed there and back to the same bytes, with the ids of all items',
    {
      timeout: 900_000,
    },
    async () => {
      const { texts } = await handbookTexts(folder);
      const before = handbook(texts);
      const now = folder.includes('en') ? 'Zyx quorum' : '甲乙丙某';
      const counts = new Map<NamedKind, number>();
      for (const kind of NAMED_KINDS)
        for (const name of sample(namesOf(kind, before.vocabulary, before.pages))) {
          const there = computeRename(before, kind, name, now);
          if (!isRenamed(there)) expect.fail(`${name}: ${there.refused}`);
          const after = withEdits(texts, there);
          for (const [file, text] of there.edits)
            if (file.endsWith('.mdx'))
              expect(items(pageOf(file, text).outline).map(({ id }) => id)).toEqual(
                items(pageOf(file, texts.get(file)!).outline).map(({ id }) => id),
              );
          expect(there.places.length, name).toBeGreaterThan(0);
          const back = computeRename(handbook(after), kind, now, name);
          if (!isRenamed(back)) expect.fail(`${name} again: ${back.refused}`);
          expect(withEdits(after, back), name).toEqual(texts);
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
      expect(Object.fromEntries(counts)).toEqual(all);
    },
  );
});

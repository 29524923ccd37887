/**
 * Words that every plain object answers to, as what authors and readers write: ids, terms, names, queries.
 * Whatever holds values by such words must hold exactly what was put there.
 */
import { number } from 'valibot';
import { describe, expect, test } from 'vitest';
import { nodeState, edgeState } from '../src/flowchart/view/step-states.ts';
import { parseFlowchart } from '../src/flowchart/graph/parse.ts';
import { toMermaid } from '../src/flowchart/graph/to-mermaid.ts';
import { outlinePaths, shapeName, nodeSize, textCentreOf } from '../src/flowchart/shapes/shapes.ts';
import { termFinder } from '../src/glossary/term-finder.ts';
import { matches } from '../src/indexes/model/filter.ts';
import { listedPath } from '../src/offline/listing.ts';
import { flowOf } from '../src/procedure/model/flow.ts';
import { notTaken } from '../src/procedure/model/choices.ts';
import { markRead } from '../src/progress/model/read-pages.ts';
import { attemptSchema } from '../src/quiz/sitting/attempt-schema.ts';
import { begin, respond, submit } from '../src/quiz/sitting/attempt.ts';
import { askedOf, keyOf, type QuestionSet } from '../src/quiz/sitting/question-set.ts';
import { marksRecord, runOfMarks } from '../src/run/kept/former-marks.ts';
import { deadline } from '../src/run/limits/deadline.ts';
import { joinRuns, undo } from '../src/run/model/join-runs.ts';
import * as run from '../src/run/model/run.ts';
import { runRecord } from '../src/run/kept/record-types.ts';
import { diagramOf, openTasks, pathOf, progressOf } from '../src/run/model/path.ts';
import { lexicon } from '../src/search/build/lexicon.ts';
import { createInterpret } from '../src/search/query/interpret.ts';
import { readFacets } from '../src/search/rank/facets.ts';
import { otherNames } from '../src/search/query/other-names.ts';
import { readPinyin } from '../src/search/query/read-pinyin.ts';
import { otherSpellings } from '../src/search/query/amount-spellings.ts';
import { standard } from '../src/language/zh/search/variants.ts';
import { own } from '../src/ui/own.ts';
import { joinLwwMaps, put, revertLwwMap, type LwwMap } from '../src/storage/records/lww-map.ts';
import { decode, encode } from '../src/storage/records/record-type.ts';
import { soundOf } from '../src/storage/records/record-type.ts';
import { bringIn, fileOf } from './device/bring-in.ts';
import { page, problems, source, SOUND } from './procedure/example.ts';
import type { ListFlow } from './run/flows.ts';
import { formOfFlow } from './run/forms.ts';
import { single } from './quiz/questions.ts';
import { choose } from './run/choose.ts';

const parseAttempt = (value: unknown) => soundOf(attemptSchema, value)?.value;

const WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

describe.each(WORDS)('%s', (word) => {
  test('is no key of an empty record, and one of a record that holds it', () => {
    expect(own({}, word)).toBeUndefined();
    expect(own({ [word]: 1 }, word)).toBe(1);
  });

  test('is an entry of a ledger like any other, through JSON, joining and taking back', () => {
    const one = put<string>({}, word, 'a', 5);
    expect(Object.entries(one)).toEqual([[word, { value: 'a', at: 5 }]]);
    const read = JSON.parse(JSON.stringify(one)) as LwwMap<string>;
    const later = put(read, word, 'b', 4);
    expect(own(later, word)).toEqual({ value: 'b', at: 4, rev: 6 });
    expect(own(joinLwwMaps(read, later), word)?.value).toBe('b');
    expect(own(joinLwwMaps(later, read), word)?.value).toBe('b');
    expect(own(joinLwwMaps({}, later), word)?.value).toBe('b');
    expect(own(revertLwwMap(later, read, later, '', 9), word)?.value).toBe('a');
  });

  const flow: ListFlow = {
    steps: [
      {
        id: word,
        items: [`${word}/a`, word],
        ask: { question: '', answers: [{ id: word, text: word, to: 'b' }] },
        hold: true,
      },
      { id: 'b', items: ['b/x'] },
    ],
    sections: [{ id: `${word}-2`, items: [] }],
  };

  test('is the id of a step that can be ticked, chosen and gone past', () => {
    const form = formOfFlow(flow);
    const none = run.newRun('any', 'f', '', 0);
    const rows = (of: run.Run) => pathOf(form, of).rows.map(({ key, state }) => [key, state]);
    expect(rows(none)).toEqual([
      [word, 'current'],
      ['b', 'ahead'],
      [`${word}-2`, 'ahead'],
    ]);
    expect(pathOf(form, none).rows.map(({ waits }) => waits)).toEqual([undefined, word, undefined]);
    const past = run.override(none, word, '急', 1);
    expect(pathOf(form, past).rows.every(({ waits }) => waits === undefined)).toBe(true);
    const done = { state: 'done' as const };
    const ticked = run.mark(run.mark(none, word, done, 1), `${word}/a`, done, 2);
    const marks = put(put<boolean>({}, word, true, 1), `${word}/a`, true, 2);
    const choices = put<string | null>({}, word, word, 3);
    const text = JSON.stringify({ ticks: marks, choices, overrides: {} });
    const former = soundOf(marksRecord.schema, JSON.parse(text))!.value;
    const read = runOfMarks('any', former)!;
    expect(run.markOf(read, word)).toEqual(done);
    expect(Object.entries(read.choices)).toEqual([[word, { value: word, at: 3 }]]);
    expect(rows(read)[0]).toEqual([word, 'done']);
    expect(progressOf(pathOf(form, read), read)).toEqual({ done: 2, total: 3, problems: 0 });
    const undone = undo(read, ticked, read, 9);
    expect(run.markOf(undone, word)).toEqual(done);
    expect(own(undone.choices, word)?.value).toBeNull();
    expect(notTaken(flowOf({ steps: flow.steps, regions: [] }), {})).toEqual(new Set());
  });

  test('colours its step in the flowchart and no other', () => {
    const nothing = { states: {}, choices: {} };
    expect(nodeState(word, true, nothing)).toBe('ahead');
    expect(edgeState({ from: word, to: word }, nothing)).toBe('ahead');
    const done = { states: { [word]: 'done' as const }, choices: { [word]: 'yes' } };
    expect(nodeState(word, true, done)).toBe('done');
    expect(edgeState({ from: word, to: 'end', answer: 'yes' }, done)).toBe('done');
  });

  test('is the id of a step in Mermaid text', () => {
    const [step] = page(SOUND).outline.steps;
    const names = { role: (id: string) => id, start: '开始', end: '结束', gap: String };
    const drawn = toMermaid(
      { regions: [], steps: [{ ...step!, id: word, ask: undefined }], trigger: 't', outcome: 'o' },
      names,
    );
    expect(Object.values(drawn.nodes)).toContainEqual({ kind: 'step', step: word, ask: false });
    expect(Object.keys(drawn.nodes)).toHaveLength(3);
  });

  test('is no shape', () => {
    expect(shapeName(word)).toBe('rect');
    const size = { width: 10, height: 10 };
    expect(nodeSize(word, size, 2)).toEqual(nodeSize('rect', size, 2));
    expect(outlinePaths(word, size)).toEqual(outlinePaths('rect', size));
    expect(textCentreOf(word, size, size)).toEqual({ x: 0, y: 0 });
  });

  test('is a part of a run', () => {
    const form: run.Form = {
      slug: word,
      title: word,
      version: '1',
      parts: flow.steps.map(({ id, items, hold }) => ({
        kind: 'step',
        id,
        name: id,
        items: items.map((item) => ({ id: item, text: item })),
        by: [word],
        records: [word],
        redLines: [],
        hold,
        ask: id === word ? { question: '?', answers: [{ id: word, text: word, to: 'b' }] } : undefined,
      })),
    };
    const fresh = run.newRun(word, 'h', word, 1);
    expect(run.markOf(fresh, word)).toEqual({ state: 'open' });
    expect(pathOf(form, fresh).rows.map(({ state }) => state)).toEqual(['current', 'ahead']);
    expect(pathOf(form, fresh).rows[1]!.waits).toBe(word);
    let worked = choose(fresh, word, word, 2);
    worked = run.mark(worked, word, { state: 'done' }, 3);
    worked = run.override(run.setStart(worked, word, 4, 4), word, '急', 4);
    const read = decode(runRecord, encode(runRecord, worked));
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(read.value).toEqual(worked);
    expect(joinRuns(fresh, read.value)).toEqual(worked);
    expect(run.lastTouched(worked)).toBe(4);
    const path = pathOf(form, read.value);
    expect(path.rows[1]!.waits).toBeUndefined();
    expect(Object.entries(diagramOf(path, read.value).choices)).toEqual([[word, word]]);
    expect(openTasks(path, read.value).map(({ item }) => item)).toEqual([`${word}/a`, 'b/x']);
    expect(run.markOf(undo(worked, fresh, worked, 9), word).state).toBe('open');
  });

  test('is no holiday', () => {
    expect(deadline({ text: '3 个工作日', within: 'P3D', workdays: true }, 0, { [word]: 'off' })).toBe(
      deadline({ text: '3 个工作日', within: 'P3D', workdays: true }, 0, {}),
    );
  });

  test('is a page, a place and a question of a quiz', () => {
    const question = { ...single, id: word, step: word };
    const set: QuestionSet = {
      slug: word,
      title: word,
      version: '1',
      domain: word,
      roles: [word],
      places: {},
      questions: [question],
      derived: [],
    };
    expect(askedOf(set)[0]!.place).toBeUndefined();
    const [asked] = askedOf({ ...set, places: { [word]: '那里' } });
    expect(asked!.place).toBe('那里');
    const started = begin([asked!], { seed: 1, scope: 'all', now: 1 });
    const answered = submit(respond(started, asked!, { kind: 'choice', chosen: [0] }), asked!);
    expect(parseAttempt(JSON.parse(JSON.stringify(answered)))).toEqual(answered);
    // Records of other makes may hold any key.
    const unusable = { ...started, keys: [word], given: { [word]: own(answered.given, keyOf(asked!))! } };
    const read = parseAttempt(JSON.parse(JSON.stringify(unusable)))!;
    expect(Object.entries(read.given)).toEqual(Object.entries(unusable.given));
  });

  test('is a page that was read', () => {
    const one = markRead({}, word, true, 5);
    expect(Object.entries(joinLwwMaps(one, {}))).toEqual([[word, { value: true, at: 5 }]]);
    expect(own(joinLwwMaps(one, markRead({}, word, false, 6)), word)).toEqual({ value: false, at: 6 });
    expect(joinLwwMaps({}, {})).toEqual({});
  });

  test('is a value and a field that lists are narrowed by', () => {
    const entry = { text: word.toLowerCase(), fields: { role: [word] } };
    expect(matches(entry, { role: word, q: word })).toBe(true);
    expect(matches(entry, { [word]: 'x' })).toBe(false);
  });

  test('is a term of the glossary', () => {
    const term = { term: word, aliases: [], meaning: '词' };
    const found = termFinder([term]).cut(`用 ${word} 登记`);
    expect(found.filter((stretch) => stretch.term)).toEqual([{ text: word, term, before: '', after: '' }]);
    expect(termFinder([]).cut(word)).toEqual([{ text: word }]);
  });

  test('is a file of the site', () => {
    expect(listedPath({}, '/', `http://x/${word}`)).toBeUndefined();
    expect(listedPath({ [word]: 'h' }, '/', `http://x/${word}`)).toBe(word);
  });

  test('is a record of an exported file', () => {
    const texts = new Map([
      [`marks:${word}`, encode({ name: 'marks', version: 1, initial: 0, schema: number() }, 1)],
      [word, '{'],
    ]);
    const file = fileOf(texts);
    const { records, setAside } = JSON.parse(file) as Record<'records' | 'setAside', object>;
    expect(Object.keys(records)).toEqual([`marks:${word}`]);
    expect(Object.entries(setAside)).toEqual([[word, '{']]);
    expect([...bringIn(file, new Map(), []).changes]).toEqual([
      [`set-aside:marks:${word}`, '{"version":1,"value":1}'],
      [`set-aside:${word}`, '{'],
    ]);
  });

  test('is a word of the texts that the search knows by its letters', async () => {
    const text = `系统里的 ${word} 一栏`;
    const { shards } = lexicon([{ names: [word], text }]);
    const letters = word.toLowerCase().replaceAll('_', '');
    expect(own(shards.get(letters[0]!)!, letters)).toBe(letters);
    const sounds = {
      words: (letter: string) => Promise.resolve(shards.get(letter) ?? {}),
      pairs: () => Promise.resolve({}),
    };
    expect((await readPinyin(letters, sounds)).map((reading) => reading.text)).toContain(letters);
  });

  test('is a query like any other', async () => {
    const empty = { words: () => Promise.resolve({}), pairs: () => Promise.resolve({}) };
    expect(await readPinyin(word.toLowerCase(), empty)).toEqual([]);
    const read = createInterpret((char) => char, empty);
    expect((await read(word.toLowerCase())).map(({ text }) => text)).toEqual([word.toLowerCase()]);
    expect((await read(`${word.toLowerCase()}登记`)).map(({ text }) => text)).toEqual([
      `${word.toLowerCase()}登记`,
    ]);
    expect(otherSpellings(`3${word}`)).toEqual([]);
    expect(otherNames(word, { synonyms: [], regional: [] })).toEqual([]);
    expect(standard(word)).toBe(word);
  });

  test('is a domain, role or kind that found pages are counted by', async () => {
    const facets = await readFacets({
      search: () => Promise.resolve([]),
      load: () => Promise.resolve(),
      filters: () => Promise.resolve({ domain: { [word]: 1 }, role: { [word]: 1 } }),
      withFilter: () => Promise.resolve(new Set(['p'])),
    });
    const counts = facets.count(['p'], {});
    expect(Object.entries(counts.domain)).toEqual([[word, 1]]);
    expect(Object.entries(counts.role)).toEqual([[word, 1]]);
    expect(counts.kind).toEqual({});
  });

  test('is named where an author writes it for something else', () => {
    expect(problems(source('', { [word]: 'x' }))[0]).toContain(`没有「${word}」这一项`);
    expect(
      problems(source(`\n<Step id="s" name="n" ${word.replaceAll('_', 'x')}="1">\n\n</Step>\n`))[0],
    ).toMatch(/没有属性「/);
    const allowed = problems(
      SOUND.replace('---\n<', '---\n\n<').replace('title:', `allow:\n  ${word}: 因为\ntitle:`),
    );
    expect(allowed).toEqual([
      expect.stringMatching(`(allow 里的「${word}」没有用处|没有「${word}」这种提醒)`),
    ]);
  });

  test('is a node of an author’s own diagram', async () => {
    const graph = await parseFlowchart(`flowchart TD\n  a["x"] --> ${word}["y"]`);
    expect(graph.nodes.map(({ id }) => id)).toEqual(['a', word]);
  });
});

test('is the id of a step on a page without a complaint', () => {
  expect(problems(SOUND.replaceAll('"issue"', '"constructor"').replaceAll('#issue', '#constructor'))).toEqual(
    [],
  );
});

/**
 * The search of the English site against what people type (tests/english/queries.yaml).
 *
 * Runs the engine in Node over the built index: no browser, no clock.
 */
import { DIST } from '../site/built.ts';
import { openBuilt } from '../search/opened.ts';
import { ask, cases, titlesAstray } from '../search/score.ts';
import { expect, test } from '../site/site.ts';

test('what people type finds the right pages, the best of them first @desktop', async () => {
  const engine = await openBuilt(DIST);
  const all = cases('tests/english/queries.yaml', new Map());
  expect(all.length).toBeGreaterThanOrEqual(60);
  const results = [];
  for (const one of all) results.push(await ask(engine, one));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const recall = mean(results.map((result) => result.recall));
  const reciprocal = mean(results.map((result) => result.reciprocal));
  console.log(
    `${results.length} queries, recall ${recall.toFixed(3)}, MRR ${reciprocal.toFixed(3)}`,
    ...results
      .filter((result) => result.recall < 1 || result.reciprocal < 1)
      .map(({ kind, query, missed, first }) => `\n${kind}: ${query}: missed ${missed}; first ${first}`),
  );
  expect(results.filter(({ total }) => total === 0).map(({ query }) => query)).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(reciprocal).toBeGreaterThanOrEqual(0.9);
});

test('what a step alone says leads to that step @desktop', async () => {
  const engine = await openBuilt(DIST);
  for (const [text, step] of [
    ['interpreter', 'register-a-patient/#greet'],
    ['how many attempts', 'take-a-blood-sample/#draw'],
    ['when is the courier ordered', 'receive-a-sample/#courier'],
    ['vaccinated against hepatitis', 'needlestick-injury/#judge'],
  ] as const) {
    const [first] = (await engine.answer({ text, filters: {}, from: 0, to: 1 })).hits;
    expect(first?.address, text).toBe(`/procedures/${step}`);
  }
});

test('a procedure that is asked for by its title opens at its top @desktop', async () => {
  expect(await titlesAstray(await openBuilt(DIST), DIST)).toEqual([]);
});

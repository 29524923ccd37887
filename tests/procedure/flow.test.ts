/** The constructs of the language reduced to nodes, and the ways between these. */
import { describe, expect, test } from 'vitest';
import { flowOf, reachableFrom, waysFrom } from '../../src/procedure/model/flow.ts';
import { page, source } from './example.ts';

/** `node → to`, or `node ?answer → to` for each answer. */
function ways(body: string): string[] {
  return flowOf(page(source(body)).outline).flatMap((node) =>
    waysFrom(node).map(({ to, answer }) => `${node.id} ${answer ? `?${answer.text} ` : ''}→ ${to}`),
  );
}

const step = (id: string, attributes = '', inside = `- [ ] 做${id}`) =>
  `<Step id="${id}" name="${id}" ${attributes}>\n\n${inside}\n\n</Step>\n`;
const phase = (id: string, inside: string, attributes = '') =>
  `<Phase id="${id}" name="${id}" ${attributes}>\n\n${inside}\n\n</Phase>\n`;
const together = (id: string, inside: string) =>
  `<Together id="${id}" name="${id}">\n\n${inside}\n\n</Together>\n`;
const ask = (...answers: string[]) => `<Ask question="怎样？">\n\n${answers.join('\n')}\n\n</Ask>`;

describe('a step that is done only when something is so', () => {
  test('is a question with a way past it', () => {
    expect(ways(step('a') + step('b', 'when="下雨"') + step('c'))).toEqual([
      'a → b.when',
      'b.when ?下雨 → b',
      'b.when ?没有 → c',
      'b → c',
      'c → end',
    ]);
  });

  test('leads where next says only if it was done', () => {
    expect(ways(step('a', 'when="下雨" next="end"') + step('b'))).toEqual([
      'a.when ?下雨 → a',
      'a.when ?没有 → b',
      'a → end',
      'b → end',
    ]);
  });

  test('is asked about by whoever comes to it', () => {
    const asking = step('a', '', ask('- [去](#c)', '- [不去](#end)'));
    expect(ways(asking + step('b') + step('c', 'when="下雨"'))).toContain('a ?去 → c.when');
  });
});

describe('a phase', () => {
  test('is a stretch of the way and nothing more', () => {
    expect(ways(phase('before', step('a') + step('b')) + step('c'))).toEqual(['a → b', 'b → c', 'c → end']);
  });

  test('asks at its end whether it begins anew', () => {
    const body = phase('guest', step('a') + step('b'), 'repeat="还有下一位客人吗？"') + step('c');
    expect(ways(body)).toEqual([
      'a → b',
      'b → guest.repeat',
      'guest.repeat ?有 → a',
      'guest.repeat ?没有 → c',
      'c → end',
    ]);
  });

  test('is left by an answer without its question', () => {
    const asking = step('a', '', ask('- [有](#b)', '- [没有](#c)'));
    expect(ways(phase('p', asking + step('b'), 'repeat="再来吗？"') + step('c'))).toContain('a ?没有 → c');
  });

  test('is begun by its own id', () => {
    expect(ways(phase('p', step('a') + step('b')) + step('c', 'next="p"'))).toContain('c → a');
  });
});

describe('what has no order', () => {
  const both = together('both', step('a') + phase('b', step('b1') + step('b2')));

  test('is a fork to all its parts and a join that they all lead to', () => {
    expect(ways(step('s') + both + step('t'))).toEqual([
      's → both.fork',
      'both.fork → a',
      'both.fork → b1',
      'a → both.join',
      'b1 → b2',
      'b2 → both.join',
      'both.join → t',
      't → end',
    ]);
  });

  test('lets a part be done before its last step', () => {
    const early = step('b1', '', ask('- [要](#b2)', '- [不用](#both)'));
    const body = together('both', step('a') + phase('b', early + step('b2')));
    expect(ways(body)).toContain('b1 ?不用 → both.join');
  });

  test('is entered by its id from outside', () => {
    expect(ways(both + step('t', 'next="both"'))).toContain('t → both.fork');
  });

  test('asks first where a part is done only sometimes', () => {
    expect(ways(together('both', step('a', 'when="下雨"') + step('b')))).toEqual([
      'both.fork → a.when',
      'both.fork → b',
      'a.when ?下雨 → a',
      'a.when ?没有 → both.join',
      'a → both.join',
      'b → both.join',
      'both.join → end',
    ]);
  });

  test('is not passed before all its parts are', () => {
    const nodes = flowOf(page(source(both + step('t'))).outline);
    const without = (gate: string) =>
      reachableFrom(nodes, nodes[0]!.id, (node) => (node.id === gate ? [] : waysFrom(node)), true);
    expect(without('b1').has('t')).toBe(false);
    expect(without('b1').has('a')).toBe(true);
    expect(without('nobody').has('t')).toBe(true);
  });

  test('may stand in a phase, and a phase with it may be done again', () => {
    const body = phase('p', together('both', step('a') + step('b')), 'repeat="再来吗？"');
    expect(ways(body)).toEqual([
      'both.fork → a',
      'both.fork → b',
      'a → both.join',
      'b → both.join',
      'both.join → p.repeat',
      'p.repeat ?是 → both.fork',
      'p.repeat ?否 → end',
    ]);
  });
});

test('what is done by the clock stands outside the order', () => {
  expect(ways(step('a') + step('b', 'at="09:00"') + step('c', 'every="PT15M"') + step('d'))).toEqual([
    'a → d',
    'd → end',
  ]);
});

test('what names something by the clock, which its author is told, goes on in the order', () => {
  const clocked = phase('p', step('b', 'at="09:00"'), 'repeat="还有吗？"') + step('c', 'every="PT1H"');
  const asking = ask('- [早](#p)', '- [晚](#c)', '- [好](#end)');
  expect(ways(step('a', 'next="p"') + clocked + step('d', '', asking) + step('e', 'next="c"'))).toEqual([
    'a → d',
    'd ?早 → e',
    'd ?晚 → e',
    'd ?好 → end',
    'e → end',
  ]);
});

test('an answer may lead to what is left open', () => {
  expect(ways(step('a', '', ask('- [有](#end)', '- [没有](#gap "没有房时怎么办？")')))).toEqual([
    'a ?有 → end',
    'a ?没有 → gap',
  ]);
});

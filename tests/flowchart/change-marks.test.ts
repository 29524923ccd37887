import { describe, expect, test } from 'vitest';
import { draw } from '../../src/flowchart/draw/draw.ts';
import { procedureOf } from '../../src/procedure/content/page.ts';
import { page, SOUND, STEPS } from '../procedure/example.ts';
import { drawnVersions, markedParts, type Side } from './drawn-marks.ts';

/** The ids of the answers of the example, which follow from their words. */
const [YES, NO] = ['btshni', '9sspjt'];

const procedure = (text: string) => {
  const read = page(text);
  return procedureOf({ ...read, matter: read.matter! });
};
const versions = (before: string, after: string) =>
  drawnVersions(procedure(before), procedure(after), ['前台']);

/** The example with a passage written otherwise. */
function edited(from: string, to: string) {
  expect(SOUND).toContain(from);
  const { before, after } = versions(SOUND, SOUND.replace(from, to));
  return { before: markedParts(before), after: markedParts(after) };
}

describe('in the drawings of two versions are marked', () => {
  test.each<[what: string, from: string, to: string, before: string[], after: string[]]>([
    ['prose and the order of items: nothing', '写明物品\n- [ ] 盖章', '盖章\n- [ ] 写明物品', [], []],
    ['other words for the same: nothing', '看身份证', '看一看身份证 {/* id: 6rcg5t */}', [], []],
    [
      'a new item: its step',
      '- [ ] 盖章',
      '- [ ] 盖章\n- [ ] 留存根',
      ['changed step issue'],
      ['changed step issue'],
    ],
    [
      'a limit: its step',
      'limit="10 分钟内" within="PT10M"',
      'limit="3 分钟内" within="PT3M"',
      ['changed step issue'],
      ['changed step issue'],
    ],
    [
      'a way: its line, and an end that went',
      '[否](#end "不予开具")',
      '[否](#issue)',
      ['gone end 不予开具', `rerouted way ask-id ${NO} → end`],
      [`rerouted way ask-id ${NO} → issue`],
    ],
    [
      'a step that came: it and its lines, not the line in whose place it stands',
      '<Step id="issue"',
      '<Step id="copy" name="留底">\n\n- [ ] 复印\n\n</Step>\n\n<Step id="issue"',
      [],
      ['new step copy', 'new way copy → issue'],
    ],
    [
      'a question in other words: the diamond alone',
      '是业主本人吗？',
      '不是业主本人吧？',
      ['changed question ask-id'],
      ['changed question ask-id'],
    ],
    [
      'a case: its step, and the question that it adds',
      '<Step id="issue" ',
      '<Step id="issue" when="下雨" ',
      ['changed step issue'],
      [
        'changed step issue',
        'new node issue.when',
        `new way ask-id ${YES} → issue.when`,
        'new way issue.when no → end',
        'new way issue.when yes → issue',
      ],
    ],
    [
      'the outcome: the end',
      'outcome: 放行条已开',
      'outcome: 放行条未开',
      ['changed end 放行条已开'],
      ['changed end 放行条未开'],
    ],
    [
      'the trigger: the start',
      'trigger: 业主要搬出物品',
      'trigger: 业主不要物品',
      ['changed start'],
      ['changed start'],
    ],
    ['a new answer: its line', '- [否]', '- [不知道](#issue)\n- [否]', [], ['new way ask-id ezxykc → issue']],
  ])('%s', (_, from, to, before, after) => {
    expect(edited(from, to)).toEqual({ before, after });
  });

  test('a question that went: the diamond, its lines, and the line in its place', () => {
    const without = STEPS.replace(/<Ask[^]*<\/Ask>/, '');
    const { before, after } = versions(SOUND, SOUND.replace(STEPS, without));
    expect(markedParts(before)).toEqual([
      'gone end 不予开具',
      'gone question ask-id',
      `gone way ask-id ${NO} → end`,
      `gone way ask-id ${YES} → issue`,
      'gone way ask-id → ask-id',
    ]);
    expect(markedParts(after)).toEqual(['new way ask-id → issue']);
  });

  test('a phase that came: its frame, not each step in it', () => {
    const inPhase =
      STEPS.replace('<Step id="issue"', '<Phase id="two" name="开条">\n\n<Step id="issue"') + '\n</Phase>\n';
    const { before, after } = versions(SOUND, SOUND.replace(STEPS, inPhase));
    expect(markedParts(before)).toEqual([]);
    expect(markedParts(after)).toEqual(['new stretch 开条']);
  });
});

test('what is marked stands in the SVG: by line and by a sign, which lies over no words', async () => {
  const { after } = versions(
    SOUND,
    SOUND.replace('[否](#end "不予开具")', '[否](#issue)').replace(
      '<Step id="issue"',
      '<Step id="copy" name="留底">\n\n- [ ] 复印\n\n</Step>\n\n<Step id="issue"',
    ),
  );
  const svg = await svgOf(after);
  expect(parts(svg)).toEqual([`path rerouted from ask-id ${NO}`, 'path new from copy', 'a new step copy']);
  expect(
    Array.from(
      svg.matchAll(/<g data-change="(\w+)">.*?<text[^>]*>(.*?)<\/text>/g),
      ([, mark, word]) => `${mark} ${word}`,
    ),
  ).toEqual(['new 新', 'rerouted 改道']);
});

test('a drawing of one version alone has no marks', async () => {
  const { after } = versions(SOUND, SOUND);
  expect(parts(await svgOf(after))).toEqual([]);
  expect(await svgOf(after)).not.toContain('class="fm"');
});

const svgOf = async ({ flow, marks }: Side) => (await draw({ title: '开放行条', flow, marks })).normal.svg;

const parts = (svg: string): string[] =>
  Array.from(svg.matchAll(/<(\w+)(?=[^>]* data-change="(\w+)")([^>]*)>/g)).flatMap(
    ([, tag, mark, rest = '']) => {
      const [from, answer, step] = ['from', 'answer', 'step'].map(
        (name) => new RegExp(`data-${name}="([^"]*)"`).exec(rest)?.[1],
      );
      if (tag === 'path') return [`path ${mark} from ${[from, answer].filter(Boolean).join(' ')}`];
      return tag === 'a' ? [`a ${mark} step ${step}`] : [];
    },
  );

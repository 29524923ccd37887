/** Written questions against the step that they ask about. */
import { describe, expect, test } from 'vitest';
import { edited, problems } from './example.ts';

const about = (rule: string, text: string) => problems(text).filter((said) => said.includes(` ${rule} `));
const CHOICE = '- [x] 核对身份\n  - 身份不清不能开。\n- [ ] 盖章\n  - 盖章在最后。';
/** The page with one question in place of the first, and other items in the step that it asks about. */
const asked = (question: string, items = '- [ ] 看身份证', attributes = '') =>
  edited(
    `<Question id="who" step="ask-id">\n\n先做什么？\n\n${CHOICE}`,
    `<Question id="who" step="ask-id"${attributes}>\n\n${question}`,
  ).replace('- [ ] 看身份证', items);

describe('an open list', () => {
  const open = '- [ ] 看身份证\n- 等';
  test.each([
    ['a multiple question', `看什么？\n\n${CHOICE}`, ' kind="multiple"', true],
    ['which is not', `下面哪一项不用看？\n\n${CHOICE}`, '', true],
    ['which does not belong', `不属于要看的证件的是？\n\n${CHOICE}`, '', true],
    ['which is', `先看哪一项？\n\n${CHOICE}`, '', false],
    ['an order', '排好。\n\n1. 甲\n2. 乙\n3. 丙\n\n如此。', '', false],
  ])('%s', (_, question, attributes, told) => {
    expect(about('question-open-list', asked(question, open, attributes)).length).toBe(told ? 1 : 0);
    expect(about('question-open-list', asked(question, undefined, attributes))).toEqual([]);
  });
  test('may be one in a sentence', () => {
    const question = `看什么？\n\n${CHOICE}`;
    const told = (item: string) =>
      about('question-open-list', asked(question, item, ' kind="multiple"')).length;
    expect(told('- [ ] 看身份证、护照等证件')).toBe(1);
    expect(told('- [ ] 请后面的人稍等')).toBe(0);
    expect(told('- [ ] 看身份证、等候叫号')).toBe(0);
  });
  test('is not told where the author says why', () => {
    const text = asked(`看什么？\n\n${CHOICE}`, open, ' kind="multiple"');
    expect(
      problems(text.replace('sources:', 'allow: { question-open-list: 盖章是另一步的事 }\nsources:')),
    ).toEqual([]);
  });
});

describe('an order', () => {
  const step = (id: string, name: string, more = '') =>
    `<Step id="${id}" name="${name}"${more}>\n\n- [ ] ${name}好\n\n</Step>\n\n`;
  const body = `<Together id="both" name="同时做">\n\n<Phase id="p" name="一段">\n\n${step('a', '拍照')}${step('b', '录像')}</Phase>\n\n${step('c', '签字')}</Together>\n\n${step('d', '巡查', ' at="09:00"')}`;
  const ordered = (...entries: string[]) => {
    const list = entries.map((entry, index) => `${index + 1}. ${entry}`).join('\n');
    const question = `<Quiz>\n\n<Question id="order" step="a">\n\n排好。\n\n${list}\n\n如此。\n\n</Question>`;
    return about('question-no-order', edited('<Quiz>', body + question)).map(
      (said) => /「order」要排(.*?)，/.exec(said)![1],
    );
  };
  test('within one part and before the fork is an order', () => {
    expect(ordered('开放行条', '拍照', '录像')).toEqual([]);
  });
  test('over two parts is none', () => {
    expect(ordered('开放行条', '拍照', '签字')).toEqual(['「拍照」和「签字」的先后']);
    expect(ordered('开放行条', '录像好', '签字好')).toEqual(['「录像好」和「签字好」的先后']);
  });
  test('of what is done by the clock is none', () => {
    expect(ordered('核对身份', '开放行条', '巡查')).toEqual(
      ['「开放行条」和「巡查」的先后'].map(() => '「核对身份」和「巡查」的先后'),
    );
  });
});

describe('what is not settled', () => {
  const told = (point: string, question: string) =>
    about('question-unsettled', asked(`${question}\n\n${CHOICE}`, `- [ ] 看身份证\n\n${point}`)).map(
      (said) => /（(.*)）/.exec(said)![1],
    );
  test('is told where the question is about it', () => {
    expect(told('<Gap>身份证丢了的业主凭什么放行？</Gap>', '业主的身份证丢了，凭什么放行？')).toEqual([
      '<Gap>：身份证丢了的业主凭什么放行？',
    ]);
    expect(told('<Legal>旧规定：丢失放行条罚款 50 元。</Legal>', '丢失放行条罚款多少？')).toEqual([
      '<Legal>：旧规定：丢失放行条罚款 50 元。',
    ]);
  });
  test('is not where it is about something else in that step', () => {
    expect(told('<Gap>夜里谁当班？</Gap>', '业主来了先做什么？')).toEqual([]);
  });
});

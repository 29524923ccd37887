import { describe, expect, test } from 'vitest';
import { hash } from '../../src/procedure/model/procedure.ts';
import type { Question } from '../../src/questions/kinds.ts';
import { edited, page, SOUND, source } from './example.ts';

const outline = (text: string) => page(text).outline;

describe('steps', () => {
  test('reads name, role, limit, forms, items and the way on', () => {
    expect(outline(SOUND).steps[1]).toEqual({
      kind: 'step',
      id: 'issue',
      name: '开放行条',
      by: ['receptionist'],
      to: [],
      limits: [{ text: '10 分钟内', within: 'PT10M' }],
      at: [],
      records: ['放行条'],
      next: undefined,
      hold: false,
      items: [
        { id: `issue/${hash('写明物品')}`, text: '写明物品', line: 31 },
        { id: `issue/${hash('盖章')}`, text: '盖章', line: 32 },
      ],
      redLines: [],
      asksOnly: false,
      line: 29,
    });
  });

  test('reads a decision with its answers and named outcome', () => {
    expect(outline(SOUND).steps[0]!.ask).toEqual({
      question: '是业主本人吗？',
      answers: [
        { id: hash('是'), text: '是', to: 'issue', outcome: undefined, line: 22 },
        { id: hash('否'), text: '否', to: 'end', outcome: '不予开具', line: 23 },
      ],
      line: 20,
    });
  });

  test('knows a step that only asks', () => {
    expect(outline(edited('- [ ] 看身份证\n', '')).steps[0]!.asksOnly).toBe(true);
    expect(outline(SOUND).steps[0]!.asksOnly).toBe(false);
  });

  test('takes several roles and several forms', () => {
    const [, step] = outline(
      edited('by="receptionist" records="放行条"', 'by="receptionist, cashier" records="放行条、登记簿"'),
    ).steps;
    expect(step!.by).toEqual(['receptionist', 'cashier']);
    expect(step!.records).toEqual(['放行条', '登记簿']);
  });

  test('collects red lines where they stand', () => {
    const text = edited('- [ ] 盖章', '- [ ] 盖章\n\n<Warn>\n\n不得**空白**盖章。\n\n</Warn>\n');
    expect(outline(text).steps[1]!.redLines).toEqual(['不得空白盖章。']);
  });

  test('reads a hold', () => {
    expect(outline(edited('records="放行条"', 'hold')).steps[1]!.hold).toBe(true);
  });
});

describe('item ids', () => {
  const ids = (text: string) => outline(text).steps[1]!.items.map(({ id }) => id);

  test('stay when another item is inserted before them', () => {
    expect(ids(edited('- [ ] 写明物品', '- [ ] 核对物品\n- [ ] 写明物品'))).toEqual([
      `issue/${hash('核对物品')}`,
      ...ids(SOUND),
    ]);
  });

  test('stay when items change places', () => {
    const swapped = edited('- [ ] 写明物品\n- [ ] 盖章', '- [ ] 盖章\n- [ ] 写明物品');
    expect(ids(swapped).sort()).toEqual(ids(SOUND).sort());
  });

  test('stay when only the white space of the text changes', () => {
    expect(ids(edited('- [ ] 写明物品', '- [ ] 写明 物品'))).toEqual(ids(SOUND));
  });

  test('can be written by the author, and are no part of the text', () => {
    const [item] = outline(edited('- [ ] 写明物品', '- [ ] 写明物品 {/* id: goods */}')).steps[1]!.items;
    expect(item).toEqual({ id: 'issue/goods', text: '写明物品', line: 31 });
  });

  test('change with the text', () => {
    expect(ids(edited('- [ ] 写明物品', '- [ ] 写明物件'))[0]).not.toBe(ids(SOUND)[0]);
  });
});

describe('text', () => {
  test('drops emphasis that Markdown leaves literal before Chinese punctuation', () => {
    expect(outline(edited('- [ ] 盖章', '- [ ] **注意：**盖章')).steps[1]!.items[1]!.text).toBe('注意：盖章');
  });

  test('joins lines broken between Chinese characters', () => {
    expect(outline(edited('- [ ] 盖章', '- [ ] 盖\n  章')).steps[1]!.items[1]!.text).toBe('盖章');
  });

  test('keeps the space of a line broken between words', () => {
    expect(outline(edited('- [ ] 盖章', '- [ ] check\n  in')).steps[1]!.items[1]!.text).toBe('check in');
  });
});

test('finds diagrams with the line of their fence', () => {
  expect(outline(source('文字\n\n```mermaid\nflowchart TD\n  a --> b\n```\n')).diagrams).toEqual([
    { text: 'flowchart TD\n  a --> b', line: 17 },
  ]);
});

test('finds diagrams in items too', () => {
  const text = edited('- [ ] 盖章', '- [ ] 盖章\n\n  ```Mermaid\n  pie\n  ```\n');
  expect(outline(text).diagrams).toEqual([{ text: 'pie', line: 34 }]);
});

describe('questions', () => {
  const question = (body: string): Question =>
    outline(source(`<Quiz>\n\n<Question id="q" step="s">\n\n${body}\n\n</Question>\n\n</Quiz>\n`))
      .questions[0]!;
  const base = { id: 'q', step: 's', line: 17 };

  test('a single choice with a reason for each option', () => {
    expect(question('先做什么？\n\n- [x] 甲\n  - 对的。\n- [ ] 乙\n  - 错的。')).toEqual({
      ...base,
      kind: 'single',
      prompt: ['先做什么？'],
      options: [
        { text: '甲', right: true, why: '对的。' },
        { text: '乙', right: false, why: '错的。' },
      ],
      explanation: '',
    });
  });

  test('several right options make a multiple choice', () => {
    expect(question('哪些？\n\n- [x] 甲\n- [x] 乙\n- [ ] 丙\n\n因为。').kind).toBe('multiple');
  });

  test('a multiple choice may have one right option if it says so', () => {
    const text =
      '<Quiz>\n\n<Question id="q" kind="multiple">\n\n哪些？\n\n- [x] 甲\n- [ ] 乙\n\n因为。\n\n</Question>\n\n</Quiz>\n';
    expect(outline(source(text)).questions[0]!.kind).toBe('multiple');
  });

  test('对 and 错 make a true-false question', () => {
    expect(question('可以吗？\n\n- [ ] 对\n- [x] 错\n\n因为。').kind).toBe('truefalse');
  });

  test('a numbered list is an order', () => {
    expect(question('排好。\n\n1. 甲\n2. 乙\n3. 丙\n\n因为。')).toEqual({
      ...base,
      kind: 'order',
      prompt: ['排好。'],
      entries: ['甲', '乙', '丙'],
      explanation: '因为。',
    });
  });

  test('a table is a match', () => {
    expect(
      question('谁做？\n\n| 事 | 人 |\n| --- | --- |\n| 收钱 | 收银员 |\n| 登记 | 接待员 |\n\n因为。'),
    ).toEqual({
      ...base,
      kind: 'match',
      prompt: ['谁做？'],
      headers: ['事', '人'],
      pairs: [
        { left: '收钱', right: '收银员' },
        { left: '登记', right: '接待员' },
      ],
      explanation: '因为。',
    });
  });

  test('a blank is to be filled', () => {
    expect(question('填。\n\n送货前<Blank accept="一天|1 天" />通知。\n\n因为。')).toEqual({
      ...base,
      kind: 'fill',
      prompt: ['填。', '送货前＿＿通知。'],
      parts: [
        { kind: 'text', text: '送货前' },
        { kind: 'gap', accept: ['一天', '1 天'] },
        { kind: 'text', text: '通知。' },
      ],
      explanation: '因为。',
    });
  });

  test('a number has its value and unit', () => {
    expect(question('复尺后<Number is="3" unit="日" />内下单。\n\n因为。')).toEqual({
      ...base,
      kind: 'number',
      prompt: ['复尺后＿＿内下单。'],
      parts: [
        { kind: 'text', text: '复尺后' },
        { kind: 'gap', is: 3, unit: '日' },
        { kind: 'text', text: '内下单。' },
      ],
      explanation: '因为。',
    });
  });
});

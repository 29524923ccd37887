/** What the language says besides steps and questions: read into the model, and told where it is written wrong. */
import { describe, expect, test } from 'vitest';
import { hash } from '../../src/procedure/model/procedure.ts';
import { edited, page, problems, source } from './example.ts';

const STEP = 'name="开放行条" by="receptionist" records="放行条" limit="10 分钟内" within="PT10M"';
const second = (from: string, to: string) => page(edited(from, to)).outline.steps[1]!;
const outline = (from: string, to: string) => page(edited(from, to)).outline;

describe('who', () => {
  test('nobody need be named', () => {
    expect(problems(edited(' by="receptionist" records', ' records'))).toEqual([]);
    expect(problems(edited('<Quiz>', '<Quiz>').replace('roles: [receptionist]', 'roles: []'))).toEqual([]);
  });
  test('on whom', () => {
    expect(second('records="放行条"', 'to="cashier"').to).toEqual(['cashier']);
    expect(problems(edited('records="放行条"', 'to="guest"'))).toEqual([
      '29:48 unknown-role 没有岗位「guest」，岗位列在 roles.yaml。现有：receptionist（接待员）、cashier（收银员）。',
    ]);
  });
});

describe('limits', () => {
  test('count working days and lead up to an event by their flags alone', () => {
    expect(second(STEP, 'name="开放行条" limit="办理前 3 天" within="P3D" workdays ahead').limits).toEqual([
      { text: '办理前 3 天', within: 'P3D', workdays: true, ahead: true },
    ]);
    expect(second(STEP, 'name="开放行条" limit="提前 3 个工作日" within="P3D"').limits).toEqual([
      { text: '提前 3 个工作日', within: 'P3D' },
    ]);
  });
  test('may be several, in the text of the step', () => {
    const two =
      '出报告：<Limit within="P3D" workdays for="一般项目" from="ask-id">3 个工作日内</Limit>，<Limit within="P10D" for="大修项目">10 天内</Limit>。\n\n- [ ] 盖章';
    expect(second('- [ ] 盖章', two).limits).toEqual([
      { text: '10 分钟内', within: 'PT10M' },
      { text: '3 个工作日内', within: 'P3D', workdays: true, for: '一般项目', from: 'ask-id' },
      { text: '10 天内', within: 'P10D', for: '大修项目' },
    ]);
    expect(problems(edited('- [ ] 盖章', two))).toEqual([]);
  });
  test('name the step that starts them', () => {
    expect(
      problems(edited('- [ ] 盖章', '- [ ] 盖章，<Limit within="P3D" from="ask">3 天内</Limit>')),
    ).toEqual(['32:30 missing-step 本页没有编号为「ask」的步骤或小节。你是不是想写「ask-id」？']);
  });
  test('words decide nothing, but are asked about', () => {
    expect(problems(edited('limit="10 分钟内" within="PT10M"', 'limit="3 个工作日内" within="P3D"'))).toEqual(
      [
        '29:78 limit-flag 步骤「开放行条」的时限「3 个工作日内」像是按工作日算。是就写上 workdays，不写就不这样算。',
      ],
    );
    expect(problems(edited('limit="10 分钟内"', 'limit="前台接单后 10 分钟内"'))).toEqual([]);
  });
  test('flags need a length', () => {
    expect(problems(edited(' within="PT10M"', ' workdays'))).toContain(
      '29:77 duration 步骤「开放行条」写了 workdays 却没有 within，不知道是多长。',
    );
  });
});

describe('the clock', () => {
  test('times of the day, stretches and lengths', () => {
    expect(second('records="放行条"', 'at="9:00、13:00/17:30"').at).toEqual([
      { from: '09:00' },
      { from: '13:00', to: '17:30' },
    ]);
    expect(second('records="放行条"', 'every="PT15M"').every).toBe('PT15M');
  });
  test('has no place in the order', () => {
    expect(problems(edited('records="放行条"', 'at="25:00"'))).toContain(
      '29:48 clock at 里的「25:00」不是钟点。几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。',
    );
    expect(problems(edited('records="放行条"', 'every="PT15M" next="end"'))).toContain(
      '29:62 clock 步骤「开放行条」按钟点做（at、every），不排在先后里，不能写 next。',
    );
    expect(problems(edited('records="放行条"', 'every="PT15M"'))).toContain(
      '22:3 jump 答案「是」指向「issue」，它按钟点做，不排在先后里。',
    );
  });
});

describe('another procedure', () => {
  test('is called by its name, and is one tick', () => {
    const step = second(
      `${STEP}>\n\n- [ ] 写明物品\n- [ ] 盖章`,
      'name="入住" calls="exit-permit">\n\n见那一份。',
    );
    expect(step.calls).toBe('exit-permit');
    expect(step.items).toEqual([{ id: 'issue/call', text: '入住', line: 29 }]);
  });
  test('must be there, and not lead back', () => {
    expect(problems(edited('records="放行条"', 'calls="exit-permt"'))).toEqual([
      '29:48 unknown-page calls 指向「exit-permt」，没有这个页面。你是不是想写「exit-permit」？',
    ]);
    expect(problems(edited('records="放行条"', 'calls="exit-permit"'))).toEqual([
      '29:48 calls-circle calls 绕了一圈：exit-permit → exit-permit。请删去其中一处。',
    ]);
  });
});

describe('items', () => {
  test('may be done only when something is so, with their comments in any order', () => {
    const text = '盖章';
    for (const comments of [
      '{/* id: seal */} {/* when: 业主本人来 */}',
      '{/* when: 业主本人来 */}{/* id: seal */}',
    ]) {
      expect(second('- [ ] 盖章', `- [ ] 盖章 ${comments}`).items[1]).toEqual({
        id: 'issue/seal',
        text,
        when: '业主本人来',
        line: 32,
      });
    }
  });
  test('hold values, which are no part of their text', () => {
    const written =
      '- [ ] 量高度：<Value id="height" unit="毫米" min="300" max="500" decimals="0" required /><Gap>量几处？</Gap>';
    expect(second('- [ ] 盖章', written).items[1]).toEqual({
      id: `issue/${hash('量高度：')}`,
      text: '量高度：',
      values: [
        { id: 'height', kind: 'number', unit: '毫米', min: 300, max: 500, decimals: 0, required: true },
      ],
      line: 32,
    });
    expect(outline('- [ ] 盖章', written).openPoints).toEqual([
      { kind: 'gap', text: '量几处？', group: 'issue', line: 32 },
    ]);
    expect(problems(edited('- [ ] 盖章', written))).toEqual([]);
  });
  test('end in 等 where there is more, which is no tick', () => {
    for (const opener of ['- [ ] 等', '- 等', '- ……', '- [ ] ...']) {
      const step = second('- [ ] 盖章', `- [ ] 盖章\n${opener}`);
      expect(step.items.map(({ text }) => text)).toEqual(['写明物品', '盖章']);
      expect(step.open).toBe(true);
      expect(problems(edited('- [ ] 盖章', `- [ ] 盖章\n${opener}`))).toEqual([]);
    }
    expect(second('- [ ] 盖章', '- [ ] 等\n- [ ] 盖章').open).toBeUndefined();
  });
  test('may be more than nine', () => {
    const ten = [...'一二三四五六七八九十'].map((n) => `- [ ] 盖第${n}个章`).join('\n');
    expect(problems(edited('- [ ] 盖章', ten))).toEqual([]);
  });
});

describe('values', () => {
  const value = (attributes: string) =>
    problems(edited('- [ ] 盖章', `- [ ] 记下 <Value id="v" ${attributes} />`));
  test('are told where they are written wrong', () => {
    expect(value('kind="nummer"')).toEqual([
      '32:24 value 值「v」没有「nummer」这一种，可用：number、choice、text、time、date、signature、photo。你是不是想写「number」？',
    ]);
    expect(value('min="9" max="5"')).toEqual(['32:24 value 值「v」的 min=9 比 max=5 大。']);
    expect(value('kind="choice"')).toEqual([
      '32:10 value 值「v」是 choice，of 至少写两种，用 | 隔开：合格|不合格。',
    ]);
    expect(value('kind="text" min="5"')).toEqual([
      '32:36 value 值「v」是 text，不能写 min，它只用于 number。',
    ]);
    expect(value('kind="choice" of="合格|不合格" ok="良"')).toEqual([
      '32:50 value 值「v」的 ok 里「良」不在 of 里。',
    ]);
  });
  test('stand in items alone', () => {
    expect(problems(edited('- [ ] 盖章', '- [ ] 盖章\n\n记下 <Value id="v" />。'))).toEqual([
      '34:4 value 值「v」不在检查项里。<Value> 只能写在「- [ ] …」这一行里。',
    ]);
  });
});

describe('conditions of answers', () => {
  const decided = (yes: string, no: string, value = '<Value id="h" decimals="0" />') =>
    problems(
      edited('- [ ] 看身份证', `- [ ] 量 ${value}`)
        .replace('[是](#issue)', `[是](#issue) {/* if: ${yes} */}`)
        .replace('[否](#end "不予开具")', `[否](#end "不予开具") {/* if: ${no} */}`),
    );
  test('are read', () => {
    const { steps } = outline('[是](#issue)', '[是](#issue) {/* if: h > 500 or h = 1..20 */}');
    expect(steps[0]!.ask!.answers[0]!.if).toEqual({
      value: 'h',
      text: 'h > 500 or h = 1..20',
      spans: [
        { min: '500', minOpen: true },
        { min: '1', max: '20' },
      ],
    });
  });
  test.each([
    ['h > 500', 'h <= 500', undefined, undefined],
    ['h >= 501', 'h <= 500', undefined, undefined],
    ['h > 500', 'h < 500', undefined, '的条件没有管到 500。'],
    ['h > 600', 'h <= 500', undefined, '的条件没有管到 500 到 600 之间的值。'],
    ['h > 400', 'h <= 500', undefined, '的条件有重叠：400 到 500 有两个答案。'],
    ['h >= 500', 'h <= 500', undefined, '的条件有重叠：500 有两个答案。'],
    ['h = 1..20', 'h > 20', undefined, '的条件没有管到小于 1 的值。'],
    ['h >= 501', 'h <= 500', '<Value id="h" />', '的条件没有管到 500 到 501 之间的值。'],
    ['h > 高', 'h <= 500', undefined, '的条件「h > 高」里「高」不是数（不写单位）。'],
    ['w > 500', 'w <= 500', undefined, '看的值「w」本页没有。值写成 <Value id="…" />。'],
    ['h = 合格', 'h = 不合格', '<Value id="h" kind="choice" of="合格|不合格" />', undefined],
    [
      'h = 合格',
      'h = 合格',
      '<Value id="h" kind="choice" of="合格|不合格" />',
      '的条件里「合格」出现了两次，不知道走哪一条。',
    ],
    [
      'h = 合格',
      'h = 不合格',
      '<Value id="h" kind="choice" of="合格|不合格|未测" />',
      '的条件没有管到「未测」。',
    ],
    ['h > 09:00', 'h <= 09:00', '<Value id="h" kind="time" />', undefined],
    ['h > 1', 'h <= 1', '<Value id="h" kind="photo" />', '看的值「h」是 photo，不能比较。'],
  ])('%s and %s of %s', (yes, no, value, wrong) => {
    const expected = wrong === undefined ? [] : [`20:1 condition 判断「是业主本人吗？」${wrong}`];
    expect(decided(yes, no, value)).toEqual(expected);
  });
  test('are told where they cannot be read', () => {
    expect(decided('h >> 5', 'h <= 5')).toContain(
      '22:1 condition 答案「是」的条件「h >> 5」看不懂，要写成 {/* if: height > 500 */}，可用 <、<=、>、>=、= 和 300..500，几个用 or 连起来。',
    );
  });
});

describe('what is not settled', () => {
  test('is collected where it stands', () => {
    const text = '- [ ] 盖章\n\n<Gap>谁来盖？</Gap>\n\n<Legal>\n\n旧规定：丢一张罚 50 元。\n\n</Legal>';
    expect(outline('- [ ] 盖章', text).openPoints).toEqual([
      { kind: 'gap', text: '谁来盖？', group: 'issue', line: 34 },
      { kind: 'legal', text: '旧规定：丢一张罚 50 元。', group: 'issue', line: 36 },
    ]);
    expect(problems(edited('- [ ] 盖章', text))).toEqual([]);
  });
  test('may be where an answer leads', () => {
    const { steps, openPoints } = outline('[否](#end "不予开具")', '[否](#gap "不是业主时怎么办？")');
    expect(steps[0]!.ask!.answers[1]).toMatchObject({ to: 'gap', outcome: '不是业主时怎么办？' });
    expect(openPoints).toEqual([{ kind: 'gap', text: '不是业主时怎么办？', group: 'ask-id', line: 23 }]);
    expect(problems(edited('[否](#end "不予开具")', '[否](#gap)'))).toEqual([
      '23:3 ask-answer 答案「否」通向 #gap，请写出要本单位定的事：[否](#gap "没有时怎么办？")。',
    ]);
  });
  test('must say something', () => {
    expect(problems(edited('- [ ] 盖章', '- [ ] 盖章\n\n<Gap></Gap>'))).toEqual([
      '34:1 empty <Gap> 是空的：请写出要本单位定的事，写成一个问题。',
    ]);
  });
});

describe('stretches', () => {
  const step = (id: string, more = '') =>
    `<Step id="${id}" name="${id}"${more}>\n\n- [ ] 做${id}\n\n</Step>\n\n`;
  const after = (text: string) => problems(edited('<Quiz>', `${text}\n\n<Quiz>`));
  test('are regions, and steps know theirs', () => {
    const { steps, regions } = outline(
      '<Quiz>',
      `<Phase id="after" name="班后" repeat="还有吗？">\n\n<Together id="both" name="同时做">\n\n${step('a')}${step('b')}</Together>\n\n</Phase>\n\n<Quiz>`,
    );
    expect(regions.map(({ line: _, ...region }) => region)).toEqual([
      { kind: 'phase', id: 'after', name: '班后', region: undefined, repeat: '还有吗？' },
      { kind: 'together', id: 'both', name: '同时做', region: 'after', repeat: undefined },
    ]);
    expect(steps.map(({ region }) => region)).toEqual([undefined, undefined, 'both', 'both']);
  });
  test('must hold something', () => {
    expect(after('<Phase id="p" name="班后">\n\n</Phase>')).toEqual([
      '36:1 region <Phase>「班后」里没有步骤。请写出步骤，或删去。',
    ]);
    expect(after(`<Together id="t" name="同时做">\n\n${step('a')}</Together>`)).toEqual([
      '36:1 region <Together>「同时做」里只有 1 部分，至少要两部分才有不分先后。',
    ]);
    expect(
      after(`<Together id="t" name="同时做">\n\n一起做。\n\n${step('a')}${step('b')}</Together>`),
    ).toEqual([
      '38:1 component-place <Together> 里只能写 <Step>、<Phase>，这里的内容不会显示。请写进步骤，或写在 <Together> 外面。',
    ]);
  });
  test('a part is left by its end alone', () => {
    expect(
      after(
        `<Together id="t" name="同时做">\n\n${step('a', ' next="end"')}${step('b', ' next="issue"')}</Together>`,
      ),
    ).toEqual([
      '38:23 jump 步骤「a」的 next 从「同时做」的一部分就这样结束，别的部分还没做完。这一部分做完了写 #t。',
      '44:23 jump 步骤「b」的 next 从「同时做」的一部分跳到外面，别的部分还没做完。这一部分做完了写 #t。',
    ]);
    expect(
      after(
        `<Together id="t" name="同时做">\n\n${step('a')}${step('b')}</Together>\n\n${step('c', ' next="a"')}`,
      ),
    ).toEqual([
      '52:23 jump 步骤「c」的 next 从外面跳进了「同时做」的一部分，别的部分会漏掉。要做「同时做」，写 #t。',
    ]);
    expect(
      after(`<Together id="t" name="同时做">\n\n${step('a', ' next="t"')}${step('b')}</Together>`),
    ).toEqual([]);
  });
});

test('what people ask names the step that answers it', () => {
  const asked = (step: string) =>
    edited('<Quiz>', '<Quiz>').replace(
      'sources:',
      `asked:\n  - { q: 东西怎么搬出去, step: ${step} }\nsources:`,
    );
  expect(page(asked('issue')).matter!.asked).toEqual([{ q: '东西怎么搬出去', step: 'issue' }]);
  expect(problems(asked('isue'))).toEqual([
    '14:25 missing-step asked 的 step「isue」不是本页的步骤或小节。你是不是想写「issue」？',
  ]);
});

test('a limit that says at least so long is asked for its flag once, and with it is a shortest time', () => {
  const limit = (flags: string) =>
    `<Step id="a" name="再量" limit="至少 30 分钟" within="PT30M"${flags}>\n\n- [ ] 再量\n\n</Step>`;
  expect(page(source(limit(' least'))).outline.steps[0]!.limits[0]).toMatchObject({
    within: 'PT30M',
    least: true,
  });
  const asked = (flags: string) => problems(source(limit(flags))).filter((line) => line.includes('least'));
  expect([asked(''), asked(' least'), asked(' ahead')].map(({ length }) => length)).toEqual([1, 0, 0]);
});

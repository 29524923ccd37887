/** What authors get wrong in front matter, and what they are told; and what is read as it was meant. */
import { describe, expect, test } from 'vitest';
import { page, problems, SOUND, source } from './example.ts';

const BODY = SOUND.split('---\n')[2]!;
const matter = (change: Record<string, string>) => source(BODY, change);

const ONE_A_LINE = '「keywords」一行写一条时，每条以「- 」开头：减号用半角，后面空一格。';
const starts = (sign: string, value: string) =>
  `2:8 yaml 内容不能以「${sign}」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '${value}'。`;

const mistakes: [title: string, text: string, expected: string[]][] = [
  ['a value that begins with a bracket', matter({ title: '[开房]流程' }), [starts('[', '[开房]流程')]],
  ['a value that begins with a brace', matter({ title: '{开房}流程' }), [starts('{', '{开房}流程')]],
  ['a value that begins with a bar and a blank', matter({ title: '| 开房' }), [starts('|', '| 开房')]],
  ['a value that begins with a hyphen and a blank', matter({ title: '- 开房' }), [starts('-', '- 开房')]],
  ['a value that begins with a question mark', matter({ title: '? 开房' }), [starts('?', '? 开房')]],
  ['a value with two stars', matter({ title: '*甲 *乙' }), [starts('*', '*甲 *乙')]],
  [
    'full-width brackets',
    matter({ keywords: '【开房，办入住】' }),
    ['14:11 matter 「keywords」的方括号要用半角：[开房, 办入住]。'],
  ],
  [
    'square full-width brackets',
    matter({ keywords: '［开房］' }),
    ['14:11 matter 「keywords」的方括号要用半角：[开房]。'],
  ],
  [
    'round brackets',
    matter({ keywords: '（开房、办入住）' }),
    ['14:11 matter 「keywords」的方括号要用半角：[开房, 办入住]。'],
  ],
  ['entries without a blank', matter({ keywords: '\n  -开房\n  -办入住' }), [`15:3 matter ${ONE_A_LINE}`]],
  ['entries with a dot', matter({ keywords: '\n  · 开房\n  · 办入住' }), [`15:3 matter ${ONE_A_LINE}`]],
  ['entries with numbers', matter({ keywords: '\n  1. 开房\n  2. 办入住' }), [`15:3 matter ${ONE_A_LINE}`]],
  [
    'a kind by its name',
    matter({ kind: '流程' }),
    ['4:7 matter 「kind」应是 procedure、norm、policy、guide 之一。应写编号「procedure」。'],
  ],
  [
    'a kind in capitals',
    matter({ kind: 'Norm' }),
    ['4:7 matter 「kind」应是 procedure、norm、policy、guide 之一。你是不是想写「norm」？'],
  ],
  [
    'bold text where none is shown',
    matter({ summary: '给**搬出**的物品' }),
    ['3:10 matter 「summary」里的「**搬出**」会照样显示出来：这里只写文字，不能加粗、加链接或用标签。'],
  ],
  [
    'a tag where none is shown',
    matter({ outcome: '放行条<br/>已开' }),
    ['8:10 matter 「outcome」里的「<br/>」会照样显示出来：这里只写文字，不能加粗、加链接或用标签。'],
  ],
  [
    'a value that begins with a star',
    matter({ title: '*重要' }),
    ["2:8 yaml 内容不能以「*」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '*重要'。"],
  ],
  [
    'a value that begins with an ampersand',
    matter({ title: '&重要 通知' }),
    ["2:8 yaml 内容不能以「&」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '&重要 通知'。"],
  ],
  [
    'a value that begins with an exclamation mark',
    matter({ title: '!重要' }),
    ["2:8 yaml 内容不能以「!」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '!重要'。"],
  ],
  [
    'a value that begins with a bar',
    matter({ title: '|重要' }),
    ["2:8 yaml 内容不能以「|」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '|重要'。"],
  ],
  [
    'a value that begins with a greater-than sign',
    matter({ title: '>重要' }),
    ["2:8 yaml 内容不能以「>」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '>重要'。"],
  ],
  [
    'a value that begins with a per cent sign',
    matter({ title: '%重要' }),
    ["2:8 yaml 内容不能以「%」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '%重要'。"],
  ],
  [
    'a value that begins with a backtick',
    matter({ title: '`重要`' }),
    ["2:8 yaml 内容不能以「`」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '`重要`'。"],
  ],
  [
    'a value that begins with an at sign',
    matter({ title: '@前台' }),
    ["2:8 yaml 内容不能以「@」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '@前台'。"],
  ],
  [
    'a star within a list',
    matter({ keywords: '[开房, *办入住]' }),
    ['14:16 yaml 内容不能以「*」开头，这个符号在这里另有意思。有这种符号的文字要用单引号括起来。'],
  ],
  [
    'a colon within a sentence',
    matter({ summary: '注意: 先问' }),
    ["3:10 yaml 一行里有两个冒号。请把整段用单引号括起来：summary: '注意: 先问'。"],
  ],
  [
    'words behind a closing quotation mark',
    matter({ title: '"放行" 条' }),
    ['2:13 yaml 引号后面还有别的字。整段都要写在一对引号里面，里面的引号用中文的“”。'],
  ],
  [
    'a list that is not closed',
    matter({ keywords: '[开房, 办入住' }),
    ['14:11 yaml 括号「[」没有配对，后面少了一个。'],
  ],
  [
    'a number sign within a sentence',
    matter({ title: '值班 #1 门' }),
    ['2:11 yaml 「#1 门」会被当作注释丢掉。要它留在内容里，就用单引号括起整段；是注释就在 # 后面空一格。'],
  ],
  [
    'a number sign at the beginning',
    matter({ title: '#1 门' }),
    ['2:8 yaml 「#1 门」会被当作注释丢掉。要它留在内容里，就用单引号括起整段；是注释就在 # 后面空一格。'],
  ],
  [
    'a number sign with a blank, which may be a comment',
    matter({ title: '值班 # 一号门' }),
    [
      '2:11 comment 「# 一号门」是注释，页面上没有它。要它留在内容里，就用单引号括起整段；是注释就另起一行写。',
    ],
  ],
  [
    'a full-width colon',
    SOUND.replace('title: ', 'title：'),
    ['2:1 yaml 「title」要用英文的冒号，后面空一格：title: 开放行条'],
  ],
  [
    'a colon without a blank',
    SOUND.replace('title: ', 'title:'),
    ['2:1 yaml 「title」的冒号后面要空一格：title: 开放行条'],
  ],
  [
    'a tab for indentation',
    SOUND.replace('title: ', '\ttitle: '),
    ['2:1 yaml 左边的缩进要用半角空格，不用制表符和全角空格。'],
  ],
  [
    'a field written twice',
    matter({ related: '[]\ntitle: 别的' }),
    ['15:1 yaml 「title」写了两次，请删去一处。'],
  ],
  [
    'an entry that would join the line before it',
    matter({ title: '放行\n  - 条' }),
    [
      '3:3 yaml 这里不是合格的 YAML：这一条会接到上一行的后面；上一行的冒号后面不要写内容，或者这一行左边对齐。',
    ],
  ],
  [
    'nothing',
    matter({ title: '~', trigger: '' }),
    ['2:8 matter 「title」是空的。', '7:10 matter 「trigger」是空的。'],
  ],
  [
    'a list where a word belongs',
    matter({ owner: '[客服部]' }),
    ['9:8 matter 「owner」应是一段文字，不是列表；有冒号或方括号的文字要用单引号括起来。'],
  ],
  [
    'fields where a word belongs',
    matter({ owner: '{}' }),
    ['9:8 matter 「owner」应是一段文字，不是一组「名字: 内容」；有冒号或花括号的文字要用单引号括起来。'],
  ],
  [
    'an empty list where a word belongs',
    matter({ owner: '[]' }),
    ['9:8 matter 「owner」应是一段文字，不是列表；有冒号或方括号的文字要用单引号括起来。'],
  ],
  [
    'a list in a list',
    matter({ keywords: '[[开房], {}]' }),
    [
      '14:12 matter 「keywords」应是一个列表，例如 [a, b]。',
      '14:18 matter 「keywords」应是一个列表，例如 [a, b]。',
    ],
  ],
  [
    'a control character',
    matter({ title: '"放行\\0条"' }),
    ['2:8 encoding 这里写的是一个看不见的字符（U+0000）。请删去。'],
  ],
  [
    'control characters in a list, by their numbers',
    matter({ keywords: '["\\x07开房", "办\\u202e入住", "有\\t空格"]' }),
    [
      '14:12 encoding 这里写的是一个看不见的字符（U+0007）。请删去。',
      '14:22 encoding 这里写的是一个看不见的字符（U+202E）。请删去。',
    ],
  ],
  [
    'a version of two parts',
    matter({ version: '1.10' }),
    ['10:10 matter 「version」应写成三段数字，例如 1.0.0。'],
  ],
  [
    'a version in full-width digits',
    matter({ version: '１.０.０' }),
    ['10:10 matter 「version」应写成三段数字，例如 1.0.0。'],
  ],
  [
    'dates as people write them',
    matter({ updated: '2026/11/1', reviewBy: '2027年3月1日' }),
    [
      '11:10 matter 「updated」应是存在的日期，写成 2026-11-01。',
      '12:11 matter 「reviewBy」应是存在的日期，写成 2027-03-01。',
    ],
  ],
  [
    'a year beyond all measure',
    matter({ reviewBy: '9999-01-01' }),
    ['12:11 matter 「reviewBy」应是存在的日期，写成 2026-11-21。'],
  ],
  [
    'an order that is no number',
    matter({ order: '.inf' }),
    ['14:8 matter 「order」应是 -1000000 到 1000000 之间的数。'],
  ],
  [
    'an order beyond all measure',
    matter({ order: '1e400' }),
    ['14:8 matter 「order」应是 -1000000 到 1000000 之间的数。'],
  ],
  [
    'a reason without its warning',
    matter({ allow: 'item-long' }),
    ['14:8 matter 「allow」应写成「提醒的名字: 保留的理由」。'],
  ],
  [
    'names where ids belong',
    matter({ roles: '[前台]', domain: '前台', sources: '[旧文]' }),
    [
      '6:9 unknown-role 没有岗位「前台」，岗位列在 roles.yaml。应写编号「receptionist」。',
      '13:11 unknown-source 没有来源「旧文」，来源列在 sources.yaml。应写编号「old-text」。',
      '5:9 unknown-domain 没有场景「前台」，场景列在 domains.yaml。应写编号「counter」。',
    ],
  ],
  [
    'a list for front matter',
    `---\n- a\n- b\n---\n${BODY}`,
    ['2:1 matter 这里应写成「项目: 内容」，一行一项。'],
  ],
  ['a word for front matter', `---\n随便\n---\n${BODY}`, ['2:1 matter 这里应写成「项目: 内容」，一行一项。']],
  [
    'aliases that multiply',
    matter({ keywords: '&a [x, x]\nrelated: &b [*a, *a]' }),
    [
      "14:11 yaml 内容不能以「&」开头，这个符号在这里另有意思。请把整段用单引号括起来：keywords: '&a [x, x]'。",
      "15:10 yaml 内容不能以「&」开头，这个符号在这里另有意思。请把整段用单引号括起来：related: '&b [*a, *a]'。",
    ],
  ],
  [
    'brackets a thousand deep',
    matter({ title: '['.repeat(3000) }),
    ['2:1 yaml 这里的括号或列表套得太深，读不了。'],
  ],
  [
    'front matter without its end',
    SOUND.replace('---\n\n<Step', '\n<Step'),
    ['15:1 matter 文件头没有结束：各项之后要另起一行写 ---。'],
  ],
  [
    'front matter without its beginning',
    SOUND.replace('---\n', ''),
    ['1:1 matter 文件头的前面要有一行 ---（三个英文连字符）。'],
  ],
  [
    'four hyphens, and a dash',
    SOUND.replace('---\n', '——\n').replace('---\n\n<Step', '----\n\n<Step'),
    [
      '1:1 matter 文件头的前面要有一行 ---（三个英文连字符）。',
      '14:1 matter 文件头的结尾要写成一行 ---（三个英文连字符）。',
    ],
  ],
  [
    'several mistakes at once, in front matter and text',
    matter({
      title: '*重要',
      summary: '@某处',
      keywords: '[甲, 乙',
      updated: '2026-1-1',
      roles: '[recep]',
    }).replace('<Quiz>', '少于 <3 份 <br> {x\n\n<Quiz>'),
    [
      "2:8 yaml 内容不能以「*」开头，这个符号在这里另有意思。请把整段用单引号括起来：title: '*重要'。",
      "3:10 yaml 内容不能以「@」开头，这个符号在这里另有意思。请把整段用单引号括起来：summary: '@某处'。",
      '14:11 yaml 括号「[」没有配对，后面少了一个。',
      '11:10 matter 「updated」应是存在的日期，写成 2026-01-01。',
      '37:4 syntax 「<」后面不像标签。正文里的小于号请写成 \\<，或写「小于」。',
      '37:9 unknown-component 不能写 HTML 标签 <br>：要换行就空一行，另起一段。',
      '37:14 syntax 大括号 { 没有配对。正文里要写大括号请写成 \\{。',
      '6:9 unknown-role 没有岗位「recep」，岗位列在 roles.yaml。你是不是想写「receptionist」？',
    ],
  ],
];

test.each(mistakes)('tells %s', (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

describe('reads as it was meant', () => {
  const read = (line: string) => page(SOUND.replace('summary:', `${line}\nsummary:`)).matter;

  test.each([
    ['a full-width comma between keywords', 'keywords: [开房，办入住、住店]', ['开房', '办入住', '住店']],
    ['keywords without brackets', 'keywords: 开房、办入住', ['开房', '办入住']],
    [
      'numbers among keywords',
      'keywords: [down, 500, 1.10, 0o17, 12:30, true, no]',
      ['down', '500', '1.10', '0o17', '12:30', 'true', 'no'],
    ],
    ['a quoted keyword that holds a comma', "keywords: ['开房，办入住']", ['开房，办入住']],
  ])('%s', (_, line, keywords) => {
    expect(read(line)?.keywords).toEqual(keywords);
  });

  test.each([
    ['no', 'no'],
    ['1.10', '1.10'],
    ['12:30', '12:30'],
    ['2026-11-21', '2026-11-21'],
    ['0x1F', '0x1F'],
    ['“一站式”服务', '“一站式”服务'],
    ["'值班 #1 门'", '值班 #1 门'],
    ['放行条\n  与搬出', '放行条与搬出'],
    ['check\n  out', 'check out'],
    ["'放行 条'", '放行 条'],
  ])('the title %s', (written, title) => {
    expect(page(matter({ title: written })).matter?.title).toBe(title);
  });

  test('a role without brackets', () => {
    expect(page(matter({ roles: 'receptionist' })).matter?.roles).toEqual(['receptionist']);
  });

  test('fences with blanks behind them, and blank lines before', () => {
    const text = `\n\n${SOUND.replace('---\n', '--- \n').replace('---\n\n<Step', '---\t\n\n<Step')}`;
    expect(problems(text)).toEqual([]);
    expect(page(text).outline.steps[0]!.line).toBe(page(SOUND).outline.steps[0]!.line + 2);
  });

  test('a byte order mark and the line ends of another system', () => {
    expect(problems(`\uFEFF${SOUND.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(page(SOUND.replaceAll('\n', '\r')).outline).toEqual(page(SOUND).outline);
  });

  test('a comment on the ids of a field', () => {
    expect(problems(matter({ kind: 'procedure # 流程', roles: '[receptionist] # 见 roles.yaml' }))).toEqual(
      [],
    );
  });
});

import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dependencyOn } from '../../src/command/start/dependency.ts';
import { inAYear } from '../../src/command/start/in-a-year.ts';
import { init } from '../../src/command/start/init.ts';
import { newProcedure, type Ask } from '../../src/command/start/new-procedure.ts';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { readContent, today } from '../../src/procedure/content/content.ts';
import { siteIn } from '../../src/procedure/content/site/site-file.ts';
import { format } from '../../src/syntax/diagnostic.ts';

let folder = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
  said = [];
  const hear = (line: string) => void said.push(line.replaceAll(folder, 'F'));
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => readFileSync(join(folder, name), 'utf8');
const problems = async () => {
  const { diagnostics } = await readContent(folder, today(), checkMermaid);
  return diagnostics.map((found) => format(found).replace(`${folder}/`, ''));
};

describe('init', () => {
  test('makes a handbook that passes the check', async () => {
    expect(await init(folder, 'zh-CN')).toBe(true);
    expect(await problems()).toEqual([]);
    expect(said.slice(0, 2)).toEqual(['新建：F/site.yaml', '新建：F/domains.yaml']);
    expect(said.at(-1)).toBe('\n接下来：\n  cd F && npm install\n  npm run dev');
    expect(said.at(-2)).toBe(
      '网站用的语言是 zh-CN。要用英文，把 site.yaml 里改成 language: en；样例要英文的，就在空文件夹里运行 npx zhaozhang init --language en。',
    );
    expect(file('domains.yaml').trim().split('\n')).toHaveLength(3);
  });

  test('makes the folder, and all folders on the way to it', async () => {
    expect(await init(join(folder, 'a/b'), undefined)).toBe(true);
    expect(existsSync(join(folder, 'a/b/procedures/daily-work/hand-over-the-shift.mdx'))).toBe(true);
  });

  test('writes lines into site.yaml that are right once their # is taken away', async () => {
    await init(folder, 'zh-CN');
    const all = file('site.yaml').replace(/^# (?=[a-z]+:| {2})/gm, '');
    writeFileSync(join(folder, 'site.yaml'), all);
    expect(await problems()).toEqual([]);
    expect(siteIn(folder)).toMatchObject({
      ...{ name: '清河物业服务手册', prefix: 'handbook', contact: 'handbook@example.org' },
      ...{ home: { picks: ['hand-over-the-shift'] }, ask: { default: '值班负责人' } },
    });
  });

  test('changes nothing that is there, and says so', async () => {
    writeFileSync(join(folder, 'README.md'), 'mine');
    writeFileSync(join(folder, 'package.json'), '{}');
    mkdirSync(join(folder, 'procedures'));
    expect(await init(folder, undefined)).toBe(true);
    expect([file('README.md'), file('package.json')]).toEqual(['mine', '{}']);
    expect(readdirSync(join(folder, 'procedures'))).toEqual([]);
    expect(existsSync(join(folder, 'site.yaml'))).toBe(false);
    expect(said).toContain('原样留着：F/README.md（已经有了，不改）');
    expect(said).toContain('F 里已经有手册，里面的设置和规程都没有动。');
    expect(said.at(-1)).toBe('\n接下来：\n  npx zhaozhang dev F\n  npx zhaozhang build F');
  });

  test('refuses a language that there is not, and a file in place of a folder', async () => {
    expect(await init(folder, 'fr')).toBe(false);
    writeFileSync(join(folder, 'file'), '');
    expect(await init(join(folder, 'file'), undefined)).toBe(false);
    expect(said).toEqual(['没有「fr」这种语言。可以写：zh-CN、en。', 'F/file 不是文件夹，什么也没有做。']);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('new', () => {
  const write = (options: Record<string, string>, ask?: Ask) =>
    newProcedure(folder, new Map(Object.entries(options)), ask);
  beforeEach(() => init(folder, 'zh-CN'));

  test('writes a page that passes the check, named by the sound of its title', async () => {
    expect(await write({ title: '散客入住：接待 "VIP"', role: 'shift-leader' })).toBe(true);
    expect(said.at(-1)).toBe('写好了：F/procedures/daily-work/san-ke-ru-zhu-jie-dai-vip.mdx');
    expect(await problems()).toEqual([
      'procedures/daily-work/san-ke-ru-zhu-jie-dai-vip.mdx:39:1 提醒 本页只有 1 道题，至少 3 道才测得出掌握没有。 [few-questions]',
    ]);
    const { pages } = await readContent(folder, today(), checkMermaid);
    expect(pages.map(({ matter }) => matter?.title)).toContain('散客入住：接待 "VIP"');
  });

  test.each(['---', '--- 开门', '... 开门', '- 开门', '开门 # 一'])(
    'writes the title %s in one line',
    async (title) => {
      expect(await write({ title, id: 'open-up', role: 'shift-leader' })).toBe(true);
      const { pages } = await readContent(folder, today(), checkMermaid);
      expect(pages.map(({ matter }) => matter?.title)).toContain(title);
    },
  );

  test('asks for what was not said, and takes the first where nothing is answered', async () => {
    const asked: string[] = [];
    const answers = ['开门', 'open-up', ''];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    expect(await write({}, ask)).toBe(true);
    expect(asked).toEqual([
      '题目（例如：散客入住接待）：',
      '网址名，小写英文、数字和连字符（直接回车：kai-men）：',
      '岗位（shift-leader 当班负责人、next-shift 接班负责人；直接回车取第一个）：',
    ]);
    expect(file('procedures/daily-work/open-up.mdx')).toContain('roles: [shift-leader]');
  });

  test.each([
    [{}, '还缺 --title、--role。写在命令里，或在能问答的终端里运行。'],
    [
      { title: '开门', role: 'shift-leeder' },
      '--role 没有「shift-leeder」。你是不是想写「shift-leader」？有：shift-leader 当班负责人、next-shift 接班负责人。',
    ],
    [
      { title: '开门', role: '接班负责人', id: 'Open Up' },
      '「Open Up」不能作网址名：用小写英文字母、数字和连字符，例如 check-in。',
    ],
    [{ title: '？！', role: 'shift-leader' }, '由「？！」得不出网址名，请用 --id 写一个。'],
    [{ title: '开<b>门', role: 'shift-leader' }, '题目不能空着，也不能带标签或换行。'],
    [
      { title: '交接', role: 'shift-leader', id: 'hand-over-the-shift' },
      '已经有 F/procedures/daily-work/hand-over-the-shift.mdx 了，没有动它。换一个 --id。',
    ],
  ])('%j is refused', async (options, message) => {
    expect(await write(options)).toBe(false);
    expect(said.at(-1)).toBe(message);
    expect(readdirSync(join(folder, 'procedures/daily-work'))).toEqual(['hand-over-the-shift.mdx']);
  });

  test('asks for lists first', async () => {
    writeFileSync(join(folder, 'roles.yaml'), '[]');
    expect(await write({ title: '开门' })).toBe(false);
    expect(said.at(-1)).toBe(
      'roles.yaml 里还没有可用的条目。先写一条，例子见 npx zhaozhang init 建的文件夹。',
    );
  });
});

describe('a new folder depends on the engine', () => {
  const engineOf = (spec: string) => {
    const engine = join(folder, 'node_modules/zhaozhang');
    mkdirSync(engine, { recursive: true });
    writeFileSync(join(engine, 'package.json'), '{"version":"1.2.3"}');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: { zhaozhang: spec } }));
    return dependencyOn(engine);
  };

  test('as it was installed', () => {
    expect(engineOf('^1.0.0')).toEqual({ spec: '^1.0.0' });
    expect(engineOf('https://example.org/zhaozhang.tgz')).toEqual({
      spec: 'https://example.org/zhaozhang.tgz',
    });
  });

  test('by its archive, which goes along', () => {
    writeFileSync(join(folder, 'engine.tgz'), '');
    expect(engineOf('file:engine.tgz')).toEqual({
      spec: 'file:engine.tgz',
      archive: join(folder, 'engine.tgz'),
    });
  });

  test('by its version where the archive has gone', () => {
    expect(engineOf('file:gone.tgz')).toEqual({ spec: '1.2.3' });
  });
});

test.each([
  ['2026-11-30', '2027-11-30'],
  ['2028-02-29', '2029-02-28'],
])('a year from %s is %s', (day, later) => {
  expect(inAYear(day)).toBe(later);
});

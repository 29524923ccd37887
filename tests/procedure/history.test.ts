import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test, onTestFinished } from 'vitest';
import { editionOf, type Edition } from '../../src/procedure/history/edition.ts';
import { readHistory, writeHistory } from '../../src/procedure/history/history-file.ts';
import { changesOf } from '../../src/procedure/history/compare/changes.ts';
import { compareVersions, growthOf, nextVersion } from '../../src/procedure/history/next-version.ts';
import { release } from '../../src/procedure/history/release.ts';
import { unreleased } from '../../src/procedure/history/unreleased.ts';
import { format } from '../../src/syntax/diagnostic.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import type { Page } from '../../src/procedure/lint/page.ts';
import { page, SOUND } from './example.ts';

const edition = (text: string): Edition => {
  const { matter, outline } = page(text);
  return editionOf({ ...matter!, ...outline });
};

/** The example with a passage written otherwise. */
function edited(before: string, after: string): string {
  expect(SOUND).toContain(before);
  return SOUND.replace(before, after);
}

const folder = async () => {
  const made = await mkdtemp(path.join(tmpdir(), 'history-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
};

describe('a version of a page', () => {
  test('is what people act by, without lines, questions and what is empty', () => {
    const { version, title, trigger, outcome, parts } = edition(SOUND);
    expect({ version, title, trigger, outcome }).toEqual({
      version: '1.0.0',
      title: '开放行条',
      trigger: '业主要搬出物品',
      outcome: '放行条已开',
    });
    expect(parts[0]).toEqual({
      step: 'ask-id',
      name: '核对身份',
      by: ['receptionist'],
      items: [{ id: 'ask-id/6rcg5t', text: '看身份证' }],
      ask: {
        question: '是业主本人吗？',
        answers: [
          { id: expect.any(String), text: '是', to: 'issue' },
          { id: expect.any(String), text: '否', to: 'end', outcome: '不予开具' },
        ],
      },
    });
  });

  test('is read from its file as it was written', async () => {
    const content = await folder();
    const editions = [edition(SOUND), edition(edited('version: 1.0.0', 'version: 1.0.1'))];
    await writeHistory(content, 'example', editions);
    expect(await readHistory(content, 'example')).toEqual(editions);
    expect(await readHistory(content, 'another')).toEqual([]);
  });

  test('stands in its file with an item a line', async () => {
    const content = await folder();
    await writeHistory(content, 'example', [edition(SOUND)]);
    const text = await readFile(path.join(content, 'history', 'example.yaml'), 'utf8');
    expect(text).toContain('\n        - { id: ask-id/6rcg5t, text: 看身份证 }\n');
  });
});

describe('a version grows', () => {
  const from = (before: string, after: string) =>
    growthOf(changesOf(edition(SOUND), edition(edited(before, after))));

  test.each([
    ['by a patch at most where only the day changed', 'updated: 2026-11-01', 'updated: 2026-11-02', 'patch'],
    ['by a patch where a name changed', 'name="核对身份"', 'name="核对证件"', 'patch'],
    ['by a patch where the title changed', 'title: 开放行条', 'title: 开具放行条', 'patch'],
    ['by a minor version where an item changed', '看身份证', '看身份证原件', 'minor'],
    [
      'by a minor version where the doer changed',
      'id="ask-id" name="核对身份" by="receptionist"',
      'id="ask-id" name="核对身份" by="cashier"',
      'minor',
    ],
    ['by a minor version where a limit changed', 'within="PT10M"', 'within="PT20M"', 'minor'],
    ['by a minor version where the words of an answer changed', '[是](#issue)', '[是的](#issue)', 'minor'],
    ['by a major version where an answer leads elsewhere', '[是](#issue)', '[是](#end "不用开")', 'major'],
    [
      'by a major version where a hold came',
      'id="ask-id" name="核对身份"',
      'id="ask-id" name="核对身份" hold',
      'major',
    ],
    [
      'by a major version where a case came',
      'id="ask-id" name="核对身份"',
      'id="ask-id" name="核对身份" when="下雨"',
      'major',
    ],
  ])('%s', (_, before, after, grown) => {
    expect(from(before, after)).toBe(grown);
  });

  test('as semantic versions do', () => {
    expect(nextVersion('1.4.2', 'major')).toBe('2.0.0');
    expect(nextVersion('1.4.2', 'minor')).toBe('1.5.0');
    expect(nextVersion('1.4.2', 'patch')).toBe('1.4.3');
    expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  });
});

const outlineOf = (text: string) => readPage('', text).outline;
const said = async (content: string, pages: Page[], text = '') =>
  (await unreleased(content, pages, [], pages, () => Promise.resolve(text))).map(format);

describe('a release', () => {
  const WORDS = { why: '证件要看原件', approvedBy: '客服部经理' };
  const versions = async (content: string) =>
    (await readHistory(content, page(SOUND).slug)).map(({ version, meaning }) => [version, meaning]);
  const raised = (text: string, version: string) =>
    page(text.replace('version: 1.0.0', `version: ${version}`));

  test('writes down each version once', async () => {
    const content = await folder();
    expect(await release(content, [page(SOUND)], [], outlineOf)).toEqual({ released: 1, refused: [] });
    expect(await release(content, [page(SOUND)], [], outlineOf)).toEqual({ released: 0, refused: [] });
    expect(await versions(content)).toEqual([['1.0.0', undefined]]);
  });

  test('refuses a page that says something else under the same version, and names the next', async () => {
    const content = await folder();
    await release(content, [page(SOUND)], [], outlineOf);
    const text = edited('within="PT10M"', 'within="PT20M"');
    const { file } = page(text);
    expect((await release(content, [page(text)], [], outlineOf, WORDS)).refused).toEqual([
      [`${file} 与 1.0.0 版说的不同，版本号却是 1.0.0。请把 version 改成 1.1.0，或更大的。`],
    ]);
    expect(await release(content, [raised(text, '1.1.0')], [], outlineOf, WORDS)).toEqual({
      released: 1,
      refused: [],
    });
    expect(await versions(content)).toEqual([
      ['1.0.0', undefined],
      ['1.1.0', undefined],
    ]);
  });

  test('is missing where the meaning changed since, and not where words did', async () => {
    const content = await folder();
    expect(await said(content, [page(SOUND)])).toEqual([]);
    await release(content, [page(SOUND)], [], outlineOf);
    expect(await said(content, [page(SOUND)])).toEqual([]);
    expect(await said(content, [page(edited('name="核对身份"', 'name="核对证件"'))])).toEqual([]);
    const changed = page(edited('within="PT10M"', 'within="PT20M"'));
    expect(await said(content, [changed])).toEqual([
      `${changed.file}:10:10 提醒 意思和 1.0.0 版不同了，还没有发布。运行 release，记下为什么改、谁批准的。 [unreleased]`,
    ]);
  });

  test('is missing: lines that still say the figure that was changed are named', async () => {
    const content = await folder();
    await release(content, [page(SOUND)], [], outlineOf);
    const text = edited('limit="10 分钟内" within="PT10M"', 'limit="5 分钟内" within="PT5M"')
      .replace('summary: 给搬出的物品开放行条。', 'summary: 十分钟内给搬出的物品开放行条。')
      .replace('- [ ] 盖章', '- [ ] 盖章\n\n一共 600 秒，最多开 3 张。');
    expect((await said(content, [page(text)], text)).slice(1)).toEqual([
      `${page(text).file}:3:1 提醒 「十分钟」已经从时限或检查项里改掉了，这一行还写着。请看看要不要一起改。 [stale-figure]`,
      `${page(text).file}:34:1 提醒 「600秒」已经从时限或检查项里改掉了，这一行还写着。请看看要不要一起改。 [stale-figure]`,
    ]);
  });

  test('is told where the number alone has become another', async () => {
    const content = await folder();
    await release(content, [raised(SOUND, '1.2.0')], [], outlineOf);
    const { file } = page(SOUND);
    const same = (now: string) =>
      `${file}:10:10 提醒 版本号是 ${now}，说的却和已经发布的 1.2.0 版一样：没有改到照着做的内容。请把 version 改回 1.2.0，或写上要改的。 [same-version]`;
    expect(await said(content, [raised(SOUND, '1.3.0')])).toEqual([same('1.3.0')]);
    expect(await said(content, [raised(SOUND, '1.1.9')])).toEqual([same('1.1.9')]);
    expect(await said(content, [raised(SOUND, '1.2.0')])).toEqual([]);
    // Other words are something else.
    expect(await said(content, [raised(edited('name="核对身份"', 'name="核对证件"'), '1.2.1')])).toEqual([]);
  });

  test.each([
    ['in a version', 'title: 开放行条', 'mood: 晴\n  title: 开放行条', 'mood', 4],
    ['in a step', 'name: 核对身份', 'name: 核对身份\n      weight: 3', 'weight', 10],
    ['in an item', 'text: 看身份证 }', 'text: 看身份证, seen: true }', 'seen', 12],
    ['in a limit', 'within: PT10M }', 'within: PT10M, grace: PT1M }', 'grace', 22],
  ])(
    'that a newer engine has written, with a field %s, is told and never taken for a change',
    async (_, right, more, field, line) => {
      const content = await folder();
      await release(content, [page(SOUND)], [], outlineOf);
      const file = path.join(content, 'history', 'exit-permit.yaml');
      const text = await readFile(file, 'utf8');
      expect(text).toContain(right);
      await writeFile(file, text.replace(right, more));
      const told = `${file}:${line}:1 提醒 这里的「${field}」是更新的引擎写的，现在用的这个不认识，所以没有拿这一页和它比，也不能发布。请升级：npm install 新的版本。 [history-newer]`;
      expect(await said(content, [page(SOUND)])).toEqual([told]);
      expect(await said(content, [page(edited('within="PT10M"', 'within="PT20M"'))])).toEqual([told]);
      expect(await release(content, [raised(SOUND, '1.1.0')], [], outlineOf, WORDS)).toEqual({
        released: 0,
        refused: [[told]],
      });
      expect(await readFile(file, 'utf8')).toBe(text.replace(right, more));
      // The pages of versions show what they know.
      expect((await readHistory(content, 'exit-permit')).map(({ version }) => version)).toEqual(['1.0.0']);
    },
  );

  test.each([
    ['- version: [', /exit-permit\.yaml:1:1 错误 这一行读不懂，不是 YAML。.* \[history\]$/],
    ['version: 1.0.0', /exit-permit\.yaml:1:1 错误 这里应是一列版本/],
    ['- 1.0.0', /exit-permit\.yaml:1:1 错误 这里应是一列版本/],
    ['', /exit-permit\.yaml:1:1 错误 这里应是一列版本/],
    ['# 版本\n', /exit-permit\.yaml:1:1 错误 这里应是一列版本/],
    [
      '- updated: 2026-11-01\n  title: 开放行条\n  parts: []',
      /exit-permit\.yaml:1:1 错误 这个版本的「version」缺了/,
    ],
    [
      '- version: 1.0\n  updated: 2026-11-01\n  title: 开放行条\n  parts: []',
      /exit-permit\.yaml:1:1 错误 这个版本的「version」缺了/,
    ],
    [
      '- version: 1.0.0\n  updated: 2026-11-01\n  title: 开放行条\n  parts:\n    - step: issue',
      /exit-permit\.yaml:5:1 错误 这个版本的「name」缺了/,
    ],
    [
      '- version: 1.0.0\n  updated: 2026-11-01\n  title: 开放行条\n  parts: [null]',
      /exit-permit\.yaml:4:1 错误 这个版本的「parts」缺了/,
    ],
  ])('cannot be read from %s, which is told and hides no other page', async (text, message) => {
    const content = await folder();
    const slug = page(SOUND).slug;
    await release(content, [page(SOUND)], [], outlineOf);
    await writeFile(path.join(content, 'history', `${slug}.yaml`), text);
    const other = { ...page(SOUND), slug: 'other' };
    expect(await said(content, [page(SOUND), other])).toEqual([expect.stringMatching(message)]);
    expect(await release(content, [page(SOUND), other], [], outlineOf)).toEqual({
      released: 1,
      refused: [[expect.stringMatching(message)]],
    });
  });

  test.each([
    [
      'in another encoding',
      (file: string) => writeFile(file, Buffer.from([0xff, 0xfe, 0x2d, 0x00])),
      'UTF-16 编码',
    ],
    ['as a folder', (file: string) => rm(file).then(() => mkdir(file)), '它是文件夹'],
  ])('is not written over a file that is there %s', async (_, spoil, told) => {
    const content = await folder();
    const { slug } = page(SOUND);
    await release(content, [page(SOUND)], [], outlineOf);
    await spoil(path.join(content, 'history', `${slug}.yaml`));
    const message = expect.stringContaining(told) as string;
    expect(await said(content, [page(SOUND)])).toEqual([message]);
    expect(await release(content, [page(SOUND)], [], outlineOf)).toEqual({
      released: 0,
      refused: [[message]],
    });
  });

  test('puts a whole file in the place of the one before, which whoever has it open still reads in full', async () => {
    const content = await folder();
    const file = path.join(content, 'history', 'example.yaml');
    await writeHistory(content, 'example', [edition(SOUND)]);
    const text = await readFile(file, 'utf8');
    const before = await open(file);
    await writeHistory(content, 'example', [
      edition(SOUND),
      edition(edited('version: 1.0.0', 'version: 1.0.1')),
    ]);
    expect(await before.readFile('utf8')).toBe(text);
    await before.close();
    expect(await readdir(path.join(content, 'history'))).toEqual(['example.yaml']);
  });

  test('is refused where the version has become lower', async () => {
    const content = await folder();
    await release(content, [raised(SOUND, '1.2.0')], [], outlineOf);
    const lower = page(SOUND);
    expect((await release(content, [lower], [], outlineOf)).refused).toEqual([
      [`${lower.file} 的版本号是 1.0.0，比已经发布的 1.2.0 还低。请把 version 改回 1.2.0。`],
    ]);
  });

  test.each([
    ['of the same title', SOUND.replace('- [ ] 盖章', '- [ ] 签字')],
    ['of the same steps', SOUND.replace('title: 开放行条', 'title: 开具放行条')],
  ])('does not begin anew for a page %s whose file was renamed', async (_, text) => {
    const content = await folder();
    await release(content, [page(SOUND)], [], outlineOf);
    const renamed = page(text, 'content/procedures/counter/permit.mdx');
    const [was, now] = ['exit-permit', 'permit'].map((slug) => path.join(content, 'history', `${slug}.yaml`));
    const told = `${renamed.file}:10:10 错误 这一页还没有发布过，而 ${was} 记着几乎同样的一页，那一页已经没有了。改了文件名，就把 ${was} 改名为 ${now}，以前的版本就还在；是新的一页，就删去 ${was}。 [history]`;
    expect(await said(content, [renamed])).toEqual([told]);
    expect(await release(content, [renamed], [], outlineOf)).toEqual({ released: 0, refused: [[told]] });
    // Where the page is still there, the other is a second one.
    expect(await unreleased(content, [page(SOUND), renamed], [], [renamed])).toEqual([]);
    expect((await release(content, [page(SOUND), renamed], [], outlineOf)).released).toBe(1);
  });

  test('of another meaning asks for why and for who approved it, and keeps both', async () => {
    const content = await folder();
    await release(content, [page(SOUND)], [], outlineOf);
    const changed = raised(edited('- [ ] 盖章', '- [ ] 盖章\n- [ ] 留存根'), '1.1.0');
    expect((await release(content, [changed], [], outlineOf, { why: '要留底' })).refused).toEqual([
      [
        `${changed.file} 从 1.0.0 版到 1.1.0 版意思变了。请用 --why 写一句为什么改，用 --approved-by 写谁批准的。`,
      ],
    ]);
    expect(await versions(content)).toEqual([['1.0.0', undefined]]);
    await release(content, [changed], [], outlineOf, { ...WORDS, effective: '2026-12-01' });
    expect((await readHistory(content, changed.slug)).at(-1)).toMatchObject({
      version: '1.1.0',
      why: '证件要看原件',
      approvedBy: '客服部经理',
      effective: '2026-12-01',
    });
  });

  test('of words alone asks nothing, and means what the version before meant', async () => {
    const content = await folder();
    await release(content, [page(SOUND)], [], outlineOf);
    await release(content, [raised(edited('name="核对身份"', 'name="核对证件"'), '1.0.1')], [], outlineOf);
    await release(content, [raised(edited('name="核对身份"', 'name="看证件"'), '1.0.2')], [], outlineOf);
    expect(await versions(content)).toEqual([
      ['1.0.0', undefined],
      ['1.0.1', '1.0.0'],
      ['1.0.2', '1.0.0'],
    ]);
  });

  test('asks once whether an item that is worded otherwise is the same, and keeps its id then', async () => {
    const content = await folder();
    const file = path.join(content, 'example.mdx');
    await release(content, [page(SOUND)], [], outlineOf);
    const text = edited('- [ ] 看身份证', '- [ ] 看一看身份证').replace('version: 1.0.0', 'version: 1.0.1');
    await writeFile(file, text);
    const changed = { ...page(text), file };
    expect((await release(content, [changed], [], outlineOf)).refused).toEqual([
      [
        `${file} 有几处换了说法。意思一样，加 --same 再运行；意思变了，加 --other：`,
        '  「看身份证」→「看一看身份证」',
      ],
    ]);
    expect(await release(content, [changed], [], outlineOf, { isSame: () => true })).toEqual({
      released: 1,
      refused: [],
    });
    expect(await readFile(file, 'utf8')).toBe(
      text.replace('- [ ] 看一看身份证', '- [ ] 看一看身份证 {/* id: 6rcg5t */}'),
    );
    const [, last] = await readHistory(content, changed.slug);
    expect(last!.meaning).toBe('1.0.0');
    expect(last!.parts[0]!.items).toEqual([{ id: 'ask-id/6rcg5t', text: '看一看身份证' }]);
    expect(await release(content, [{ ...page(await readFile(file, 'utf8')), file }], [], outlineOf)).toEqual({
      released: 0,
      refused: [],
    });
  });

  test('of an item that is worded otherwise and is another one is one of another meaning', async () => {
    const content = await folder();
    await release(content, [page(SOUND)], [], outlineOf);
    const changed = raised(edited('- [ ] 看身份证', '- [ ] 看一看身份证'), '1.1.0');
    await release(content, [changed], [], outlineOf, { ...WORDS, isSame: () => false });
    expect(await versions(content)).toEqual([
      ['1.0.0', undefined],
      ['1.1.0', undefined],
    ]);
  });
});

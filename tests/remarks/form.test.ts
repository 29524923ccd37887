// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keptRemarks } from '../../src/remarks/kept-remarks.ts';
import { readRemarks } from '../../src/remarks/read-remarks.ts';
import { LONGEST_REMARK } from '../../src/remarks/remark.ts';
import { RemarkForm } from '../../src/remarks/view/RemarkForm.tsx';
import { dropProfile, nameProfile } from '../../src/storage/profiles/manage.ts';
import { draftOf } from '../../src/storage/drafts.ts';
import type { RemarkPage } from '../../src/remarks/view/remark-page.ts';

const site = vi.hoisted(() => ({ CONTACT: undefined as string | undefined }));
vi.mock('../../src/site/site.ts', async (original) => ({
  ...(await original<object>()),
  get CONTACT() {
    return site.CONTACT;
  },
}));

const asked = vi.hoisted(() => vi.fn((_: object) => Promise.resolve(undefined)));
vi.mock('../../src/storage/profiles/ask-person.ts', () => ({ askPerson: asked }));

const page: RemarkPage = {
  slug: 'walk-in',
  title: '散客入住接待',
  version: '2.0.0',
  meaning: '9f3ka2c',
  owner: '前厅部',
  address: 'https://x.cn/procedures/walk-in/',
  parts: [
    { id: 'greet', name: '问好', items: [] },
    { id: 'deposit', name: '收押金', items: [{ id: 'deposit/1kes49h', text: '说明押金怎样退' }] },
  ],
};
const copied = vi.fn((_: string) => Promise.resolve());
const named = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) => textContent === name)!;
const press = (name: string) =>
  act(async () => {
    named(name).click();
    await Promise.resolve();
  });
const write = (text: string) => {
  const field = document.querySelector('textarea')!;
  field.value = text;
  return act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};
const fits = () => document.querySelector('#remark-fits')!.textContent;
const said = () => document.querySelector('[role=status]')!.textContent;
const kept = () => Object.values(keptRemarks().get()).map(({ value }) => value);
const open = (at?: string) => act(() => render(h(RemarkForm, { page, at }), document.body));
const choose = (box: number, value: string) =>
  act(() => {
    const select = document.querySelectorAll('select')[box]!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(async () => {
  asked.mockClear();
  copied.mockReset().mockResolvedValue();
  site.CONTACT = undefined;
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  localStorage.clear();
  nameProfile('', '李敏', 1000);
  for (const at of ['deposit', 'greet']) draftOf(`remark walk-in ${at}`).keep('');
  keptRemarks().erase();
  render(null, document.body);
  // A link that is pressed leads nowhere here.
  document.body.onclick = (event) => event.preventDefault();
  await open('deposit');
});

test('what is wrong is copied with the page, its version, the step and a line for the program, and kept', async () => {
  await write(' 押金应是一天的房费 ');
  await press('复制');
  const [[text]] = copied.mock.calls as [[string]];
  expect(text.split('\n').slice(0, 4)).toEqual([
    '《散客入住接待》（版本 2.0.0）有不对的地方',
    '在哪里：收押金',
    '谁提的：李敏',
    'https://x.cn/procedures/walk-in/#deposit',
  ]);
  const remark = {
    ...{ slug: 'walk-in', version: '2.0.0', place: 'deposit', meaning: '9f3ka2c' },
    text: '押金应是一天的房费',
  };
  expect(readRemarks(text).found).toEqual([{ ...remark, id: expect.any(String) as string, line: 5 }]);
  expect(said()).toBe('已复制，可以发给前厅部了。');
  expect(kept()).toEqual([{ ...remark, title: '散客入住接待', name: '收押金' }]);
});

test('who says it is asked once before it leaves, and may be left out', async () => {
  dropProfile('', 2000);
  render(null, document.body);
  await open('deposit');
  await write('错字');
  await press('复制');
  expect(asked.mock.calls).toEqual([[{ isOptional: true }]]);
  expect(asked.mock.invocationCallOrder[0]).toBeLessThan(copied.mock.invocationCallOrder[0]!);
  expect(copied.mock.calls[0]![0]).not.toContain('谁提的');
  await press('复制');
  expect([asked.mock.calls.length, copied.mock.calls.length]).toEqual([1, 2]);
});

test('an item of the step, another step or the whole page can be chosen', async () => {
  await write('错字');
  await choose(1, 'deposit/1kes49h');
  await press('复制');
  await choose(0, 'greet');
  await press('复制');
  await choose(0, '');
  await press('复制');
  const texts = copied.mock.calls.map(([text]) => text);
  expect(texts.map((text) => readRemarks(text).found[0]!.place)).toEqual(['deposit/1kes49h', 'greet', '-']);
  expect(texts.map((text) => text.split('\n')[1])).toEqual([
    '在哪里：说明押金怎样退',
    '在哪里：问好',
    '在哪里：整页',
  ]);
});

test('nothing is copied or kept before something is written, or where it is too long', async () => {
  await press('复制');
  expect(said()).toBe('先写下哪里不对。');
  expect(document.activeElement).toBe(document.querySelector('textarea'));
  await write('字'.repeat(LONGEST_REMARK + 1));
  await press('复制');
  expect(said()).toBe('写了 1001 个字，最多 1000 个。请写短些。');
  expect([copied.mock.calls, kept()]).toEqual([[], []]);
});

test('where the browser lets nobody copy, the text stands there to be copied by hand', async () => {
  copied.mockRejectedValueOnce(new Error('no'));
  document.execCommand = () => false;
  await write('错字');
  await press('复制');
  expect(said()).toBe('浏览器不允许复制，请在下面选中后自己复制：');
  expect(document.querySelectorAll('textarea')[1]!.value).toContain('错字');
});

test('as a QR code, or plainly none where it is too long for one', async () => {
  await write('错字');
  await press('二维码');
  expect(document.querySelector('figure svg')!.getAttribute('aria-label')).toBe('这条意见的二维码');
  await write('字'.repeat(300));
  await press('二维码');
  expect(document.querySelector('figure')).toBeNull();
  expect(said()).toBe('写了 300 个字，二维码放得下约 216 个。请写短些，或者复制。');
  await write('字'.repeat(216));
  await press('二维码');
  expect(document.querySelector('figure')).not.toBeNull();
});

test('what was typed waits with its place for the next time, until it is handed on', async () => {
  const again = async (at: string) => {
    render(null, document.body);
    await open(at);
    return [
      document.querySelector('textarea')!.value,
      ...[...document.querySelectorAll('select')].map((select) => select.value),
    ];
  };
  await write('押金写少了');
  await choose(1, 'deposit/1kes49h');
  expect(await again('greet')).toEqual(['', 'greet']);
  expect(await again('deposit')).toEqual(['押金写少了', 'deposit', 'deposit/1kes49h']);
  await press('二维码');
  expect((await again('deposit'))[0]).toBe('押金写少了');
  await press('复制');
  expect(await again('deposit')).toEqual(['', 'deposit', '']);
});

test('how much fits stands beside the field; what was said of the words goes once they are others', async () => {
  expect(fits()).toBe('写了 0 个字，最多 1000 个；二维码放得下约 216 个。');
  await write('错字');
  expect(fits()).toBe('写了 2 个字，最多 1000 个；二维码放得下约 216 个。');
  await press('复制');
  expect(said()).toBe('已复制，可以发给前厅部了。');
  await write('错字，还有');
  expect(said()).toBe('');
  await press('二维码');
  expect(document.querySelector('figure')).not.toBeNull();
  await choose(0, 'greet');
  expect(document.querySelector('figure')).toBeNull();
});

test('without a network mail is spoken of only where there is a button for it', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const told = async (contact: string | undefined) => {
    site.CONTACT = contact;
    render(null, document.body);
    await open('deposit');
    return [...document.querySelectorAll('p')].map(({ textContent }) => textContent.trim());
  };
  expect(await told(undefined)).toContain('现在没有网络：复制和二维码照常能用。');
  expect(await told('qa@x.cn')).toContain(
    '现在没有网络：复制和二维码照常能用。 邮件要等有了网络才发得出去。',
  );
  vi.restoreAllMocks();
});

test('without an address to write to there is no mail', () => {
  expect(named('写邮件')).toBeUndefined();
});

describe('with an address to write to', () => {
  beforeEach(async () => {
    site.CONTACT = 'qa@x.cn';
    render(null, document.body);
    await open('deposit');
  });
  const mail = async () => {
    await press('写邮件');
    return new URL(named('写邮件').getAttribute('href')!);
  };

  test('a mail has subject and text, whole in every letter', async () => {
    await write('押金 100% & “现金”');
    const { protocol, pathname, search } = await mail();
    const [subject, body] = search
      .slice(1)
      .split('&')
      .map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)));
    expect([protocol, pathname, subject]).toEqual([
      'mailto:',
      'qa@x.cn',
      '《散客入住接待》有不对的地方：收押金',
    ]);
    expect(body).toContain('\r\n');
    expect(readRemarks(body!).found[0]!.text).toBe('押金 100% & “现金”');
    expect(said()).toBe('已交给邮件程序。在那里按了发送，才算发出。');
  });

  test('one that a mail program would cut off is copied for the mail', async () => {
    await write('字'.repeat(300));
    expect((await mail()).search).not.toContain('body=');
    expect(copied.mock.calls[0]![0]).toContain('字'.repeat(300));
    expect(said()).toBe('这句话太长，有的邮件程序装不下：已经复制，请粘贴到邮件里。');
  });

  test('no mail is opened before something is written', async () => {
    expect((await mail()).href).toBe('mailto:qa@x.cn');
    expect(said()).toBe('先写下哪里不对。');
  });
});

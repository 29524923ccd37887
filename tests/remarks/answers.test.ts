// @vitest-environment jsdom
/** What came of a remark, on its page and at home. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/remarks/answers.ts';
import { keepRemark, keptRemarks, type KeptRemark } from '../../src/remarks/kept-remarks.ts';
import { remarkId } from '../../src/remarks/remark.ts';
import { showAnsweredRemarks } from '../../src/remarks/view/AnsweredRemarks.tsx';
import { showMyRemarks } from '../../src/remarks/view/MyRemarks.tsx';

vi.mock('../../src/ui/loading/load-styles.ts', () => ({ loadStyles: () => Promise.resolve() }));
const answers: Answers | { failed: true } = {};
let isOffline = false;
vi.stubGlobal('fetch', () =>
  isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(Response.json(answers)),
);

const remark: KeptRemark = {
  ...{ slug: 'walk-in', version: '1.1.0', place: 'deposit', meaning: '9f3ka2c', text: '押金写少了' },
  ...{ title: '散客入住接待', name: '收押金' },
};
let place: HTMLElement;
const onPage = async (slug = 'walk-in') => {
  const mark = document.querySelector<HTMLElement>('read-mark') ?? document.createElement('read-mark');
  mark.dataset['slug'] = slug;
  document.body.append(mark);
  await act(() => showMyRemarks());
  place = document.querySelector<HTMLElement>('.my-remarks-place')!;
  await act(() => new Promise((done) => setTimeout(done)));
};
const atHome = () => act(() => showAnsweredRemarks(place));
const answer = (version: string, slug = 'walk-in') => {
  answers[remarkId(remark)] = { slug, version, why: '收押金的规定改了' };
};

beforeEach(() => {
  localStorage.clear();
  keptRemarks().erase();
  for (const id of Object.keys(answers)) delete answers[id];
  isOffline = false;
  place = document.createElement('div');
  document.body.replaceChildren(place);
  keepRemark(remark, 1);
});

test('its page shows it, and that nothing is known of it yet', async () => {
  await onPage();
  expect(place.querySelector('q')!.textContent).toBe('押金写少了');
  expect(place.textContent).toContain('还没有答复。发出去了没有，这里不知道。');
  await onPage('other');
  expect(place.textContent).toBe('');
});

test('its page names the version that changed it, and why', async () => {
  answer('1.2.0');
  await onPage();
  expect(place.querySelector('strong')!.textContent).toBe('1.2.0 已改');
  expect(place.querySelector('a')!.getAttribute('href')).toBe('/procedures/walk-in/versions/#v1.2.0');
  expect(place.textContent).toContain('为什么改：收押金的规定改了');
});

test('a version that was there already when it was read has changed nothing', async () => {
  answer('1.1.0');
  await onPage();
  expect(place.querySelector('strong')!.textContent).toBe('1.1.0 版已答复');
});

test('a page that has another name now shows it too', async () => {
  answer('2.0.0', 'check-in');
  await onPage('check-in');
  expect(place.querySelector('strong')!.textContent).toBe('2.0.0 已改');
});

test('without a network it says that it does not know', async () => {
  isOffline = true;
  await onPage();
  expect(place.textContent).toContain('没有网络，改了没有还没有查到。');
});

test('home tells it once, until it was seen', async () => {
  await atHome();
  expect(place.textContent).toBe('');
  answer('1.2.0');
  await atHome();
  await vi.waitFor(() => expect(place.querySelector('h2')!.textContent).toBe('你提的有了答复'));
  expect(place.textContent).toContain('1.2.0 已改');
  await act(() => place.querySelector('button')!.click());
  expect(place.textContent).toBe('');
  expect(keptRemarks().get()[remarkId(remark)]).toMatchObject({ at: 1, value: { seen: true } });
});

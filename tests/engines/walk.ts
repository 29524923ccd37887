/** The short way through the site: a fact each, told by what a person would see. */
import { oneOfEachKind } from '../site/built.ts';
import type { Question } from '../../src/questions/kinds.ts';
import { rightInWords } from '../../src/questions/kinds.ts';
import type { QuestionSet } from '../../src/quiz/sitting/question-set.ts';
import type { Driver } from './driver.ts';
import type { SiteServer } from './site-server.ts';

export interface Fact {
  title: string;
  go: (driver: Driver, site: SiteServer) => Promise<void>;
}

const READING = 'procedures/hotel-walk-in-check-in/';
/** Short, with two questions and a gate. */
const LIST = 'procedures/hot-work-permit/checklist/';
/** Together they ask every kind of question. */
const QUIZZES = ['procedures/hotel-walk-in-check-in/quiz/', 'procedures/renovation-worker-pass/quiz/'];

export const walk: Fact[] = [
  {
    title: 'opens every kind of page, none of which scrolls sideways',
    go: async (driver, { address }) => {
      const wide: string[] = [];
      for (const path of oneOfEachKind()) {
        await driver.open(address + path);
        const [heading, over] = await driver.run(async () => {
          // Some engines report what a page was still fetching when it was left.
          const fetched = () => performance.getEntriesByType('resource').length;
          for (let before = -1; before !== fetched();) {
            before = fetched();
            await new Promise((done) => setTimeout(done, 200));
          }
          const root = document.scrollingElement!;
          return [
            document.querySelector('h1')?.textContent ?? '',
            root.scrollWidth - root.clientWidth,
          ] as const;
        });
        expect(heading !== '', `no heading on ${path}`);
        if (over > 0) wide.push(`${path} by ${over} px`);
      }
      expect(wide.length === 0, `scroll sideways: ${wide.join(', ')}`);
    },
  },
  {
    title: 'draws the flowchart: tips in the colour of their lines, no scroll bar of its own',
    go: async (driver, { address }) => {
      await driver.open(address + READING);
      await until(
        () => has(driver, '.flow-unfold:not([hidden])'),
        'the cut drawing offers no way to open it',
      );
      const found = await driver.run(() => {
        const view = [...document.querySelectorAll<HTMLElement>('.flow-view')].find(
          (each) => each.offsetHeight > 0,
        )!;
        const svg = [...view.querySelectorAll('svg')].find(
          (each) => each.getBoundingClientRect().height > 0,
        )!;
        const tips = [...svg.querySelectorAll('.fe .tip')];
        const wrong = tips.filter((tip) => {
          let line = tip.previousElementSibling!;
          while (line.classList.contains('tip')) line = line.previousElementSibling!;
          return getComputedStyle(tip).fill !== getComputedStyle(line).stroke;
        });
        return {
          tips: tips.length,
          wrong: wrong.length,
          bars: view.offsetWidth - view.clientWidth,
          vertical: getComputedStyle(view).overflowY,
        };
      });
      expect(found.tips > 10, `only ${found.tips} tips`);
      expect(found.wrong === 0, `${found.wrong} tips in another colour than their line`);
      expect(found.bars === 0, `a scroll bar ${found.bars} px wide`);
      expect(found.vertical === 'hidden', `overflow-y: ${found.vertical}`);
    },
  },
  {
    title: 'keeps a tick of the reading page, strikes it through and colours its node',
    go: async (driver, { address }) => {
      await driver.open(address + READING);
      await press(driver, 'section[data-step] [data-item] input');
      const ticked = () =>
        driver.run(() => {
          const box = document.querySelector<HTMLInputElement>('section[data-step] [data-item] input')!;
          const line = getComputedStyle(box.nextElementSibling!).textDecorationLine;
          return { checked: box.checked, line };
        });
      expect((await ticked()).line === 'line-through', 'what is done is not struck through');
      // The box shows a press at once, its mark that a run has it.
      await until(() => has(driver, 'section[data-step] [data-mark=done]'), 'no run has the tick');
      await driver.open(`${address}${READING}?again`);
      await until(async () => (await ticked()).checked, 'the tick is gone after a reload');
      await press(driver, 'section[data-step] [data-item] input');
    },
  },
  {
    title: 'works a run to its end, through a gate, a choice and a change of mind',
    go: async (driver, { address }) => {
      await driver.open(address + LIST);
      await driver.type('.run-new input[name=name]', '3 栋 801');
      await pressWords(driver, 'button', '开一单');
      await until(() => has(driver, '[data-key] [data-item] input'), 'the run did not start');
      // The wrong answer first, which sets aside all that follows; then the right one.
      await tickRow(driver, 'who');
      await press(driver, '[data-key="who"] li:last-child [data-answer]');
      await until(
        () => has(driver, '[data-key="papers"][data-state="off"]'),
        'the other way is not set aside',
      );
      await openRow(driver, 'who');
      await press(driver, '[data-key="who"] li:first-child [data-answer]');
      await until(
        async () => !(await has(driver, '[data-key="papers"][data-state="off"]')),
        'still set aside',
      );
      // Then all that follows, each question with its first answer.
      const keys = await driver.run(() =>
        [...document.querySelectorAll<HTMLElement>('[data-rows] > [data-key]')].map(
          ({ dataset }) => dataset.key!,
        ),
      );
      expect(keys.includes('approve'), 'the list has no step that asks');
      for (const key of keys.filter((each) => each !== 'who')) {
        await tickRow(driver, key);
        const first = `[data-key="${key}"] li:first-child [data-answer]`;
        if (await has(driver, first)) await press(driver, first);
      }
      await pressWords(driver, '.run-foot button', '完成');
      await pressWords(driver, 'dialog[open] button', '完成');
      await until(() => says(driver, '办结'), 'the finished run has no seal');
    },
  },
  {
    title: 'asks every kind of question and marks the answers',
    go: async (driver, { address }) => {
      for (const path of QUIZZES) {
        await driver.open(address + path);
        const questions = await driver.run(() => {
          // Astro writes each value that it hands to a component as [kind, value].
          const read = ([kind, value]: [number, unknown]): unknown => {
            if (kind === 1) return (value as [number, unknown][]).map(read);
            if (typeof value !== 'object' || value === null) return value;
            const entries = Object.entries(value as Record<string, [number, unknown]>);
            return Object.fromEntries(entries.map(([key, each]) => [key, read(each)]));
          };
          const island = document.querySelector('astro-island[props*="questions"]')!;
          const props = JSON.parse(island.getAttribute('props')!) as { set: [number, unknown] };
          return (read(props.set) as QuestionSet).questions;
        });
        for (const question of questions) {
          await until(() => has(driver, '.quiz-live fieldset'), `«${question.id}» is not asked`);
          await answer(driver, question);
          await pressWords(driver, '.quiz-live button', '确定');
          await until(() => has(driver, '.quiz-live .quiz-verdict'), `no verdict on «${question.id}»`);
          const verdict = await driver.run(
            () => document.querySelector('.quiz-live .quiz-verdict')!.textContent!,
          );
          expect(verdict === '答对了', `«${question.id}» (${question.kind}): ${verdict}`);
          await press(driver, '.quiz-live .button.primary');
        }
        await until(() => has(driver, '.quiz-live .quiz-result'), 'no result at the end');
      }
    },
  },
  {
    title: 'finds a step by Chinese words and by pinyin',
    go: async (driver, { address }) => {
      for (const query of ['押金怎么收', 'yajin']) {
        await driver.open(`${address}search/`);
        await driver.type('main input[type=search]', query);
        await until(
          () =>
            driver.run(() => document.querySelector('.search-hit')?.textContent?.includes('押金') ?? false),
          `nothing found for ${query}`,
        );
      }
    },
  },
  {
    title: 'prints the whole page, wide as the paper, with every step and no controls',
    go: async (driver, { address }) => {
      await driver.open(address + READING);
      const pdf = await driver.pdf();
      if (pdf) expect(pdf.length > 20_000, `the printed page has only ${pdf.length} bytes`);
      else await printedOnScreen(driver);
    },
  },
  {
    title: 'opens pages, ticks and searches without a network',
    go: async (driver, site) => {
      await driver.open(site.address + READING);
      await until(() => says(driver, '全部内容已存到这台设备'), 'the site was not kept', 120_000);
      await site.goAway();
      try {
        for (const path of [READING, `${READING}quiz/`, '', 'redlines/']) {
          await driver.open(site.address + path);
          const heading = await driver.run(() => document.querySelector('h1')?.textContent ?? '');
          expect(heading !== '' && heading !== '现在打不开这一页', `${path || 'home'} does not open`);
        }
        await driver.open(site.address + READING);
        await press(driver, 'section[data-step] [data-item] input');
        await driver.open(`${site.address}search/`);
        await driver.type('main input[type=search]', '动火');
        await until(() => has(driver, '.search-hit'), 'the search finds nothing without a network', 60_000);
      } finally {
        await site.comeBack();
      }
      driver.problems(); // The browser reports that the network is away.
    },
  },
];

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

async function until(holds: () => Promise<boolean>, otherwise: string, limit = 20_000): Promise<void> {
  for (const start = Date.now(); Date.now() - start < limit;) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(otherwise);
}

const has = (driver: Driver, selector: string) =>
  driver.run((css) => document.querySelector(css) !== null, selector);

const says = (driver: Driver, words: string) =>
  driver.run((text) => document.body.innerText.includes(text), words);

/** Presses the first element of a selector that can be seen, once it stands in the middle of the window. */
async function press(driver: Driver, selector: string, words = ''): Promise<void> {
  const mark = () =>
    driver.run(
      async (css, text) => {
        document.querySelectorAll('[data-walk]').forEach((each) => each.removeAttribute('data-walk'));
        const found = [...document.querySelectorAll<HTMLElement>(css)].find(
          (each) => each.offsetHeight > 0 && (text === '' || each.innerText.trim() === text),
        );
        found?.setAttribute('data-walk', '');
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(done));
        return found !== undefined;
      },
      selector,
      words,
    );
  await until(mark, `nothing to press: ${selector} ${words}`);
  await driver.press('[data-walk]');
}

const pressWords = (driver: Driver, selector: string, words: string) => press(driver, selector, words);

/** Unfolds a row of the run. */
async function openRow(driver: Driver, key: string): Promise<void> {
  const folded = await driver.run(
    (row) => !document.querySelector<HTMLDetailsElement>(`[data-key="${row}"] details`)!.open,
    key,
  );
  if (folded) await press(driver, `[data-key="${key}"] summary`);
}

/** Ticks every item of a row of the run. */
async function tickRow(driver: Driver, key: string): Promise<void> {
  await until(() => has(driver, `[data-key="${key}"]`), `no row ${key}`);
  await openRow(driver, key);
  const open = `[data-key="${key}"] [data-item]:not([data-state="done"]) input`;
  const left = () => driver.run((css) => document.querySelectorAll(css).length, open);
  for (let count = await left(); count > 0; count = await left()) {
    await openRow(driver, key);
    await press(driver, open);
    await until(async () => (await left()) < count, `a tick in ${key} did not last`);
  }
}

/** Gives the right answer, by the controls that a reader has. */
async function answer(driver: Driver, question: Question): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'truefalse':
    case 'multiple':
      for (const { text } of question.options.filter(({ right }) => right))
        await pressWords(driver, '.quiz-live label', text);
      return;
    case 'order':
      for (const [place, entry] of question.entries.entries()) {
        const at = () =>
          driver.run(
            (text) =>
              [...document.querySelectorAll('.quiz-live .quiz-entry-text')].findIndex(
                (each) => each.textContent === text,
              ),
            entry,
          );
        for (let now = await at(); now > place; now = await at()) {
          await press(driver, `.quiz-live button[aria-label="上移「${entry}」"]`);
          await until(async () => (await at()) < now, `«${entry}» does not move`);
        }
      }
      return;
    case 'match':
      for (const { left, right } of question.pairs) {
        await pressWords(driver, '.quiz-left', left);
        await pressWords(driver, '.quiz-right', right);
      }
      return;
    case 'fill':
    case 'number':
      for (const [index, words] of rightInWords(question).entries()) {
        await driver.run((at) => {
          document.querySelectorAll('[data-walk]').forEach((each) => each.removeAttribute('data-walk'));
          document.querySelectorAll('.quiz-live .quiz-gap')[at]!.setAttribute('data-walk', '');
        }, index);
        await driver.type('[data-walk]', words);
      }
  }
}

/** Where a driver cannot print, the rules for paper are put on the screen. */
async function printedOnScreen(driver: Driver): Promise<void> {
  const found = await driver.run(() => {
    const groups: { cssRules: CSSRuleList }[] = [...document.styleSheets];
    for (let group = groups.pop(); group; group = groups.pop())
      for (const rule of group.cssRules) {
        if ('cssRules' in rule) groups.push(rule as CSSGroupingRule);
        if (!(rule instanceof CSSMediaRule)) continue;
        if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        else if (rule.media.mediaText === 'screen') rule.media.mediaText = 'not all';
      }
    const seen = (element: Element) => element.getBoundingClientRect().height > 0;
    const root = document.scrollingElement!;
    return {
      hidden: [...document.querySelectorAll('section[data-step]')].filter((step) => !seen(step)).length,
      controls: [...document.querySelectorAll('.site-header, .site-dock, .site-footer nav')].filter(seen)
        .length,
      over: root.scrollWidth - root.clientWidth,
    };
  });
  expect(found.hidden === 0, `${found.hidden} steps are not printed`);
  expect(found.controls === 0, `${found.controls} bars of the screen are printed`);
  expect(found.over <= 0, `printed ${found.over} px too wide`);
}

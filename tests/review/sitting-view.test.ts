// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Asked } from '../../src/quiz/sitting/question-set.ts';
import { wholeLog } from '../../src/quiz/sitting/log-record.ts';
import { SittingView } from '../../src/review/SittingView.tsx';

const asked = (id: string): Asked => ({
  slug: 'p',
  title: 'P',
  version: '1',
  domain: 'd',
  question: {
    kind: 'single',
    id,
    prompt: [`问 ${id}`],
    explanation: '',
    line: 1,
    options: [
      { text: '对的', right: true, why: '' },
      { text: '不对的', right: false, why: '' },
    ],
  },
});

const stage = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(stage);
  HTMLElement.prototype.scrollIntoView = vi.fn();
});

/** Answers what is asked and goes on; tells what was asked and what was said of it. */
async function answer(right: boolean): Promise<[asked: string, verdict: string]> {
  const prompt = stage.querySelector('legend')!.textContent;
  const label = [...stage.querySelectorAll('label')].find(
    ({ textContent }) => textContent.includes('不对的') !== right,
  )!;
  await act(() => label.querySelector('input')!.click());
  await act(() => stage.querySelector('form')!.requestSubmit());
  // Grading is fetched meanwhile.
  const verdict = await vi.waitFor(() => {
    const found = stage.querySelector('.quiz-verdict');
    expect(found).not.toBeNull();
    return found!;
  });
  expect(document.activeElement).toBe(verdict);
  const told = verdict.textContent;
  await act(() => [...stage.querySelectorAll<HTMLButtonElement>('button.primary')].at(-1)!.click());
  return [prompt, told];
}

it('asks until all is right, keeps each answer and tells how it went', async () => {
  const end = vi.fn();
  await act(() => render(h(SittingView, { queue: ['a', 'b'].map(asked), end, announce: () => {} }), stage));
  expect(await answer(false)).toEqual(['问 a', '答错了']);
  expect(await answer(true)).toEqual(['问 b', '答对了']);
  expect(stage.textContent).toContain('再问一次');
  expect(await answer(true)).toEqual(['问 a', '答对了']);
  expect(end).toHaveBeenCalledExactlyOnceWith({ right: 1, total: 2 });
  const { answered, finished } = wholeLog();
  expect(answered.map(({ key, right, scope }) => [key, right, scope])).toEqual([
    ['p/a', false, 'review'],
    ['p/b', true, 'review'],
    ['p/a', true, 'review'],
  ]);
  expect(finished).toMatchObject([{ right: 1, total: 2, title: '复习' }]);
});

it('keeps one answer where 确定 is pressed twice while grading is fetched', async () => {
  localStorage.clear();
  const before = wholeLog().answered.length;
  await act(() =>
    render(h(SittingView, { key: 'twice', queue: [asked('c')], end: () => {}, announce: () => {} }), stage),
  );
  await act(() => stage.querySelector('input')!.click());
  const form = stage.querySelector('form')!;
  await act(() => (form.requestSubmit(), form.requestSubmit()));
  await vi.waitFor(() => expect(stage.querySelector('.quiz-verdict')).not.toBeNull());
  expect(wholeLog().answered.length - before).toBe(1);
});

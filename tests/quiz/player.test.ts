// @vitest-environment jsdom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import Quiz from '../../src/quiz/view/Quiz.tsx';
import { set, single, trueFalse } from './questions.ts';

/** The code of grading comes while one waits, on a busy machine late. */
const shown = <T>(there: () => T) => vi.waitUntil(there, { timeout: 20_000 });
const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
const press = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click();

beforeEach(() => {
  render(null, document.body);
  HTMLElement.prototype.scrollIntoView = vi.fn();
});

it('asks, grades what was chosen, says why, and ends on the result with the answers once more', async () => {
  render(h(Quiz, { set: { ...set, slug: 'two', questions: [single, trueFalse] } }), document.body);
  await shown(() => find('form'));
  expect(find('.quiz-progress')!.textContent).toContain('第 1 题，共 2 题');
  press('确定');
  await shown(() => find<HTMLElement>('.quiz-problem')?.hidden === false);
  expect(find('[role=status]')!.textContent).toBe(find('.quiz-problem')!.textContent);
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === '由低到高')!.click();
  await shown(() => find<HTMLElement>('.quiz-problem')?.hidden);
  expect(find('[role=status]')!.textContent).toBe('');
  press('确定');
  await shown(() => find('.quiz-verdict'));
  expect(find('.quiz-verdict')!.textContent).toBe('答错了');
  expect(document.activeElement).toBe(find('.quiz-verdict'));
  expect(find('.quiz-option[data-state="wrong"]')!.textContent).toContain('你选的');
  press('下一题');
  await shown(() => find('form'));
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === '错')!.click();
  await shown(() => find('label :checked'));
  press('确定');
  await shown(() => find('.quiz-verdict[data-state="right"]'));
  press('看结果');
  await shown(() => find('.quiz-result'));
  expect(find('.quiz-points')!.textContent).toBe('答对 1 题，共 2 题50 分');
  expect(document.querySelectorAll('.quiz-review > li')).toHaveLength(2);
  // The result says it: it is neither the last nor the best of several yet.
  expect(find('.quiz-scores')).toBeNull();
  // It was not passed: first the step to read, then the same question again.
  expect(find('.quiz-missed')!.textContent).toBe('先回去读这几步问需求并推介');
  expect(find('.quiz-missed a')!.getAttribute('href')).toBe('/procedures/two/#offer-room');
  expect(find('.quiz-actions')!.firstElementChild!.textContent).toBe('重做错的 1 题');
  expect(find('next-lesson')).toBeNull();
  press('重做错的 1 题');
  await shown(() => find('form'));
  expect(find('.quiz-progress')!.textContent).toContain('第 1 题，共 1 题');
  expect(find('.quiz-scores')!.textContent).toBe('上次 1/2');
});

it('says of a question that nothing was chosen, and of the next one nothing', async () => {
  render(h(Quiz, { set: { ...set, slug: 'unsaid', questions: [single, trueFalse] } }), document.body);
  await shown(() => find('form'));
  press('确定');
  await shown(() => find('[role=status]')!.textContent !== '');
  press('先跳过');
  await shown(() => find('.quiz-progress')!.textContent.includes('第 2 题'));
  await shown(() => find('[role=status]')!.textContent === '');
});

it('offers after a passed quiz the next lesson before all else, and no step to read', async () => {
  render(h(Quiz, { set: { ...set, slug: 'one', questions: [trueFalse] } }), document.body);
  await shown(() => find('form'));
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === '错')!.click();
  await shown(() => find('label :checked'));
  press('确定');
  await shown(() => find('.quiz-verdict'));
  press('看结果');
  await shown(() => find('.quiz-result'));
  expect(find('.quiz-actions')!.firstElementChild!.outerHTML).toBe(
    '<next-lesson data-slug="one"></next-lesson>',
  );
  expect(find('.quiz-missed')).toBeNull();
});

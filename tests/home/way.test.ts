// @vitest-environment jsdom
/** The way to the question for the job and back. */
import { beforeEach, expect, it, vi } from 'vitest';
import { leave, noteWayHere } from '../../src/home/ask/way.ts';

const question = () => document.getElementById('post')!;
const scrolled = vi.fn();
const turned = () => new Promise((done) => addEventListener('hashchange', done, { once: true }));

noteWayHere();
beforeEach(() => {
  scrolled.mockReset();
  vi.stubGlobal('scrollTo', scrolled);
  document.body.innerHTML = '<a href="#post">岗位</a><main id="main" tabindex="-1"><p id="post"></p></main>';
});

it('leads back to the page as it was where a link on it had led to the question', async () => {
  history.pushState(null, '', '/#main');
  const before = history.length;
  const there = turned();
  document.querySelector('a')!.click();
  await there;
  expect(location.hash).toBe('#post');
  const back = turned();
  leave(question());
  await back;
  expect(location.hash).toBe('#main');
  // What lies before the page is one step away, and the question is ahead.
  expect(history.length).toBe(before + 1);
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
  expect(document.activeElement?.id).toBe('main');
});

it('puts the page in place of the question where another page had led to it', () => {
  history.pushState(null, '', '/');
  location.hash = '#post';
  const before = history.length;
  leave(question());
  expect(location.hash).toBe('#top');
  expect(history.length).toBe(before);
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
});

it('leaves the address alone where the question stands open by itself', () => {
  history.pushState(null, '', '/');
  leave(question());
  expect(location.href).not.toContain('#');
  expect(scrolled).toHaveBeenLastCalledWith(0, 0);
});

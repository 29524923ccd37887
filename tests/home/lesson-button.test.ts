import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LessonButton } from '../../src/home/lesson/LessonButton.tsx';
import { nextLesson, type PostPage } from '../../src/my-roles/post.ts';

const page = (slug: string): PostPage => ({
  slug,
  title: slug,
  own: true,
  does: true,
  asks: true,
  updated: '2026-11-21',
  reviewBy: '2027-11-21',
});
const pages = [page('walk-in'), page('group'), page('vip')];
const said = (read: string[], passed: string[]) => {
  const learntOf = (slug: string) => ({ read: read.includes(slug), passed: passed.includes(slug) });
  return render(h(LessonButton, nextLesson(pages, learntOf)!)).replace(/<[^>]+>/g, '');
};

test('a lesson says of what it is one, and that what is read is learnt once its quiz is passed', () => {
  expect(said([], [])).toBe('读「walk-in」 要学的第 1 份，共 3 份');
  expect(said(['walk-in'], [])).toBe('测一测「walk-in」 要学的第 1 份，共 3 份；读过了，通过才算会');
  expect(said(['walk-in'], ['walk-in'])).toBe('读「group」 要学的第 2 份，共 3 份');
});

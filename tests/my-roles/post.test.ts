import { expect, it } from 'vitest';
import { joinPosts, nextLesson, type Learnt, type Post, type PostPage } from '../../src/my-roles/post.ts';

const page = (slug: string, more: Partial<PostPage> = {}): PostPage => ({
  ...{ slug, title: slug.toUpperCase(), own: true, does: true, asks: true },
  ...{ updated: '2026-11-01', reviewBy: '2027-11-01' },
  ...more,
});
const post = (id: string, pages: PostPage[], more: Partial<Post> = {}): Post => ({
  ...{ id, name: id, pages, redLines: [], domains: [], limits: [] },
  ...more,
});
const NEW: Learnt = { read: false, passed: false };
const learnt = (known: Record<string, Learnt>) => (slug: string) => known[slug] ?? NEW;
const said = (lesson: ReturnType<typeof nextLesson>) =>
  lesson && `${lesson.use} ${lesson.page.slug} ${lesson.number}/${lesson.total}`;

const lessons = [page('a'), page('b'), page('c', { asks: false }), page('d', { own: false })];

it.each([
  ['nothing yet', {}, 'read a 1/3'],
  ['one read', { a: { read: true, passed: false } }, 'quiz a 1/3'],
  ['one passed', { a: { read: true, passed: true } }, 'read b 2/3'],
  ['one passed that was not marked as read', { a: { read: false, passed: true } }, 'read b 2/3'],
  [
    'all but one without a quiz',
    { a: { read: true, passed: true }, b: { read: true, passed: true } },
    'read c 3/3',
  ],
])('the next lesson after %s', (_, known, lesson) => {
  expect(said(nextLesson(lessons, learnt(known)))).toBe(lesson);
});

it('comes after the lesson just finished, and goes back to those that were left out', () => {
  const passed = { read: true, passed: true };
  expect(said(nextLesson(lessons, learnt({ b: passed }), 'b'))).toBe('read c 3/3');
  expect(said(nextLesson(lessons, learnt({ c: passed }), 'c'))).toBe('read a 1/3');
});

it('is none once all is learnt', () => {
  const all = { read: true, passed: true };
  expect(nextLesson(lessons, learnt({ a: all, b: all, c: all }))).toBeUndefined();
  expect(nextLesson([], learnt({}))).toBeUndefined();
});

it('teaches a job that does nothing itself all of its pages', () => {
  const known = [page('a', { own: false }), page('b', { own: false })];
  expect(said(nextLesson(known, learnt({})))).toBe('read a 1/2');
});

it('joins two jobs: what is done comes first, and each page and red line is there once', () => {
  const line = { text: '不得', slug: 'a', title: 'A' };
  const facts = { redLines: [line], domains: [{ id: 'hotel', name: '酒店', redLines: 7 }] };
  const one = post('one', [page('a'), page('b', { own: false })], facts);
  const other = post('other', [page('b'), page('c'), page('a', { own: false })], facts);
  const joined = joinPosts([one, other]);
  expect(joined.pages.map(({ slug, own }) => [slug, own])).toEqual([
    ['a', true],
    ['b', true],
    ['c', true],
  ]);
  expect(joined.redLines).toEqual([line]);
  expect(joined.domains).toEqual(facts.domains);
});

// @vitest-environment jsdom
/** The red lines of a job that has none of its own. */
import { beforeEach, expect, test } from 'vitest';
import { chooseRole, dropRole } from '../../src/my-roles/my-roles.ts';
import '../../src/indexes/view/list-filter.ts';

const entry = (text: string, domain: string, role: string) =>
  `<li data-entry data-domain="${domain}" data-role="${role}">${text}</li>`;

function show(address = ''): void {
  history.replaceState(null, '', `/redlines/${address}`);
  document.body.innerHTML = `<list-filter data-unit="条" data-instead='{"clerk":["hotel"]}'><form>
    <input type="search" name="q">
    <select name="domain"><option value=""></option><option value="hotel"></option></select>
    <select name="role"><option value=""></option><option value="clerk"></option><option value="guard"></option></select>
    <fieldset data-mine hidden>
      <label><input type="radio" name="post" value="" checked><span data-of="mine"></span></label>
      <label><input type="radio" name="post" value="all"><span data-of="all"></span></label>
    </fieldset>
    <p data-is-instead hidden></p><p data-count></p><button type="reset" data-reset></button></form>
    <ul>${entry('不准他人随意进入前台', 'hotel', 'guard') + entry('不得离岗', 'shop', 'guard')}</ul>
    <div data-empty></div></list-filter>`;
}
const shown = () =>
  [...document.querySelectorAll('[data-entry]:not([hidden])')].map(({ textContent }) => textContent);
const chip = (which: string) => document.querySelector(`[data-of=${which}]`)!.textContent;
const isSaid = () => !document.querySelector<HTMLElement>('[data-is-instead]')!.hidden;

beforeEach(() => ['clerk', 'guard'].forEach((id) => dropRole(id, 1)));

test('opens at the domain of a job that has no red lines of its own, and says so; all are one press away', () => {
  chooseRole('clerk', '接待员', 2);
  show();
  expect(shown()).toEqual(['不准他人随意进入前台']);
  expect([chip('mine'), chip('all'), isSaid()]).toEqual(['我的场景（1）', '全部（2）', true]);
  show('?post=all');
  expect([shown().length, isSaid()]).toEqual([2, false]);
});

test('a job that has its own sees these', () => {
  chooseRole('guard', '保安', 2);
  show();
  expect([chip('mine'), isSaid()]).toEqual(['我的岗位（2）', false]);
});

test('whoever asks for a job that has none sees those of its domain, and that they are', () => {
  show('?role=clerk');
  expect([shown(), isSaid()]).toEqual([['不准他人随意进入前台'], true]);
  show('?role=guard');
  expect([shown().length, isSaid()]).toEqual([2, false]);
});

test('a list of one fold opens it again once all are asked for', () => {
  show('?role=guard');
  const list = document.querySelector('ul')!;
  const fold = Object.assign(document.createElement('details'), { className: 'group-fold', open: false });
  list.replaceWith(fold);
  const role = document.querySelector<HTMLSelectElement>('[name=role]')!;
  role.value = '';
  role.dispatchEvent(new Event('input', { bubbles: true }));
  expect(fold.open).toBe(true);
});

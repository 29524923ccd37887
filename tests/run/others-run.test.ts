// @vitest-environment jsdom
/** The run of somebody else on this device: it says whose it is, and their ticks bear their name. */
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { OthersRun } from '../../src/run/handover/OthersRun.tsx';
import { changeRun, startRun } from '../../src/run/kept/change-run.ts';
import { mark } from '../../src/run/model/run.ts';
import { RunSession } from '../../src/run/sheet/session.ts';
import { addProfile, nameProfile } from '../../src/storage/profiles/manage.ts';
import { drawPerson } from '../../src/storage/profiles/person.ts';
import { formOfPage } from '../team/random-team.ts';

test('it says whose it is, and who has ticked what', () => {
  const form = formOfPage('lost-key');
  nameProfile('', '李强', 1000);
  drawPerson('', 1000);
  const id = startRun(form, '三楼', 1000, 0);
  changeRun(id, (run) => mark(run, 'a', { state: 'done' }, 2000), 2000);
  const session = new RunSession(id, {
    page: form,
    say: () => {},
    enter: () => {},
    leave: () => {},
  } as unknown as ConstructorParameters<typeof RunSession>[1]);
  expect(session.doerOf('a')).toBeUndefined();

  addProfile('p2', '赵敏', 3000);
  drawPerson('p2', 3000);
  changeRun(id, (run) => mark(run, 'b', { state: 'done' }, 4000), 4000);
  expect([session.doerOf('a'), session.doerOf('b'), session.doerOf('c')]).toEqual([
    '李强',
    undefined,
    undefined,
  ]);
  session.close();

  render(h(OthersRun, { id }), document.body);
  expect(document.body.textContent).toBe(
    '这是 李强 的单只看就不用换。不换人，在这里勾的记在 赵敏 名下。换成 李强 接着做',
  );
});

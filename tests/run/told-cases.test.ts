/** What a question was answered once is not asked again by what is done only then. */
import { describe, expect, it } from 'vitest';
import { askedWhether, saysNo } from '../../src/language/zh/cues/whether.ts';
import { openTasks, pathOf, progressOf } from '../../src/run/model/path.ts';
import { undo } from '../../src/run/model/join-runs.ts';
import { mark, markOf, newRun, type Form, type Run } from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { withToldCases } from '../../src/run/model/told-cases.ts';
import { sayCase } from '../../src/run/rows/cases.ts';
import { formWith } from './form-with.ts';

const of: Form = formWith(
  `<Step id="help" name="问行李">

- [ ] 问客人 {/* id: x */}

<Ask question="要搬行李吗？">

- [要](#lead)
- [不要](#card)

</Ask>

</Step>

<Step id="lead" name="交房卡给行李生" next="escort">

- [ ] 交房卡 {/* id: x */}

</Step>

<Step id="card" name="递房卡">

- [ ] 递房卡 {/* id: x */}

</Step>

<Step id="escort" name="引领进房" when="要搬行李">

- [ ] 带客人进房间 {/* id: x */}

</Step>

<Step id="file" name="归档">

- [ ] 录入电脑 {/* id: x */}
- [ ] 记下行李件数 {/* id: bags */} {/* when: 要搬行李 */}

</Step>`,
);
const [yes, no] = of.parts[0]!.ask!.answers.map(({ id }) => id);
const fresh = newRun('any', 'f', '', 0);
const told = (run: Run) => withToldCases(of, run);
const states = (run: Run) => pathOf(of, told(run)).rows.map(({ key, state }) => `${key} ${state}`);
const asked = mark(fresh, 'help/x', { state: 'done' }, 5);
const not = choose(asked, 'help', no!, 10);

it('reads whether a question asks if something is so, and which answer says no', () => {
  expect(['要搬行李吗？', '客人几点进店？'].map(askedWhether)).toEqual(['要搬行李', undefined]);
  expect(['不要', '没有', '否', '要', '有', '许可'].map(saysNo)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('a question that was answered with no', () => {
  it('leaves out every later step and item that is done only then, without counting them', () => {
    expect(states(not)).toEqual(['help done', 'lead off', 'card current', 'escort off', 'file ahead']);
    expect(markOf(told(not), 'file/bags')).toEqual({ state: 'na', note: '不要搬行李', told: true });
    expect(progressOf(pathOf(of, told(not)), told(not))).toEqual({ done: 1, total: 3, problems: 0 });
    expect(openTasks(pathOf(of, told(not)), told(not)).map(({ row }) => row.key)).toEqual(['card', 'file']);
  });

  it('opens them again when it is answered otherwise, and asks for them anew when the answer is taken back', () => {
    const otherwise = choose(not, 'help', yes!, 20);
    expect(states(otherwise)).toEqual([
      'help done',
      'lead current',
      'card off',
      'escort ahead',
      'file ahead',
    ]);
    expect(markOf(told(otherwise), 'file/bags')).toEqual({ state: 'open' });
    const back = undo(not, asked, not, 30);
    expect(states(back)).toContain('escort ahead');
    expect(markOf(told(back), 'file/bags')).toEqual({ state: 'open' });
  });

  it('gives way to what is said of a step since, and takes it back when it is answered once more', () => {
    const row = pathOf(of, told(not)).rows.find(({ key }) => key === 'escort')!;
    const still = sayCase(row, false).change(not, 20);
    expect(states(still)).toContain('escort ahead');
    const again = choose(choose(still, 'help', yes!, 30), 'help', no!, 40);
    expect(states(again)).toContain('escort off');
  });

  it('keeps what was ticked, and touches no step where nobody has done anything', () => {
    const ticked = mark(not, 'file/bags', { state: 'done' }, 20);
    expect(markOf(told(ticked), 'file/bags')).toEqual({ state: 'done' });
    expect(states(not).at(-1)).toBe('file ahead');
  });
});

it('a yes takes back that it was said not to be so before', () => {
  const skipped = mark(asked, 'file/bags', { state: 'na', note: '不要搬行李' }, 6);
  const so = choose(skipped, 'help', yes!, 10);
  expect(markOf(told(so), 'file/bags')).toEqual({ state: 'open' });
  const since = mark(so, 'file/bags', { state: 'na', note: '不要搬行李' }, 20);
  expect(markOf(told(since), 'file/bags')).toEqual({ state: 'na', note: '不要搬行李' });
});

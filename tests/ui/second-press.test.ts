// @vitest-environment jsdom
/** A double tap where the first tap puts something else under the finger. */
import { beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../src/ui/components/ask.tsx';
import { swallowSecondPresses } from '../../src/ui/second-press.ts';
import { withDialogs } from './dialogs.ts';

let clock = 0;
/** What lies at a place of the window; undefined where nothing does. */
let at: (x: number, y: number) => Element | null;
const heard = vi.fn<(what: string) => void>();

interface How {
  detail?: number;
  kind?: 'touch' | 'mouse';
  /** Milliseconds since the press before. */
  after?: number;
  y?: number;
}
function press(name: string, { detail = 1, kind = 'touch', after = 150, y = 100 }: How = {}): void {
  clock += after;
  const init = { ...{ bubbles: true, cancelable: true, clientX: 50, clientY: y }, detail };
  const event = Object.assign(new MouseEvent('click', init), { pointerType: kind });
  Object.defineProperty(event, 'timeStamp', { value: clock });
  document.getElementById(name)!.dispatchEvent(event);
}

beforeEach(() => {
  clock += 5000;
  heard.mockReset();
  document.body.innerHTML = `<button id="answer">有</button>
    <ul><li id="line"><input type="checkbox" id="box"><button id="other">…</button></li><li id="next">下一项</li></ul>
    <label id="label"><input type="checkbox" id="inside">字</label>`;
  document.elementFromPoint = (x, y) => at(x, y);
  at = () => document.getElementById('next');
  for (const { id } of document.querySelectorAll('button, li, input'))
    document.getElementById(id)!.addEventListener('click', (event) => {
      event.stopPropagation();
      heard(id);
    });
  swallowSecondPresses();
});
const whatWasHeard = () => heard.mock.calls.flat();

it.each([
  ['a finger whose taps the browser does not count', {}],
  ['a finger that moves a little', { y: 120 }],
  ['a double tap that the browser counts', { detail: 2 }],
  ['a double click', { kind: 'mouse', detail: 2 }],
] as const)('what came under it is not pressed by %s', (_, how) => {
  press('answer');
  press('next', how);
  // Nor by a third.
  press('box', how);
  expect(whatWasHeard()).toEqual(['answer']);
});

it.each([
  ['later', 'next', { after: 600 }],
  ['at another place', 'next', { y: 180 }],
  ['with a mouse that presses once, and once again', 'next', { kind: 'mouse' }],
  ['with the keyboard', 'next', { detail: 0 }],
  ['on the same thing', 'answer', { detail: 2 }],
] as const)('what is pressed %s counts', (_, second, how) => {
  press('answer');
  press(second, how);
  expect(whatWasHeard()).toEqual(['answer', second]);
});

it('a box twice is ticked and unticked, also beside it in its line', () => {
  press('box');
  press('line');
  press('inside', { after: 900 });
  press('label');
  expect(whatWasHeard()).toEqual(['box', 'line', 'inside', 'inside']);
});

it('a neighbour is pressed right after what still lies where it lay', () => {
  at = () => document.getElementById('box');
  press('box');
  press('next', { y: 120 });
  expect(whatWasHeard()).toEqual(['box', 'next']);
});

it('a finger that comes back as a dialog opens presses nothing in it', async () => {
  withDialogs();
  press('other');
  void ask({ title: '原因', actions: [{ id: 'stop', name: '提前结束' }] });
  const now = vi.spyOn(performance, 'now').mockReturnValue(clock + 1200);
  document.querySelector('dialog')!.close('');
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  void ask({ title: '谁', actions: [{ id: 'stop', name: '结束' }] });
  now.mockRestore();
  const button = document.querySelector<HTMLElement>('dialog button')!;
  button.id = 'stop';
  button.addEventListener('click', () => heard('stop'));
  press('stop', { after: 1300 });
  expect(whatWasHeard()).toEqual(['other']);
  press('stop', { after: 600 });
  expect(whatWasHeard()).toEqual(['other', 'stop']);
});

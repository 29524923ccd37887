// @vitest-environment jsdom
/** Wherever a file is dropped, the browser stays on the page. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useDroppedFile } from '../../src/desk/view/hooks/use-dropped-file.ts';

function dropped(type: string, types: string[], files: File[]): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files } });
  document.body.dispatchEvent(event);
  return event;
}

test('a file that is dropped outside the place for it is taken, and dragged words are left alone', () => {
  const taken: File[] = [];
  const Page = () => {
    useDroppedFile((file) => taken.push(file));
    return null;
  };
  void act(() => render(h(Page, null), document.body));
  const file = new File(['一'], '旧.txt');
  expect(dropped('dragover', ['Files'], []).defaultPrevented).toBe(true);
  expect(dropped('drop', ['Files'], [file]).defaultPrevented).toBe(true);
  expect(taken).toEqual([file]);
  expect(dropped('drop', ['text/plain'], []).defaultPrevented).toBe(false);
  void act(() => render(null, document.body));
  expect(dropped('drop', ['Files'], [file]).defaultPrevented).toBe(false);
});

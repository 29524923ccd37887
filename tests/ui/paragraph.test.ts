// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Paragraph } from '../../src/ui/components/Paragraph.tsx';

const shown = (text: string) => {
  const place = document.createElement('div');
  render(h(Paragraph, { text }), place);
  return place.querySelector('p')!;
};

it('keeps the last words of a paragraph on one line, and says all of it', () => {
  const paragraph = shown('订房、入住、退房的做法，给前厅的人用。');
  expect(paragraph.textContent).toBe('订房、入住、退房的做法，给前厅的人用。');
  expect(paragraph.querySelector('.unbroken')!.textContent).toBe('厅的人用。');
  expect(shown('完。').textContent).toBe('完。');
});

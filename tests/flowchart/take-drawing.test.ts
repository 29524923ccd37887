// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { flowchartText } from '#text/flowchart.ts';
import { takeDrawing } from '../../src/flowchart/view/take/take-drawing.ts';

vi.mock('../../src/flowchart/view/take/plain-drawing.ts', () => ({ svgText: () => '<svg/>' }));
const taken: string[] = [];

beforeEach(() => {
  taken.length = 0;
  URL.createObjectURL = () => 'blob:drawing';
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    taken.push(this.download);
  };
  document.body.innerHTML = `<figure data-name="散客入住接待 2.0.0"><div class="flow-view"><svg class="flow"></svg></div>
    <details open><summary>更多</summary><button>下载 SVG</button></details></figure>`;
});

test('a drawing is named by the title and the version of its page, and its menu closes behind it', async () => {
  const [figure, button] = [document.querySelector('figure')!, document.querySelector('button')!];
  button.focus();
  await takeDrawing(figure, button, 'save');
  expect(taken).toEqual(['散客入住接待-2.0.0.svg']);
  expect(document.querySelector('details')!.open).toBe(false);
  expect(document.activeElement).toBe(document.querySelector('summary'));
});

test('a line of the caption ends with the dot rather than beginning with it', () => {
  expect(flowchartText.caption(16, 3)).toBe('16\u00a0步，3\u00a0处判断');
  expect(flowchartText.caption(4, 0)).toBe('4\u00a0步');
});

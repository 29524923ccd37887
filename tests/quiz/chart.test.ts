// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Chart } from '../../src/quiz/view/question/Chart.tsx';

vi.mock('../../src/quiz/view/question/flowchart-drawing.ts', async (original) => ({
  ...(await original<object>()),
  drawingOf: () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.innerHTML = '<a data-step="greet"></a>';
    return Promise.resolve(svg);
  },
}));

const stage = document.createElement('div');

async function show(): Promise<HTMLDetailsElement> {
  await act(async () => {
    render(h(Chart, { slug: 'walk-in', step: 'greet', next: undefined }), stage);
    await Promise.resolve();
  });
  return stage.querySelector('details')!;
}

test('the step is lit as the chart is there', async () => {
  const fold = await show();
  expect(fold.hidden).toBe(false);
  expect(fold.querySelector('[data-step]')!.hasAttribute('data-lit')).toBe(true);
});

test('a browser that tells of the open fold when the question has gone on already does no harm', async () => {
  const fold = await show();
  const faults: string[] = [];
  window.addEventListener('error', (fault) => {
    fault.preventDefault();
    faults.push(fault.message);
  });
  await act(() => render(null, stage));
  fold.dispatchEvent(new Event('toggle'));
  expect(faults).toEqual([]);
});

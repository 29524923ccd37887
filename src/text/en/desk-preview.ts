import type { deskPreviewText as original } from '../zh/desk-preview.ts';

export const deskPreviewText: typeof original = {
  preview: 'Preview',
  chartTab: 'Chart',
  wide: 'Wide',
  show: 'Preview',
  chart: 'Preview of the flowchart',
  drawing: 'Drawing …',
  noSteps: 'Write the first step, and the chart appears here.',
  unreadable: 'A part of the text cannot be read. Once it is mended, the page appears here.',
};

import type { deskPreviewText as original } from '../zh/desk-preview.ts';

export const deskPreviewText: typeof original = {
  preview: 'Preview',
  parts: 'Which side of it',
  writeTab: 'Write',
  chartTab: 'Chart',
  wide: 'Wide',
  chart: 'Preview of the flowchart',
  drawing: 'Drawing …',
  noSteps: 'Write the first step, and it appears here.',
  onlySections:
    'Policies and standards have no steps, so there is no flowchart. For one, make it a procedure, and its sections steps.',
  noQuestions: 'Write the first question, and you can answer it here.',
  unreadable: 'A part of the text cannot be read. Once it is mended, the page appears here.',
  picture: (alt) => `Picture: ${alt}`,
  anew: 'Start again',
  tooManyGroups: (most) =>
    `Nobody can work through more than ${most} steps. Part them into several pages to see them here.`,
  manyItems: (count) => `This page has ${count} items. To show them takes a while.`,
  showAnyway: 'Show them',
};

import type * as zh from '../../../zh/messages/source/front-matter.ts';

export const frontMatterMessages: typeof zh.frontMatterMessages = {
  none: 'The facts at the top of the file are missing. The first line should be ---, then title and the other fields, then --- again.',
  noOpening: 'Before the facts at the top of the file, write a line --- (three hyphens).',
  noEnd: 'The facts at the top of the file do not end: write --- on a line of its own behind them.',
  closing: 'The facts at the top of the file end with a line --- (three hyphens).',
};

import type * as zh from '../zh/manage.ts';
import { dayInWords } from '../english-days.ts';

/** What stands at the foot of a reading page. */
export const manageText: typeof zh.manageText = {
  label: 'About this page',
  owner: (owner) => `Owner: ${owner}`,
  updated: (day) => `Updated ${dayInWords(day)}`,
  print: 'Print',
  manage: 'Manage',
  version: 'Version',
  versions: 'All versions',
  review: 'Next review',
  allReviews: 'All reviews',
  code: 'QR code',
  link: 'Copy link',
  picture: 'Download flowchart (picture)',
  remark: 'Something is wrong',
  edit: 'Edit this page',
  sources: 'Sources',
  truncated: 'The source breaks off here',
};

/** At the heading of a step. */
export const stepMenuText: typeof zh.stepMenuText = (name) => `Menu of ‘${name}’`;

/** What the tools of a page say, which come with the first press. */
export const pageToolText: typeof zh.pageToolText = {
  copyLink: 'Copy link',
  remark: 'This step is wrong',
  copied: 'Link copied',
  notCopied: 'The browser does not allow copying. Copy it from here:',
  codeTitle: 'QR code',
  codeTarget: 'Scanning it opens',
  codeRead: 'This page',
  codeCheck: 'Do it',
  codeScan: 'Scan with a phone',
  codePrint: 'Print on A4',
  codePicture: 'Download picture',
};

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
  fault: 'Something is wrong',
  edit: 'Edit this page',
  sources: 'Sources',
  truncated: 'The source breaks off here',
};

/** At the heading of a step. */
export const stepLinkText: typeof zh.stepLinkText = (name) => `Copy link to ‘${name}’`;

/** What the tools of a page say, which come with the first press. */
export const pageToolText: typeof zh.pageToolText = {
  copied: 'Link copied',
  notCopied: 'The browser does not allow copying. Copy it from here:',
  codeTitle: 'QR code',
  codeTarget: 'Scanning it opens',
  codeRead: 'This page',
  codeCheck: 'Do it',
  codeScan: 'Scan with a phone',
  codePrint: 'Print on A4',
  codePicture: 'Download picture',
  faultTitle: 'Something is wrong',
  faultWhy: (owner) => `Write it down, copy it and send it to ${owner}. Nothing is sent from here.`,
  faultPlace: 'Where',
  wholePage: 'The whole page',
  faultWhat: 'What is wrong, and what it should be',
  faultCopy: 'Copy',
  faultShare: 'Send to…',
  faultCopied: (owner) => `Copied. You can now send it to ${owner}.`,
  faultNotCopied: 'The browser does not allow copying. Select the text below and copy it yourself:',
  faultEmpty: 'First write down what is wrong.',
  faultReport: (title, version, place, what, address) =>
    `Something is wrong in ‘${title}’ (version ${version})\nWhere: ${place}\n${what}\n${address}`,
};

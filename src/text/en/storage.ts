import type * as zh from '../zh/storage.ts';
import { plural } from '../plural.ts';

export const storageText: typeof zh.storageText = {
  blocked:
    'The browser does not let this website keep data: ticks and results last only until you close this page. Allow it in the browser’s settings, or leave private browsing, then refresh this page.',
  full: 'The space that this device gives to this website is full: new changes last only until you close this page. Export a copy first, then delete old records.',
  near: 'The space that this device gives to this website is nearly full. Export a copy first, then archive finished runs in ‘Data on this device’. Old records do not disappear by themselves.',
  unreadable: (count) =>
    `${plural(count, 'old record')} could not be read, or only in part. An exact copy is kept and nothing was deleted. You can download it in ‘Data on this device’ for your administrator.`,
  newer: (count) =>
    `${plural(count, 'record')} ${count === 1 ? 'was' : 'were'} written by a newer version of this website and cannot be read here or changed. What you change here lasts only until you close this page. Refresh this page to get the new version.`,
  framed:
    'This page is shown inside another website. To be safe, ticks, answers and settings do not work here and are not kept. You can still read.',
  openItself: 'Open this page in a new window',
  manage: 'Open ‘Data on this device’',
  exportNow: 'Export now',
  file: (site) => `${site}-data`,
};

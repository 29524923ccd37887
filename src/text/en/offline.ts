import type * as zh from '../zh/offline.ts';
import { plural } from '../plural.ts';

export const offlineText: typeof zh.offlineText = {
  update: 'There is a new version. Refresh to use it.',
  use: 'Refresh',
  fallbackTitle: 'This page cannot be opened now',
  fallback:
    'There is no network, and this page has not been saved to this device yet. Try again when you are connected. Saved pages can be opened now.',
  retry: 'Try again',
};

export const plainHttpText: typeof zh.plainHttpText = {
  cost: 'This address begins with http:// and not with https://. So the handbook cannot be opened without a network, nor installed as an app. Ask IT to serve it over https, which needs a certificate.',
  seen: 'Understood',
};

/** How much of the site this device keeps. */
export const keptText: typeof zh.keptText = {
  all: 'Everything is saved to this device and works without a network.',
  part: (share) =>
    `${Math.floor(share * 100)}% is saved to this device. Without a network you can only open saved pages.`,
  offer:
    'This connection may be metered or slow, so nothing is saved to this device yet. Once saved, everything works without a network.',
  notNewer: 'The new version has not been downloaded in full. You are still using this one.',
  keepAll: (bytes) => `Save everything (about ${(bytes / 1e6).toFixed(1)} MB)`,
  keepOffered: 'Save everything',
  retry: 'Try again',
  trouble: {
    offline:
      'The network was lost before everything was saved. Try again when you are connected. What is saved need not be saved again.',
    replaced:
      'The network sent something other than this website’s files, probably a sign-in page, so it was not saved. Sign in, check that this website opens, and try again.',
    changing: 'The website is being updated, so not everything was saved. Try again in a few minutes.',
    full: 'Not everything was saved: there is not enough space on this device, or the browser does not let this website save it. Make room or leave private browsing, then try again.',
    refused:
      'The browser did not install the offline part of this website, so it does not open without a network. With a network it works as usual. If this website needs you to sign in, sign in and try again. It cannot be installed in private browsing.',
    differs:
      'The files received differ from those published, so they were not saved. With a network it works as usual. Try again in a few minutes. If it happens again, tell the website’s administrator.',
  },
  differing: (files) =>
    `${plural(files, 'file differs', 'files differ')} from what was published and ${files === 1 ? 'was' : 'were'} not saved. With a network it works as usual. Try again in a few minutes. If it happens again, tell the website’s administrator.`,
};

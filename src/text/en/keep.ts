import type * as zh from '../zh/keep.ts';
import { listed, plural } from '../plural.ts';

export const keepNoticeText: typeof zh.keepNoticeText = {
  title: 'Records may be lost',
  apps: {
    wecom: 'WeCom',
    wechat: 'WeChat',
    dingtalk: 'DingTalk',
    feishu: 'Lark',
    weibo: 'Weibo',
    alipay: 'Alipay',
    qq: 'QQ',
    baidu: 'Baidu',
    douyin: 'Douyin or Toutiao',
  },
  inApp: (app) =>
    `This page is open inside ${app}. When ${app} makes room, your ticks and results may be deleted with it. Tap ‘…’ at the top right and choose ‘Open in browser’. If there is no such choice, copy the address and paste it into your phone’s own browser. What you have recorded does not follow by itself: back it up under ‘Data on this device’ first, then import it there.`,
  safariPhone:
    'Safari deletes the data of websites that you have not visited for 7 days, your ticks and results among it. Back up often, or tap ‘Share’, choose ‘Add to Home Screen’ and open it from there. The one on the home screen keeps records of its own: back up first, then import them there.',
  safariDesktop:
    'Safari deletes the data of websites that you have not visited for 7 days, your ticks and results among it. Back up often, or choose ‘Add to Dock’ in the File menu and open it from there. The one in the Dock keeps records of its own: back up first, then import them there.',
  backup: (days, count) =>
    `${days === undefined ? 'You have never backed up' : `You last backed up ${plural(days, 'day')} ago`}. ${plural(count, 'record')} ${days === undefined ? '' : 'since then '}${count === 1 ? 'is' : 'are'} kept in this browser alone.`,
  backUp: 'Back up now',
  nextWeek: 'Ask again in a week',
  understood: 'I understand',
  copyAddress: 'Copy the address',
  copied: 'Copied. Paste it into the address bar of the browser.',
  notCopied: (address) => `The browser does not allow copying. The address is ${address}`,
  manage: 'Open ‘Data on this device’',
};

export const keepText: typeof zh.keepText = {
  head: 'Backup',
  never: (count) =>
    count > 0
      ? `You have never backed up. ${plural(count, 'record')} ${count === 1 ? 'is' : 'are'} kept in this browser alone.`
      : 'You have never backed up.',
  last: (days, count) =>
    `Last backup: ${days === 0 ? 'today' : `${plural(days, 'day')} ago`}. ${count > 0 ? `${plural(count, 'new record')} since then.` : 'Nothing new since then.'}`,
  share: 'Send to another app',
  asText: 'Copy as text',
  paste: 'Paste backup text',
  persistent: 'The browser has promised not to delete the data here by itself.',
  notPersistent: 'When room gets short, the browser may delete the data here by itself.',
  noPromise: 'This browser does not say whether it deletes data by itself. Back up often.',
  persist: 'Ask the browser to keep it',
  refused:
    'The browser has not promised it. It may later, if you visit often or add the website to the home screen. Back up often.',
  textTitle: 'Copy the backup as text',
  textWhy: (count) =>
    `${count > 1 ? `There are ${count} parts. Copy each and paste` : 'Copy it and paste'} it into a note, or send it to yourself. To use it, select ‘Paste backup text’ under ‘Data on this device’ and paste ${count > 1 ? 'all parts, in any order' : 'it there'}.`,
  textPictures: (count) =>
    `${plural(count, 'photo or signature is', 'photos or signatures are')} not in the text. Save them with ‘Export everything as one file’.`,
  part: (number, of) => (of > 1 ? `Copy part ${number} of ${of}` : 'Copy'),
  partCopied: (number, of) => (of > 1 ? `Part ${number} copied` : 'Copied'),
  allCopied: 'Everything has been copied. Make sure that you have pasted it somewhere.',
  copyYourself: 'The browser does not allow copying. Select the text below and copy it yourself',
  pasteTitle: 'Paste backup text',
  pasteLabel: 'Backup text',
  pasteWhy: 'Paste all parts here, in any order. Other words between them do not matter.',
  pasteGo: 'See what is in it',
  pasteNone: 'There is no backup text here. Paste the whole of what you copied.',
  pasteBroken: (numbers) => `Part ${listed(numbers.map(String))} is not whole. Copy it again.`,
  pasteSpoiled: 'All parts are here, but together they cannot be read. Copy all of them again.',
  pasteMissing: (numbers, of) =>
    `There are ${of} parts. Part ${listed(numbers.map(String))} ${numbers.length === 1 ? 'is' : 'are'} missing.`,
  pasteNewer:
    'This backup was made by a newer version, which cannot be read here. Open this page again with a network, then try once more.',
  pasted: 'the pasted backup',
};

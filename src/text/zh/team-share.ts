import { useText } from './uses.ts';

interface BackCounts {
  problems: number;
  mended: number;
  confirmed: number;
  unconfirmed: number;
}

/** 要整改的问题 2 条，已整改 1 条，带教确认 1 条 */
const counts = ({ problems, mended, confirmed, unconfirmed }: BackCounts) =>
  [
    problems > 0 && `要整改的问题 ${problems} 条`,
    mended > 0 && `已整改、不用再管的 ${mended} 条`,
    confirmed > 0 && `带教确认 ${confirmed} 条`,
    unconfirmed > 0 && `取消的带教确认 ${unconfirmed} 条`,
  ]
    .filter(Boolean)
    .join('，');

/** Words of 交给班组长, and of what comes back. */
export const teamShareText = {
  open: '交给班组长',
  openWhy: '读过的、合格的、做过的单，挑好再发；发出前看得到里面有什么。',
  title: '交给班组长',
  why: '班组长在「班组账本」里读。发出去的就是下面这些，别的都不带；不经过任何服务器。',
  from: (name: string) => `姓名或工号：${name}`,
  what: '带哪些',
  contents: { reads: '读过哪些规程', passes: `${useText.test}合格`, runs: `${useText.do}的单` },
  since: '从什么时候起',
  sinceAll: '全部',
  sinceLast: (moment: string) => `上次交以后（${moment}）`,
  sinceMonth: '最近 30 天',
  sinceWhy: '只交一段的，以前交过的账本里还在。',
  holds: '里面有什么',
  nothing: '这里还没有可以交的。',
  reads: (count: number) => `读过的规程 ${count} 份`,
  unread: '（后来取消了已读）',
  passes: (count: number) => `${useText.test}合格 ${count} 次`,
  pass: (title: string, right: number, total: number, moment: string) =>
    `${title}：${right}/${total}，${moment}`,
  runs: (count: number) => `单 ${count} 张，连同每一项的勾选、说明、数值、时间和逐步的记录`,
  run: (title: string, name: string, moment: string) => `${title} · ${name}，${moment}`,
  under: '谁带着做的（没有就空着）',
  answers: (count: number) => `整改答复 ${count} 条`,
  also: '还有：姓名或工号、这台设备的编号、交了第几次、发出的时间、校验码；页面用 https 打开时还有设备签名。照片和手写签名不带。',
  send: '发送文件',
  save: '存成文件',
  lines: (count: number) => (count === 1 ? '复制成文字' : `复制成文字（${count} 段）`),
  linesWhy: (count: number) => `内容长，分成 ${count} 段，每段复制一次发到群里，先后不要紧，一段都不能少。`,
  copyPart: (number: number, of: number) => `复制第 ${number} 段（共 ${of} 段）`,
  copied: (number: number, of: number) =>
    of === 1 ? '已复制，可以发到群里。' : `第 ${number}/${of} 段已复制。`,
  notCopied: '浏览器不允许复制，请长按下面的文字自己复制。',
  part: (number: number, of: number) => `第 ${number} 段，共 ${of} 段`,
  // The code on the screen, for whoever is to scan it.
  toLeader: {
    press: '让班组长扫码',
    name: '交给班组长的二维码',
    why: '在班组长的「班组账本」里点「扫码」，或用手机相机扫。',
    bare: '在班组长的「班组账本」里点「扫码」，或用手机相机扫。码里放不下规程原文：账本里的单只有项数，以后用文件再交一次就全了。',
  },
  toMember: (name: string) => ({
    press: `让${name}扫码`,
    name: `交回给 ${name} 的二维码`,
    why: `${name} 用手机相机或微信扫，在打开的页面点「收下」。`,
    bare: `${name} 用手机相机或微信扫，在打开的页面点「收下」。`,
  }),
  tooLong: '内容太多，一个码放不下：请用文件或文字。',
  saved: (to = '班组长') => `文件已存到这台设备，发给${to}就行。`,
  shared: '已交给你选的应用。',
  failed: '发送没有成功，请用「存成文件」。',
  file: (name: string, day: string) => `学习和做单记录-${name}-${day}.json`,
  line: (name: string, day: string) => `【交给班组长】${name} ${day}`,

  // What the leader hands back.
  backLine: (name: string, day: string) => `【班组长交回】给 ${name} ${day}`,
  backFile: (name: string, day: string) => `班组长交回-${name}-${day}.json`,
  backWhy: (name: string, places: readonly string[]) =>
    `交给 ${name} 的只有下面这些。对方在${places.map((place) => `「${place}」`).join('或')}里点「读班组长交回的」，粘贴或选文件。`,
  backHolds: counts,
  backAgain: '以前交回过的也带上',
  backNothing: '没有要交回的。',
  backSent: (what: string) => `交回的是：${what}。`,
  receive: '读班组长交回的',
  receiveWhy: '粘贴班组长发来的文字，或选他发来的文件。',
  receiveLabel: '班组长发来的文字',
  receiveFile: '选文件',
  receiveDo: '读进来',
  backFrom: (name: string, site: string, holds: BackCounts) =>
    `写的是 ${name} 交回的${site && `，从另一个网址 ${site} 来`}：${counts(holds)}。是你的班组长就收下。`,
  backKeep: '收下',
  received: (holds: BackCounts) => `读进来了：${counts(holds)}。`,
  notMine: (name: string) => `这是交给 ${name} 的，不是给你的，没有读。`,
  refused: {
    broken: '内容不完整，读不出来。请班组长再发一次。',
    foreign: '这里面没有班组长交回的内容。',
    newer: '是更新的版本做的，这里还读不懂。请联网重新打开本页再读。',
    changed: '内容和校验码对不上：发出以后有字节变了。没有读，请班组长再发一次。',
  },
  partBroken: (number: number, of: number) => `第 ${number} 段（共 ${of} 段）不完整，请重新复制这一段。`,
  partMissing: (numbers: readonly number[], of: number) =>
    `共 ${of} 段，还差第 ${numbers.join('、')} 段，一起贴上再读。`,
  toFix: (count: number) => `班组长交回 ${count} 处要整改`,
  fixDue: (owner: string, due: string) =>
    [owner && `${owner} 整改`, due && `${due} 前`].filter(Boolean).join('，'),
  fixed: '已整改',
  fixedOf: (text: string) => `已整改：${text}`,
  fixedHow: '怎么整改的',
  fixedNext: '下次「交给班组长」时一起交。',
};

import { runSheetText } from './run-sheet.ts';

/** Words of handing a run over, and of taking one over. */
export const runHandoverText = {
  title: '把这一单交给下一班',
  why: '对方用手机扫这个码（微信也可以），打开就能接着做。记录在码里面，不经过任何服务器。',
  open: '码和链接里有这一单的全部记录，谁拿到都能看。',
  pictures: (count: number) => `${count} 张照片或签名放不进码里，留在这台设备上。`,
  tooLong: (count: number) =>
    `记录太多，一个码放不下。请复制文字发给对方，对方点开就能接着做。文字有 ${count} 个字符，有的聊天工具会截断；截断了对方打不开，就到「本机数据」导出文件给对方。`,
  codeName: '这一单的二维码',
  noName: '不带经办人姓名',
  copy: '复制文字',
  share: '用其他应用发送',
  copied: '已复制，可以发到群里。对方点开链接就能接手。这一单记为已交出；没有发出去就拿回来。',
  notCopied: '浏览器不允许复制，请长按下面的文字自己复制。',
  both: '这台设备上的这一单还在。交出以后这里再记的，要再交一次对方才有。',
  to: '交给谁（可不填）',
  given: '对方扫到了，记为已交出',
  handedTo: runSheetText.handedTo,
  handedWhy: '对方接没接手，这里看不到；这里再记的，对方也看不到。没有交成，或者又交回来了，就拿回来接着做。',
  takeBack: '拿回来自己做',
  takenBack: '已拿回来，可以接着做。',
  /** @param name empty where none was given */
  othersRun: (name: string) => (name ? `这是 ${name} 的单` : '这一单是别人的，没有写名字'),
  othersWhy: (self: string) => `只看就不用换。不换人，在这里勾的记在${self ? ` ${self} ` : '你'}名下。`,
  othersGoOn: (name: string) => (name ? `换成 ${name} 接着做` : '换成本人接着做'),
  line: ({ title, name, progress, from, address }: Line) =>
    `【交接】${[title, name, progress, from && `${from} 交`].filter(Boolean).join(' · ')}\n${address}`,
  takeTitle: '接手这一单？',
  takeWhy: ({ name, progress, who, from }: Taken) =>
    `${from ? `${from} 交来的` : ''}「${name}」，${progress}${who && who !== from ? `，经办人 ${who}` : ''}。接手后存到这台设备上，从没做完的地方接着做。`,
  takeJoins: '这台设备上已经有这一单，两边的记录会合到一起，每一项以后记的为准。',
  knownTitle: '这一单这里已经有了',
  knownWhy: ({ name, isTaken, isFinished, here, there }: Known) =>
    `「${name}」${isTaken ? '你已经接过' : '就存在这台设备上'}。这里${isFinished ? '已结束，' : ''}${here}；链接里${there}，没有新内容。`,
  ownTitle: '这是你自己交出的',
  ownWhy: (name: string, handed: string) => `「${name}」${handed}。链接里的这里都有，没有新内容。`,
  openKnown: '打开这一单',
  takeOther: '交来的这一单按本页的另一版做的。接手后按这里的这一版接着做，没有改写的检查项勾选都在。',
  takeLook: '先看看里面记了什么',
  take: '接手',
  brokenTitle: '这一单打不开',
  broken: '码或链接不完整，或者抄错了。请让对方再交一次，文字要从头到尾全部复制。',
  newer: '这个码是更新的版本做的，这里还读不懂。请联网重新打开本页，再扫一次。',
  other: '这个码是另一份规程的。请直接打开收到的链接。',
  close: '知道了',
};

/** What a line for a chat says. */
interface Line {
  title: string;
  name: string;
  progress: string;
  /** Who hands it over; empty where that is left out. */
  from: string;
  address: string;
}

/** What is asked of a run that was handed over. */
type Taken = Pick<Line, 'name' | 'progress' | 'from'> & { who: string };

/** What is said of a run that is here already. */
interface Known {
  name: string;
  /** It was taken over before. */
  isTaken: boolean;
  isFinished: boolean;
  /** How far it is here, and in the link. */
  here: string;
  there: string;
}

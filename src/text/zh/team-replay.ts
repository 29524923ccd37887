/** What can be seen in the events of a run. */
type Fact =
  | { kind: 'quick'; count: number; seconds: number }
  | { kind: 'clock'; back: number }
  | { kind: 'devices' | 'people' | 'taken'; count: number }
  | { kind: 'gap' | 'fork' };

/** What the record of a run says of itself, and no word of people. */
export const teamReplayText = {
  replaying: '正在核对…',
  none: '这一单没有逐步的记录（旧版本做的，或用码交来的），核对不了。',
  textless: '这一单的规程原文还没有交来，核对不了。请本人用文件再交一次。',
  unreadable: '这一单的记录读不出来，核对不了。请本人用文件再交一次。',
  later: '后来又用码交来更新的进度：只有现状，没有经过。上面核对的是之前用文件交来的，请本人用文件再交一次。',
  verdicts: {
    fits: '记录前后一致，照流程走得通',
    differs: '记录有一处和流程不一样',
    impossible: '照流程不会记成这样',
    broken: '记录本身对不上',
  },
  findings: {
    seal: '这一条或它前面的记录被改过、删过、加过或挪过',
    form: '规程原文不是记录时的那一份',
    older: '这是一份旧的记录，已经见过更新的',
    otherRun: '逐步的记录是另一单的',
    state: '单上的内容和逐步的记录不一样',
    unasked: '还没问到就有了答案',
    hold: '必须先做完的没做完，也没写原因，就往后做了',
    unreached: '还没走到的步骤有了记录',
    finished: '做完以后又有记录，中间没有重新打开',
    open: '还有没做的就结束了，没写原因',
    unknown: '记的内容这份规程里没有',
    undone: '撤销成了从来没有过的样子',
  },
  place: (what: string, event: number | undefined, moment: string) =>
    [what, event === undefined ? '' : `第 ${event} 条`, moment].filter(Boolean).join('，'),
  fact: (fact: Fact, moment: string): string => {
    switch (fact.kind) {
      case 'quick':
        return `${fact.seconds} 秒里勾了 ${fact.count} 项（${moment}）`;
      case 'clock':
        return `手机的钟往回拨过 ${Math.round(fact.back / 60_000)} 分钟（${moment}）`;
      case 'devices':
        return `在 ${fact.count} 台设备上记的`;
      case 'people':
        return `${fact.count} 个人记的`;
      case 'taken':
        return `有 ${fact.count} 条是接手时带来的，或是以前没有逐步记录时的`;
      case 'gap':
        return '接手前那台设备的逐步记录没有交来';
      case 'fork':
        return '同一台设备的记录分成了两份，各自往下记过';
    }
  },
  // What was recorded, line by line.
  listed: (count: number) => `逐步记了什么（${count} 条）`,
  stands: (count: number) => `单上记了什么（${count} 条）`,
  event: (who: string, how: 'taken' | 'undo' | undefined) =>
    [who, how === 'taken' ? '接手时带来' : how === 'undo' ? '撤销' : ''].filter(Boolean).join('，'),
  nameless: '没有留名的人',
  unchosen: '取消选择',
  takenOut: '去掉了',
  picture: '照片或签名（没有交来）',
  reasonGone: '去掉了理由',
  limitFrom: (moment: string) => (moment ? `时限从 ${moment} 起算` : '时限照勾选起算'),
  begun: '开单',
  renewed: '按这一版规程做',
  takenFrom: (from: string) => (from ? `从 ${from} 接手` : '接手'),
  // What stands in a run as a whole.
  keys: {
    name: '名称',
    who: '经办人',
    stopped: '中止原因',
    to: '交给谁',
    finished: '完成',
    deleted: '删除',
    handed: '交出',
    started: '开单',
    form: '规程版本',
  },
  wordsOf: {
    name: (text: string) => (text ? `名称：${text}` : '去掉了名称'),
    who: (text: string) => (text ? `经办人：${text}` : '去掉了经办人'),
    stopped: (text: string) => (text ? `中止：${text}` : '不再中止'),
    to: (text: string) => (text ? `交给 ${text}` : undefined),
  },
  timesOf: {
    finished: (is: boolean): string => (is ? '完成' : '重新打开'),
    deleted: (is: boolean): string => (is ? '删除' : '恢复'),
    handed: (is: boolean): string => (is ? '交出' : '拿回来'),
  },
  why: '这里看到和核对的是记下了什么，不是做了什么。做完一批再一起勾很常见，勾得快不等于没做。',
};

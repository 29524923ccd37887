/** Words for ideas of the whole site, each in one place: other texts take them from here. */
export const terms = {
  redLine: '红线',
  /** A step that must be done before anything after it. */
  hold: '必须先做完',
  /** A step that the answers so far have left out. */
  notTaken: '未走这条路',
  /** An item that need not be done in this run. */
  notApplicable: '不适用',
  limit: '时限',
  record: '表单',
  role: '岗位',
  /** On whom or with whom a step is done. */
  toWhom: '对象',
  /** The case in which alone a step or item is done. */
  when: '只在',
  /** A step that is done at a time of the day. */
  clock: '钟点',
  /** What the source leaves open. */
  gap: '待定',
  gaps: '待定事项',
  legal: '照做前须依法核对',
  /** A limit that holds for one case only. */
  limitFor: (only: string, limit: string) => `${only}：${limit}`,
  every: (length: string) => `每隔 ${length}`,
};

/** Names of the kinds of page. */
export const kindText = { procedure: '流程', norm: '规范', policy: '制度', guide: '知识' };

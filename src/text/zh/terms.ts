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
};

/** Names of the kinds of page. */
export const kindText = { procedure: '流程', norm: '规范', policy: '制度', guide: '知识' };

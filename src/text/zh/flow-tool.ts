/** Words that the flowchart's script says. */
export const flowToolText = {
  full: '全屏',
  leaveFull: '退出全屏',
  copy: '复制 Mermaid 源码',
  copied: '已复制',
  notCopied: '浏览器不允许复制',
  unfold: '展开全图',
  fold: '收起',
};

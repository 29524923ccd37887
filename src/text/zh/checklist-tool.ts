/** Words that the checklist's script says. */
export const checklistToolText = {
  /** Progress in words: what is seen, and what a screen reader is told after each tick. */
  count: (done: number, total: number) =>
    total === 0 ? '没有检查项' : done === total ? `${total} 项全部勾完` : `已勾 ${done} / ${total} 项`,
  cleared: (count: number) => `已清空 ${count} 项勾选和选择。`,
  unticked: (text: string) => `已取消勾选「${text}」。`,
  undone: '已撤销，恢复原样。',
  holdWhy: (name: string) => `「${name}」没有做完之前，后面的项目不能勾选。确有必要先往后做，请写明理由。`,
  overridden: (reason: string) => `没有做完就往后做，理由：${reason}`,
};

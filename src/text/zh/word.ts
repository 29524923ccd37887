/** A page as a Word file, for those who must file paper. The door for old documents reads these words. */
export const wordText = {
  summary: (text: string) => `说明：${text}`,
  trigger: (text: string) => `适用：${text}`,
  outcome: (text: string) => `目标：${text}`,
  heads: {
    number: '序号',
    phase: '阶段',
    name: '步骤',
    doer: '责任岗位',
    act: '操作内容',
    limit: '完成时限',
    record: '相关表单',
    redLine: '禁止事项',
  },
  when: (text: string, act: string) => `如果${text}，${act}`,
  ask: (question: string, answers: readonly string[]) =>
    `${question.replace(/[？?]?$/u, '？')}${answers.join('；')}`,
  answer: (text: string, to: string) => `${text}→${to}`,
  step: (number: number) => `第${number}步`,
  end: (outcome: string | undefined) => (outcome === undefined ? '结束' : `结束（${outcome}）`),
  gap: (question: string | undefined) => (question === undefined ? '待定' : `待定（${question}）`),
  next: (to: string) => `做完→${to}`,
  limitFor: (only: string | undefined, text: string) => (only === undefined ? text : `${only}：${text}`),
  chart: '流程图',
  open: '附录：待定事项',
  legal: '附录：照做前须依法核对',
  footer: (owner: string, version: string, updated: string) => `${owner} · 版本 ${version} · ${updated}`,
  file: (slug: string) => `${slug}.docx`,
  done: (file: string) => `已写：${file}`,
  leftOut: (count: number) =>
    `  没有收进去：正文段落、图片${count > 0 ? `和 ${count} 道题` : ''}，请在网页上看。`,
  unreadable: (file: string) => `${file} 有错误，先改好再导出：`,
};

/** Beside the form: what the page becomes. */
export const deskPreviewText = {
  preview: '成品',
  parts: '看哪一面',
  writeTab: '写',
  chartTab: '图',
  wide: '宽屏',
  chart: '流程图预览',
  drawing: '正在画……',
  noSteps: '写下第一步，这里就能看。',
  onlySections: '制度和规范没有步骤，所以没有图。要有图，在“基本情况”里把类别改成流程，把小节改写成步骤。',
  noQuestions: '写下第一道题，就能在这里作答。',
  unreadable: '正文有一处读不懂，改好后这里就有页面。',
  picture: (alt: string) => `图：${alt}`,
  anew: '从头再来',
  tooManyGroups: (most: number) => `超过 ${most} 步的页面没有人能照着做。拆成几页以后，这里再给您看。`,
  manyItems: (count: number) => `这一页有 ${count} 条，显示出来要等一会儿。`,
  showAnyway: '显示',
};

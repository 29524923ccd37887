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
  noQuestions: '写下第一道题，就能在这里作答。',
  unreadable: '正文有一处读不懂，改好后这里就有页面。',
  picture: (alt: string) => `图：${alt}`,
  anew: '从头再来',
};

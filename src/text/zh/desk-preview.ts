/** Beside the form: what the page becomes. */
export const deskPreviewText = {
  preview: '成品',
  chartTab: '图',
  wide: '宽屏',
  show: '看成品',
  chart: '流程图预览',
  drawing: '正在画……',
  noSteps: '写下第一步，这里就有图。',
  unreadable: '正文有一处读不懂，改好后这里就有页面。',
};

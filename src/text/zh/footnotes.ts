/** Footnotes of a page. */
export const footnoteText = {
  title: '脚注',
  back: (reference: string) => `回到正文里的脚注 ${reference}`,
  backToOne: (reference: string, time: number) => `回到正文里的脚注 ${reference}（第 ${time} 处）`,
};

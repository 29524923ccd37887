/** What a question cannot show, behind its name. */
export const lostMessages = {
  picture: '里有图片，题目里不显示图片。请用文字写明，图片放到步骤里。',
  footnote: '里有脚注，题目里不显示脚注。请直接写进文字。',
  link: '里有链接，题目里点不开。请只留文字；答案在哪里讲过，写在 step 里。',
  diagram: '里有图（```mermaid），题目里不画图。请把图移到题目外面，题干里写「看上面的图」。',
  struck: '里有删除线（~~…~~），题目里显示不出来。请直接改写。',
  code: '里有代码块，题目里不显示。请用一段文字写。',
  rule: '里有分隔线（---），题目里不显示。请删去。',
};

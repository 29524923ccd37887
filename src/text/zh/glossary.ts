export const glossaryText = {
  hint: '术语，按下看解释',
};

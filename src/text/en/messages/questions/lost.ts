/** What a question cannot show, behind its name. */
import type * as zh from '../../../zh/messages/questions/lost.ts';

export const lostMessages: typeof zh.lostMessages = {
  picture:
    'holds a picture, which questions do not show. Say it in words, and put the picture into the step.',
  footnote: 'holds a footnote, which questions do not show. Write it into the text.',
  link: 'holds a link, which cannot be followed in a question. Leave the words alone; where the answer stands is said by step.',
  diagram:
    'holds a diagram (```mermaid), which questions do not draw. Put it before the question and write “see the diagram above”.',
  struck: 'holds words that are struck out (~~…~~), which questions do not show. Rewrite them.',
  code: 'holds a block of code, which questions do not show. Write a paragraph.',
  rule: 'holds a rule (---), which questions do not show. Delete it.',
};

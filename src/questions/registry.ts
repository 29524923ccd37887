/** The kinds of question that there are, one line a folder. Their order is that of their words in the texts. */
export { multiple, single, truefalse } from './choice/index.ts';
export { order } from './order/index.ts';
export { match } from './match/index.ts';
export { fill, number } from './gaps/index.ts';

const NOT_CHOSEN = '还没有选。请先选一项，再按「确定」。';
const NOT_FILLED = '还有空没填。请把空格都填上，再按「确定」。';

export const questionText = {
  kinds: {
    single: { name: '单选', hint: '选一项。', notReady: NOT_CHOSEN },
    multiple: { name: '多选', hint: '选出所有对的，可能不止一项。', notReady: NOT_CHOSEN },
    truefalse: { name: '判断', hint: '这句话对不对？', notReady: NOT_CHOSEN },
    order: {
      name: '排序',
      hint: '排成正确的次序：按箭头移动，或拖动整行。',
      notReady: '请先排好次序。',
    },
    match: {
      name: '配对',
      hint: '先点左边的一项，再点右边对应的一项。配错了，再点一次就改过来。',
      notReady: '还有没配好的。请给左边每一项都配好，再按「确定」。',
    },
    fill: { name: '填空', hint: '填在空格里，标点和大小写不计。', notReady: NOT_FILLED },
    number: { name: '填数', hint: '填数字，三、３、3 都可以，单位可以不写。', notReady: NOT_FILLED },
  },
  up: (entry: string) => `上移「${entry}」`,
  down: (entry: string) => `下移「${entry}」`,
  moved: (entry: string, place: number, total: number) => `「${entry}」移到第 ${place} 位，共 ${total} 位`,
  goesWith: (right: string) => `→ ${right}`,
  matched: (left: string, right: string) => `「${left}」配「${right}」。`,
  gap: (number: number, total: number) => (total === 1 ? '填在这里' : `第 ${number} 空，共 ${total} 空`),
  chosen: '你选的',
  overlooked: '漏选',
  signs: { right: '对：', wrong: '错：' },
  theAnswer: '正确答案',
  option: (option: string, right: boolean) => `${option}（${right ? '对' : '不对'}）：`,
  rightOrder: '正确的次序',
  yourPlace: (place: number) => `你排在第 ${place} 位`,
  yourMatch: (right: string) => `你配的是「${right}」`,
  yourGap: (text: string) => `你填的是「${text}」`,
  gapName: (number: number) => `第 ${number} 空，`,
  accepted: (texts: string[]) => `写成「${texts.join('」「')}」也对`,
  unanswered: '没有答',
};

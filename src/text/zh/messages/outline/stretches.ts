export const stretchMessages = {
  emptySection: (name: string) => `小节「${name}」是空的，请写出内容，或删去。`,
  repeat: '写一段做完后问的话，不写次数：repeat="还有下一位客人吗？"',
  outsideTogether: '请写进步骤，或写在 <Together> 外面',
  tooFewParts: (name: string, count: number) =>
    `<Together>「${name}」里只有 ${count} 部分，至少要两部分才有不分先后。`,
  noSteps: (name: string) => `<Phase>「${name}」里没有步骤。请写出步骤，或删去。`,
  /** What such a phase may not be or have follows it. */
  onlyByClock: (name: string) => `<Phase>「${name}」里只有按钟点做的步骤（at、every），不排在先后里`,
  notAPart: (only: string, together: string) =>
    `${only}，不是「${together}」的一部分。请移到 <Together> 外面。`,
  noRepeat: (only: string, repeat: string) => `${only}，做完不会问「${repeat}」。请删去 repeat。`,
};

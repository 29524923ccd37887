/** Keeps a number on the line of its unit: in `3 日内` no line ends before 日. */
export const noBreak = (text: string): string =>
  text.replace(/(\d) (?=[\p{Script=Han}%‰°℃a-zA-Z])/gu, '$1\u00a0');

export const letterMessages = {
  encoded: (name: string) => `文件是 ${name} 编码，不是 UTF-8。请在编辑器里另存为 UTF-8。`,
  unreadable: '文件不是 UTF-8 编码，有认不出的字。请在编辑器里另存为 UTF-8。',
  invisible: (code: string) => `这里有一个看不见的字符（U+${code}）。请删去。`,
  /** Written by its number or name, as `\\0` or `&#7;`. */
  escaped: (code: string) => `这里写的是一个看不见的字符（U+${code}）。请删去。`,
};

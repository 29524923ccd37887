export const letterMessages = {
  encoded: (name: string) => `文件是 ${name} 编码，不是 UTF-8。请在编辑器里另存为 UTF-8。`,
  unreadable: '文件不是 UTF-8 编码，有认不出的字。请在编辑器里另存为 UTF-8。',
  invisible: (code: string) => `这里有一个看不见的字符（U+${code}）。请删去。`,
};

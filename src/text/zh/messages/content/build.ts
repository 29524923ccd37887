/** The reading of the whole content, in the check and in the build. */
export const buildMessages = {
  diagramFailed: (why: string) => `检查这幅图时程序出了错（${why}），图没有画成。`,
  errors: (count: number, pages: number) =>
    `内容里有 ${count} 个错误，已逐条列在上面（共 ${pages} 页）。改好后再构建；只想先看看草稿，设 DRAFT=1 再构建。`,
};

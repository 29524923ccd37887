/** What the commands say: `zhaozhang check`, `release`, `serve` and `dev`. */
export const checkMessages = {
  mended: (file: string) => `已改：${file}`,
  added: (file: string, line: number, flag: string) => `${file}:${line} 写上了 ${flag}`,
  /** Told where the settings name no language, in both, as whoever reads it may know one of them. */
  noLanguage: (file: string) =>
    `${file} 没有写用什么语言，网站就是中文的。The site is in Chinese, as ${file} names no language; for English write there: language: en`,
  noneWith: (word: string, hint: string) => `没有哪一页的路径里有「${word}」，什么也没有查。${hint}`,
  pages: (count: number) => `${count} 页`,
  errors: (count: number) => `${count} 个错误`,
  warnings: (count: number) => `${count} 个提醒`,
  gaps: (count: number) => `${count} 处待定`,
  legal: (count: number) => `${count} 处须依法核对`,
};

export const releaseMessages = {
  waiting: (pid: number) => `另一个终端里的 release 还没有做完（进程 ${pid}），等它做完就开始。`,
  sameAndOther:
    '--same 和 --other 只能写一个：换了说法的地方，意思要么都一样，要么都变了。一处一处答，就都不写。',
  noDay: (option: string, word: string) => `${option} 写有的日子，例如 2026-12-01，不是「${word}」。`,
  noRemark: (word: string) =>
    `--answers 里的「${word}」不是意见的编号。编号由 npx zhaozhang remarks 列出，例如 walk-in/1yni1wq。`,
  noPage: (word: string, hint: string) => `--answers 里的「${word}」：没有这一页。${hint}`,
  answered: (count: number) => `${count} 页没有新的版本，答复记在它最后的版本里`,
  errors: (count: number) => `内容里有 ${count} 个错误，改好后再发布。`,
  released: (count: number, refused: number) =>
    `新记下 ${count} 个版本${refused > 0 ? `，${refused} 页没有记下，原因见上` : ''}`,
};

export const serveMessages = {
  taken: (port: number, next: number) => `端口 ${port} 已被别的程序占用，改试 ${next}。`,
  noPort: (first: number) =>
    `找不到空闲端口（从 ${first} 起）。请关掉占用端口的程序，或用环境变量 PORT 另指定一个。`,
  notBuilt: (folder: string) => `${folder} 里还没有生成的网站。请先运行 npx zhaozhang build。`,
  started: (address: string) => `网站已启动：${address}\n按 Ctrl+C 停止。`,
};

/** In the browser, and in the terminal once all is mended. */
export const devMessages = {
  region: '手册里的错误和提醒',
  none: '手册里没有错误，也没有提醒。',
  otherLanguage: (file: string, language: string) =>
    `${file} 里的语言是 ${language}，和启动时的不同。请停下（Ctrl+C），再用 npx zhaozhang dev 或 build 启动一次。`,
  unshown: '这一页照现在写的显示不出来',
  mend: '写错的地方列在页面下方。改好保存，这一页自己会回来。',
  inTerminal: '手册里没有查出错误。程序出了什么事，写在运行 dev 的终端里。',
};

/** `zhaozhang check --watch`. */
export const watchMessages = {
  watching: '改了文件就再查一遍；按 Ctrl+C 停止。',
  changed: (file: string) => `${file} 改了，再查一遍：`,
};

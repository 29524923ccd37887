/** What the commands say: `zhaozhang check`, `release` and `serve`. */
export const checkMessages = {
  mended: (file: string) => `已改：${file}`,
  added: (file: string, line: number, flag: string) => `${file}:${line} 写上了 ${flag}`,
  pages: (count: number) => `${count} 页`,
  errors: (count: number) => `${count} 个错误`,
  warnings: (count: number) => `${count} 个提醒`,
  gaps: (count: number) => `${count} 处待定`,
  legal: (count: number) => `${count} 处须依法核对`,
};

export const releaseMessages = {
  errors: (count: number) => `内容里有 ${count} 个错误，改好后再发布。`,
  released: (count: number, refused: number) => `新记下 ${count} 个版本，${refused} 页要先改版本号`,
};

export const serveMessages = {
  taken: (port: number, next: number) => `端口 ${port} 已被别的程序占用，改试 ${next}。`,
  noPort: (first: number) =>
    `找不到空闲端口（从 ${first} 起）。请关掉占用端口的程序，或用环境变量 PORT 另指定一个。`,
  notBuilt: (folder: string) => `${folder} 里还没有生成的网站。请先运行 npm run build 或 zhaozhang build。`,
  started: (address: string) => `网站已启动：${address}\n按 Ctrl+C 停止。`,
};

/** What `zhaozhang` says of what was typed, and of what it does. */
export const usageMessages = {
  unknownCommand: (word: string, hint: string) =>
    `没有「${word}」这个命令。${hint}看有哪些命令：npx zhaozhang --help`,
  unknownOption: (command: string, word: string, hint: string, known: readonly string[]) =>
    `${command} 没有 ${word} 这个选项。${hint}它认得的：${known.join('、')}。`,
  noValue: (option: string) => `${option} 后面要写上值。`,
  value: (option: string) => `${option} 后面不写值。`,
  tooMany: (command: string, word: string) =>
    `${command} 只要一个文件夹，「${word}」是多出来的。名字里有空格，就加上引号。`,
  noPort: (word: string) => `端口要写 1 到 65535 的数，不是「${word}」。`,
  noFormat: (word: string, known: readonly string[]) =>
    `没有「${word}」这种格式。有这几种：${known.join('、')}。`,
  noFolder: (folder: string, typed: string) =>
    `没有 ${folder} 这个文件夹。要新建：npx zhaozhang init ${typed}`,
  notAFolder: (folder: string) => `${folder} 不是文件夹。`,
  noProcedures: (folder: string, typed: string) =>
    `${folder} 里还没有规程（procedures 文件夹里一份 .mdx 也没有）。从样例开始：npx zhaozhang init ${typed}；只写一份：npx zhaozhang new ${typed}`,
};

export const siteMessages = {
  building: (folder: string) => `正在检查 ${folder} 里的规程，再生成网站。第一次要一两分钟。`,
  waiting: (pid: number) => `另一次生成还没有做完（进程 ${pid}），等它做完就开始。`,
  built: (folder: string, pages: number, seconds: number) =>
    `网站在 ${folder}：${pages} 个网页，用了 ${seconds} 秒。`,
  stopped: (folder: string) => `停下了。${folder} 里原来有的网站没有动。`,
  brokenOff: '没有答完就停下了。已经写下的都在，没有答的没有写。',
  diskFull: '磁盘满了，没有做完。原来有的都没有动。请腾出空间再试。',
  notWritable: (path: string) =>
    `没有权限读写 ${path}，没有做成。请改这个文件夹的权限，或换一个能写的文件夹（网站用 --out 指定）。`,
  outIsFile: (path: string) => `${path} 是一个文件，网站要放在文件夹里。用 --out 另指定一个。`,
  outHoldsContent: (folder: string) =>
    `${folder} 里有手册本身，而生成时先要清空放网站的文件夹。用 --out 另指定一个。`,
  outHoldsOther: (folder: string) =>
    `${folder} 里已经有别的东西，而生成时先要清空它。用 --out 另指定一个空的文件夹，或先自己清空它。`,
  outAmongPages: (path: string) =>
    `${path} 在放规程的文件夹（procedures）里，网站不能放在那里。用 --out 另指定一个。`,
  signInPath: (path: string, sign: string) =>
    `${path} 这个路径里有「${sign}」，生成网站的工具读不了。请给文件夹改个名字，去掉它；空格和汉字都可以用。`,
  badBase: (word: string) => `--base 写网站在哪个路径下，例如 /kb/，不是「${word}」。域名写在 --site。`,
  badSite: (word: string) => `--site 写完整的网址，例如 https://example.org，不是「${word}」。`,
};

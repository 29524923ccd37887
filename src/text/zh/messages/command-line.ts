/** What `zhaozhang` says of what was typed, and of what it does. */
export const usageMessages = {
  unknownCommand: (word: string, hint: string) =>
    `没有「${word}」这个命令。${hint}看有哪些命令：zhaozhang --help`,
  unknownOption: (command: string, word: string, hint: string, known: readonly string[]) =>
    `${command} 没有 ${word} 这个选项。${hint}它认得的：${known.join('、')}。`,
  noValue: (option: string) => `${option} 后面要写上值。`,
  value: (option: string) => `${option} 后面不写值。`,
  tooMany: (command: string, word: string) =>
    `${command} 只要一个文件夹，「${word}」是多出来的。名字里有空格，就加上引号。`,
  noPort: (word: string) => `端口要写 1 到 65535 的数，不是「${word}」。`,
  noFolder: (folder: string) => `没有 ${folder} 这个文件夹。要新建：zhaozhang init ${folder}`,
  notAFolder: (folder: string) => `${folder} 不是文件夹。`,
  noProcedures: (folder: string) =>
    `${folder} 里还没有规程（procedures 文件夹里一份 .mdx 也没有）。从样例开始：zhaozhang init ${folder}；只写一份：zhaozhang new ${folder}`,
};

export const siteMessages = {
  built: (folder: string) => `网站在 ${folder}。`,
  outHoldsContent: (folder: string) =>
    `${folder} 里有手册本身，而生成时先要清空放网站的文件夹。用 --out 另指定一个。`,
  outHoldsOther: (folder: string) =>
    `${folder} 里已经有别的东西，而生成时先要清空它。用 --out 另指定一个空的文件夹，或先自己清空它。`,
};

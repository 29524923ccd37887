/** `zhaozhang rename`: another name at every place. */
export const renameMessages = {
  usage: '写法：npx zhaozhang rename <record|role|term> <原名> <新名>。名字里有空格，就加引号。',
  noKind: (word: string, kinds: string[], hint: string) =>
    `「${word}」不能改名。能改的是：${kinds.join('、')}（表单、岗位、术语）。${hint}`,
  unknown: (name: string, hint: string) => `没有叫「${name}」的，什么也没有改。${hint}`,
  isId: (id: string) =>
    `「${id}」是编号，不是名字。编号写在网址里，也存在大家的设备上，不改；请写名字。什么也没有改。`,
  same: (name: string) => `「${name}」本来就叫这个，什么也没有改。`,
  noName: (name: string) =>
    `「${name}」不能做名字：开头和结尾用字或数字，中间可以有空格、括号、点、斜线和连字号。什么也没有改。`,
  taken: (name: string) => `已经有叫「${name}」的，改了就分不清了。什么也没有改。`,
  saidAlready: (name: string) =>
    `下面这些地方已经写着「${name}」，改了就分不清了。请先换个说法。什么也没有改：`,
  torn: (name: string) => `「${name}」在下面这些地方被断成了两行，请先写在一行里。什么也没有改：`,
  otherMeaning: (old: string, now: string) =>
    `把「${old}」改成「${now}」，下面有的地方就成了另一个名字。什么也没有改：`,
  idByHand: '下面有检查项写成了几行，留不住原来的编号。请先写在一行里。什么也没有改：',
  strange: (file: string) => `${file} 不是 UTF-8 编码，请先另存为 UTF-8。什么也没有改。`,
  errors: (count: number) => `改了会有上面这 ${count} 个错误，所以什么也没有改。`,
  would: (old: string, now: string, places: number, files: number) =>
    `「${old}」改成「${now}」要改 ${places} 处，在 ${files} 个文件里。现在还没有改；去掉 --dry-run 就改。`,
  done: (old: string, now: string, places: number, files: number) =>
    `「${old}」改成了「${now}」：${places} 处，${files} 个文件。`,
  left: 'history 里以前的版本和 sources.yaml 里的来源，当时怎么说就怎么留着，没有改。改了名的页，要升版本再 release。',
};

/** What `zhaozhang --help` says. */

const commands = {
  init: { about: '建一个手册文件夹：设置、一份样例规程、场景和岗位', folder: '<文件夹>' },
  import: { about: '把旧文件（.docx、.txt、.md、.html）变成规程的草稿，逐句记账', folder: '<文件…>' },
  new: { about: '新写一份规程：问你题目、场景和岗位，也可以都写在命令里', folder: '[文件夹]' },
  check: { about: '检查全部规程：哪个文件、第几行、错在哪里、怎样改', folder: '[文件夹]' },
  dev: { about: '边写边看：存盘就能在浏览器里看到', folder: '[文件夹]' },
  build: { about: '生成网站', folder: '[文件夹]' },
  serve: { about: '在本机打开生成好的网站', folder: '[文件夹]' },
  export: { about: '把规程写成 Word 文件（.docx），附流程图，供归档', folder: '<文件…>' },
  release: { about: '记下每一页在它的版本里写了什么', folder: '[文件夹]' },
  impact: { about: '改一个表单、岗位、术语或规程，会碰到哪些地方', folder: '<名字>' },
  rename: {
    about: '表单、岗位或术语改个名字：每一处都改，或者一处也不改',
    folder: '<record|role|term> <原名> <新名>',
  },
  remarks: { about: '读者提的意见，一条一条落到它说的那一行', folder: '<文件…>' },
};

const options = {
  language: { value: '<语言>', about: '手册的语言，zh-CN 或 en；不写就用本机的' },
  to: { value: '<文件夹>', about: '放在哪个文件夹；不写是 imported 或 exported' },
  handbook: { value: '<文件夹>', about: '哪本手册；不写就是当前文件夹' },
  title: { value: '<题目>', about: '规程叫什么' },
  id: { value: '<网址名>', about: '文件名，也是网址；不写就由题目得来' },
  domain: { value: '<场景>', about: '属于哪个场景，domains.yaml 里的 id' },
  role: { value: '<岗位>', about: '谁来做，roles.yaml 里的 id' },
  source: { value: '<来源>', about: '根据什么写的，sources.yaml 里的 id' },
  fix: { value: '', about: '先把旧写法改成现在的写法，别的一个字不动' },
  only: { value: '<路径的一部分>', about: '只看路径里有这几个字的页' },
  format: { value: '<格式>', about: 'text 是给人看的；github 让 GitHub 标在改动的那一行' },
  watch: { value: '', about: '查完不走，改了文件就再查一遍' },
  port: { value: '<端口>', about: '先试哪个端口；不写是 4321' },
  host: { value: '', about: '让同一网络里的别的机器也能打开' },
  out: { value: '<文件夹>', about: '网站放在哪里；不写是手册文件夹里的 dist' },
  base: { value: '<路径>', about: '网站在域名下的路径，例如 /kb/' },
  site: { value: '<网址>', about: '网站的地址，例如 https://example.org；写了就有站点地图' },
  why: { value: '<一句话>', about: '意思变了的页，为什么改' },
  'approved-by': { value: '<谁>', about: '谁批准的' },
  effective: { value: '<日期>', about: '从哪一天起按新的做，例如 2026-12-01' },
  answers: { value: '<意见>', about: '答复了哪些意见，remarks 列出的编号，用逗号隔开' },
  'dry-run': { value: '', about: '只列出要改的地方，不改' },
  same: { value: '', about: '换了说法的地方，意思都一样' },
  other: { value: '', about: '换了说法的地方，意思都变了' },
  verbose: { value: '', about: '把背后的工具说的话也都显示出来' },
  help: { value: '', about: '看说明' },
  version: { value: '', about: '看版本' },
};

type Option = keyof typeof options;
type Command = keyof typeof commands;

/** A table in two columns; what is Chinese takes two places a character. */
function columns(rows: [left: string, right: string][]): string {
  const width = (text: string) =>
    [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);
  const widest = Math.max(...rows.map(([left]) => width(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(widest - width(left) + 2)}${right}`).join('\n');
}

const optionRows = (names: readonly Option[]) =>
  columns(names.map((name) => [`--${name} ${options[name].value}`.trimEnd(), options[name].about]));

export const helpText = {
  all: (names: readonly Command[]) =>
    `用法：npx zhaozhang <命令> [文件夹] [选项]\n\n${columns(names.map((name) => [`${name} ${commands[name].folder}`, commands[name].about]))}\n\n${optionRows(['help', 'version'])}\n\n不写文件夹，就是当前文件夹，或它所在的手册。某个命令的选项：npx zhaozhang <命令> --help`,
  command: (name: Command, own: readonly Option[]) =>
    `用法：npx zhaozhang ${name} ${commands[name].folder}${own.length > 0 ? ' [选项]' : ''}\n\n${commands[name].about}。\n\n${optionRows([...own, 'help'])}`,
};

/** `site.yaml`: what is wrong with it, and what the guide says of its entries. */
import { listed } from '../../punctuation.ts';

export const siteMessages = {
  long: (name: string, most: number) => `「${name}」超过 ${most} 个字，放不下`,
  language: (known: readonly string[], hint: string) => `「language」是网站用的语言，写 ${known.join(' 或 ')}。${hint}`,
  seal: '「seal」是印章上的字，只能写一两个字，例如 仁和',
  noGlyph: (sign: string) => `印章上的「${sign}」画不出来。请在「seal」里换一两个常用字，或用「logo」放一张图`,
  logoKind: (name: string, known: readonly string[]) =>
    `「logo」要写图片文件，可用：${listed(known)}。「${name}」不是。`,
  noLogo: (name: string, hint: string) => `「logo」的图片「${name}」不在 site.yaml 所在的文件夹里。${hint}`,
  logoLarge: (name: string, size: number, most: number) =>
    `「logo」的图片「${name}」有 ${size} KB，每一页都要用它，请缩到 ${most} KB 以内，最好用 SVG。`,
  logoUnreadable: (name: string) => `「logo」的图片「${name}」打不开，里面不是图，或者坏了。请换一张。`,
  colours: "「colours」写成 { accent: '#24527a', seal: '#b93426' }，写一种也行",
  colour: (part: string) =>
    `「${part}」是颜色，写成 '#24527a' 这样的六位，外面用单引号；两种模式各用一种就写 { light: '#24527a', dark: '#8ab8de' }`,
  /** The themes of pages. */
  light: '浅色',
  dark: '深色',
  contrast: (
    part: string,
    theme: string,
    colour: string,
    found: string,
    least: number,
    proposed: string,
  ) =>
    `「${part}」的 ${colour} 在${theme}页面上看不清：对比度 ${found}，至少要 ${least}。最接近的可用颜色是 '${proposed}'`,
  home: '「home」写成 { title: 首页的标题, picks: [规程的文件名] }，写一项也行',
  noPage: (slug: string, hint: string) => `「${slug}」不是哪一份规程的文件名（不带 .mdx）。${hint}`,
  /** What a page lacks that is to be the example on the home page. */
  lacks: {
    ask: '第一步要问一件事，两个答案各去一个步骤',
    items: '第一步至少要有两条检查项',
    quiz: '要有一道短的单选题：题目不超过 30 个字，最多三个选项，每个不超过 18 个字',
    long: (text: string, most: number) => `「${text}」太长，两行放不下，一行最多 ${most} 个字`,
  },
  repository: '「repository」是放源文件的网址，例如 https://gitee.com/单位/手册',
  uses: '「uses」一行写一种用法，不用的写 false：quiz: false',
  reviewNeedsQuiz: '复习用的是测一测的题：quiz 写了 false，review 也要写 false',
  prefix: (example: string) =>
    `「prefix」只用小写英文字母、数字和连字符，以字母开头，不超过 30 个字，例如 ${example}`,
  whom: (name: string) => `「${name}」要写问谁，例如 值班负责人或你的上级`,
  domainLine: 'domains 里的一行',
  domains: '「domains」里一行写一个场景：counter: 值班负责人',
  ask: '「ask」写成 { default: 值班负责人或你的上级 }',
  file: '这里一行写一项，例如 name: 护理规程',
  noDomain: (id: string, hint: string) => `「domains」里的场景「${id}」不在 domains.yaml 里。${hint}`,
};

/** What the authoring guide says of each entry: what it is, what stands in its place where it is missing, an example. */
export const siteFields = {
  name: { about: '手册的名字：页眉、标题、桌面图标、打印', without: '规程手册', example: '仁和护理手册' },
  tagline: { about: '名字旁边的一句', without: '没有', example: '住院部护理规程' },
  organisation: { about: '是哪个单位的：页脚、打印、网页里给机器看的说明', without: '没有', example: '仁和医院护理部' },
  description: {
    about: '一句话说明：搜索引擎和转发的链接上显示',
    without: '一份规程，几种用法：……',
    example: '住院部的护理规程，能读，能照着做。',
  },
  language: { about: '网站的语言：zh-CN 或 en', without: 'zh-CN', example: 'en' },
  seal: { about: '印章上的一两个字，图标也用它', without: '名字的头两个汉字，或英文名的首字母', example: '仁和' },
  logo: {
    about: '用一张图代替印章：svg、png、webp 或 jpg，放在 site.yaml 旁边',
    without: '印章',
    example: 'logo.svg',
  },
  colours: {
    about: 'accent 是能按的东西的颜色，seal 是印章的底色；写一种，深色模式的由它得来，也可分写 light 和 dark。看不清的颜色，检查时会给出最接近的可用颜色',
    without: '墨蓝和朱红',
    example: "{ accent: '#0a6b4f', seal: '#8a2be2' }",
  },
  home: {
    about: 'title 是首页的标题，picks 是放在最前面的几份规程，example 是给新人示范用法的那一份，都写文件名',
    without: '一句通用的话，不放，自动挑一份',
    example: '{ title: 照着做，不出错, picks: [admission] }',
  },
  repository: {
    about: '放源文件的网址，每一页的管理里就有「编辑本页」；写仓库的网址，或写到文件路径之前为止的整段',
    without: '没有这个链接',
    example: 'https://gitee.com/renhe/handbook',
  },
  contact: {
    about: '内容有错时找谁：邮箱、电话、网址或一句话',
    without: '只说发给这一页的负责人',
    example: 'huli@renhe.example',
  },
  uses: {
    about: '不要的用法写 false：checklist 照着做，quiz 测一测、练习和学习进度，review 复习，indexes 速查，team 班组账本和「交给班组长」。关掉的没有网页，没有链接，也不提',
    without: '都要',
    example: '{ quiz: false }',
  },
  prefix: {
    about: '浏览器里保存的记录用的名字。定了就不要改：改了，大家勾过的就找不到了',
    without: 'handbook',
    example: 'renhe',
  },
  ask: { about: '原文没有定的事先问谁；各场景不同的写进 domains', without: '不显示', example: '{ default: 值班护士长 }' },
};

/** Names that stand for nothing; each sentence ends with the nearest name where there is one. */
const where = '链接可以通到规程（/procedures/文件名/）、步骤（#步骤编号）和别的网站（https://…）。';

export const nameMessages = {
  /** Where a link may lead. */
  where,
  noAddress: `链接没有写地址，或指向首页。${where}`,
  otherSite: (address: string) => `别的网站要写完整：https://${address}。`,
  noPage: (slug: string, hint: string) => `链接指向「${slug}」，没有这个页面。${hint}`,
  noStepThere: (slug: string, step: string, hint: string) => `页面「${slug}」没有步骤「${step}」。${hint}`,
  noRole: (id: string, hint: string) => `没有岗位「${id}」，岗位列在 roles.yaml。${hint}`,
  oneCall: '一个步骤只能调用一份规程，几份请拆成几个步骤。',
  noCalled: (id: string, hint: string) => `calls 指向「${id}」，没有这个页面。${hint}`,
  askedStep: (step: string, hint: string) => `asked 的 step「${step}」不是本页的步骤或小节。${hint}`,
  /** What front matter names. */
  noSuch: {
    role: (id: string, hint: string) => `没有岗位「${id}」，岗位列在 roles.yaml。${hint}`,
    source: (id: string, hint: string) => `没有来源「${id}」，来源列在 sources.yaml。${hint}`,
    page: (id: string, hint: string) => `没有页面「${id}」。${hint}`,
  },
  relatedItself: '相关页面写了本页自己，请删去。',
  noDomain: (id: string, hint: string) => `没有场景「${id}」，场景列在 domains.yaml。${hint}`,
  otherFolder: (folder: string, domain: string) =>
    `文件在「${folder}」文件夹里，domain 却是「${domain}」。请移动文件或改 domain。`,
};

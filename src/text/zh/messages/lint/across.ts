/** What two pages say differently, by its parts: the rules say the sentence. */
export const acrossMessages = {
  form: (name: string) => `表单「${name}」`,
  step: (name: string) => `步骤「${name}」`,
  valueOf: (where: string, name: string) => `${where}的「${name}」`,
  page: (title: string, slug: string) => `《${title}》（${slug}）`,
  list: ' records.yaml ',
  text: '文字',
  number: '数',
  makeOne: '改成一致',
  orLink: '两处都对，就在页里链接那一页，或写进 related',
};

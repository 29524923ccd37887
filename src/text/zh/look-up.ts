/**
 * The lists in which something is looked up: each stands at `/<id>/`, and in the menus in this order.
 * A new one is its words here and its page.
 */
export const lookUpText = {
  limits: {
    name: '时限速查',
    short: '时限',
    lead: '每一步要在多久之内做完。从最急的排起。',
    find: '找事项、岗位或规程',
    unit: '条',
    about: '条时限，从最急的排起',
  },
  records: {
    name: '表单速查',
    lead: '每一种表单、单据和凭证，在哪一步用，由谁填。',
    find: '找表单、步骤或规程',
    unit: '种',
    about: '种表单，在哪一步用',
  },
  redlines: {
    name: '红线',
    lead: '这些事绝对不可以做。每一条都连到它所在的规程。',
    find: '找红线',
    unit: '条',
    about: '条红线，绝对不可以做',
  },
  glossary: {
    name: '术语',
    lead: '行话、简称和英文缩写，各用一两句话说清。',
    find: '找术语、简称或英文',
    unit: '个',
    about: '个术语和简称',
  },
};

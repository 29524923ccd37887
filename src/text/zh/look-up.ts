/**
 * The lists in which something is looked up: each stands at `/<id>/`, and in the menus in this order.
 * A new one is its name and its words here, and its entries in `indexes/look-ups/<id>.tsx`.
 */
export const lookUpNames = {
  limits: '时限速查',
  records: '表单速查',
  redlines: '红线',
  glossary: '术语',
};
/** Beside the brand there is little room. */
export const limitsShort = '时限';

/** What stands on these pages and on the tiles that lead to them; the search, which loads the names, needs none of it. */
export const lookUpText: Record<
  keyof typeof lookUpNames,
  { lead: string; find: string; unit: string; about: string }
> = {
  limits: {
    lead: '每一步要在多久之内做完。从最急的排起。',
    find: '找事项、岗位或规程',
    unit: '条',
    about: '条时限，从最急的排起',
  },
  records: {
    lead: '每一种表单、单据和凭证，在哪一步用，由谁填。',
    find: '找表单、步骤或规程',
    unit: '种',
    about: '种表单，在哪一步用',
  },
  redlines: {
    lead: '这些事绝对不可以做。每一条都连到它所在的规程。',
    find: '找红线',
    unit: '条',
    about: '条红线，绝对不可以做',
  },
  glossary: {
    lead: '行话、简称和英文缩写，各用一两句话说清。',
    find: '找术语、简称或英文',
    unit: '个',
    about: '个术语和简称',
  },
};

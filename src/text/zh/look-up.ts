import { terms } from './terms.ts';

/**
 * The lists in which something is looked up: each stands at `/<id>/`, and in the menus in this order.
 * A new one is its name and its words here, and its entries in `indexes/look-ups/<id>.tsx`.
 */
export const lookUpNames = {
  limits: '时限速查',
  records: '表单速查',
  redlines: '红线',
  glossary: '术语',
  gaps: terms.gaps,
};

/** What stands on these pages; the search, which loads the names, needs none of it. */
export const lookUpText: Record<
  keyof typeof lookUpNames,
  { lead: string; find: string; unit: string; none: string }
> = {
  limits: {
    lead: '每一步要在多久之内做完。每个场景里，最急的排在前面。',
    find: '找事项、岗位或规程',
    unit: '条',
    none: '还没有一步写了时限。',
  },
  records: {
    lead: '每一种表单、单据和凭证，在哪一步用，由谁填。',
    find: '找表单、步骤或规程',
    unit: '种',
    none: '还没有一步用到表单。',
  },
  redlines: {
    lead: '这些事绝对不可以做。每一条都连到它所在的规程。',
    find: '找红线',
    unit: '条',
    none: '还没有写红线。',
  },
  glossary: {
    lead: '行话、简称和英文缩写，各用一两句话说清。',
    find: '找术语、简称或英文',
    unit: '个',
    none: '还没有术语。',
  },
  gaps: {
    lead: '原来的文件没有定的事，由各规程的负责部门定下来。每一条都连到它所在的地方，可以打印，也可以下载成表格。',
    find: '找待定的事、规程或负责部门',
    unit: '条',
    none: '没有待定的事：每一份规程都写定了。',
  },
};

/** How a limit counts, where its own words do not say so. */
export const limitText = {
  workdays: '按工作日算',
  ahead: '在这件事之前',
  least: '至少这么久以后',
  from: (name: string) => `从「${name}」做完起`,
  fromStart: '从开始起',
};

export const gapsText = {
  kinds: { gap: terms.gap, legal: '须依法核对', doer: '没有写由谁做' },
  kind: '种类',
  owner: '负责部门',
  anyOwner: '全部部门',
  ownerHas: (owner: string) => `由${owner}来定`,
  nobodyIn: (title: string, steps: number) => `${title}：${steps} 步没有写由谁做`,
  nobody: '这一步没有写由谁做。',
  decided: '定为：',
  file: '待定事项.csv',
  columns: ['种类', '场景', '由谁来定', '规程', '步骤', '内容', '定为', '网址'],
};

/** A list as a file, and on paper. */
export const listFileText = {
  download: '下载表格（CSV）',
  print: '打印',
};

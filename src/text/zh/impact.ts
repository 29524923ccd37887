import { terms } from './terms.ts';

/** 改了会碰到哪里: what a change of a record, role, term or page would touch. */
export const impactText = {
  title: '改了会碰到哪里',
  lead: '要改一张表单、一个岗位、一个术语或一份规程，先看看写着它的地方。',
  noScript: '这一页要开 JavaScript 才能查。命令行里的 impact 列出同样的地方。',
  field: '表单、岗位、术语或规程的名字',
  kinds: { record: terms.record, role: terms.role, term: '术语', page: '规程' },
  touched: {
    page: '整页',
    step: '步骤',
    limit: terms.limit,
    item: '检查项',
    question: '题',
    text: '正文',
    calls: '照着它做',
    related: '相关规程',
  },
  named: (count: number) => `写明用到它的 ${count} 处`,
  said: (count: number) => `字面相同的 ${count} 处`,
  saidWhy: '这些地方只是字一样，说的是不是它，要读了才知道。',
  none: '没有写着它的地方。',
  made: '按步骤自动出的题和流程图，改了步骤会跟着变，不在这里。',
  failed: '没有网络，写着它的地方没有取到。',
  close: (count: number, listed: number) =>
    `名字里有这几个字的 ${count} 个${count > listed ? `，先列 ${listed} 个，多打几个字就能找到别的` : '，选一个'}：`,
  unknown: (name: string) => `没有叫「${name}」的。`,
};

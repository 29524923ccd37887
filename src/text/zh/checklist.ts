import { terms } from './terms.ts';

export const checklistText = {
  progress: '检查进度',
  clear: '清空勾选',
  undo: '撤销',
  off: terms.notTaken,
  redLine: terms.redLine,
  leadsTo: (name: string) => `→ ${name}`,
  ends: (outcome?: string) => (outcome ? `到此结束：${outcome}` : '到此结束'),
  holdTitle: `前面有一步${terms.hold}`,
  reason: '理由',
  holdGo: '写明理由，继续',
  holdBack: '先去做这一步',
  jump: (name: string) => `做完转到「${name}」`,
  paperName: '名称（房号、工地等）：',
  paperVersion: (version: string, updated: string, owner: string) =>
    `版本 ${version} · ${updated} 更新 · ${owner} · 扫码看最新版`,
  signatures: ['执行人签字', '复核人签字', '日期'],
  title: (name: string) => `${name} · 清单`,
  version: (version: string) => `版本 ${version}`,
  description: (title: string) => `「${title}」的检查清单：逐项勾选，进度留在本机。`,
  noScript: '浏览器没有运行脚本：可以勾选和打印，但关闭页面后不会保留。',
};

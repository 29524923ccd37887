import type * as zh from '../zh/word.ts';
import { plural } from '../plural.ts';

export const wordText: typeof zh.wordText = {
  summary: (text) => `Overview: ${text}`,
  trigger: (text) => `Scope: ${text}`,
  outcome: (text) => `Purpose: ${text}`,
  heads: {
    number: 'No.',
    phase: 'Phase',
    name: 'Step',
    doer: 'Responsible',
    act: 'What to do',
    limit: 'Time limit',
    record: 'Records',
    redLine: 'Prohibited',
  },
  when: (text, act) => `If ${text}, ${act}`,
  ask: (question, answers) => `${question.replace(/\??$/u, '?')} ${answers.join('; ')}`,
  answer: (text, to) => `${text} → ${to}`,
  step: (number) => `step ${number}`,
  end: (outcome) => (outcome === undefined ? 'end' : `end (${outcome})`),
  gap: (question) => (question === undefined ? 'open' : `open (${question})`),
  next: (to) => `Done → ${to}`,
  limitFor: (only, text) => (only === undefined ? text : `${only}: ${text}`),
  chart: 'Flowchart',
  open: 'Appendix: what is not settled',
  legal: 'Appendix: to be checked against the law',
  footer: (owner, version, updated) => `${owner} · version ${version} · ${updated}`,
  file: (slug) => `${slug}.docx`,
  done: (file) => `Written: ${file}`,
  leftOut: (count) =>
    `  Left out: paragraphs of text, pictures${count > 0 ? ` and ${plural(count, 'question')}` : ''}. They stand on the page of the site.`,
  unreadable: (file) => `${file} has errors. Mend them first:`,
};

/** What `zhaozhang import` says beside what is said of its documents. */
export const importCommandMessages = {
  noFiles: '要写上旧文件，例如：zhaozhang import 接待流程.docx',
  missing: (file: string) => `没有 ${file} 这个文件。`,
  done: (file: string, folder: string, pages: number) => `${file}：提出 ${pages} 页，放在 ${folder}。`,
  counts: (kept: number, split: number, left: number, doubts: number) =>
    `  旧文件里的话：照收 ${kept} 句，拆开收 ${split} 句，没有收 ${left} 句；请核对 ${doubts} 处。逐句的账在 ledger.csv。`,
  note: (note: string) => `  ${note}`,
  next: '看过、改好以后，把 .mdx 移到手册的 procedures 文件夹里，把 roles.yaml、sources.yaml、domains.yaml 里的行加到手册的名单里，再运行 zhaozhang check。',
};

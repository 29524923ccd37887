/** The lists beside the pages. */
export const listMessages = {
  termDomain: (term: string, domain: string, hint: string) =>
    `术语「${term}」的 domain「${domain}」不在 domains.yaml 里。${hint}`,
  missing: '没有这个文件。',
  twice: (key: string) => `「${key}」写了两次。`,
};

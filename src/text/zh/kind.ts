export const kindText = { procedure: '流程', norm: '规范', policy: '制度', guide: '知识' };

/** The language that this folder is, as HTML names it, and how its dates and numbers are written. */
export const LANGUAGE = 'zh-CN';
export const LOCALE = 'zh-CN';

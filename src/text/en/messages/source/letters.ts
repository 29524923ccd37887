import type * as zh from '../../../zh/messages/source/letters.ts';

export const letterMessages: typeof zh.letterMessages = {
  encoded: (name) => `This file is encoded as ${name}, not as UTF-8. Save it as UTF-8 in your editor.`,
  unreadable:
    'This file is not UTF-8: it holds characters that cannot be read. Save it as UTF-8 in your editor.',
  invisible: (code) => `Here is a character that nobody can see (U+${code}). Delete it.`,
  escaped: (code) => `What is written here is a character that nobody can see (U+${code}). Delete it.`,
};

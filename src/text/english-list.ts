/** What an English sentence enumerates: ticks, runs and results. */
export const listedInEnglish = (words: string[]): string => new Intl.ListFormat('en-GB').format(words);

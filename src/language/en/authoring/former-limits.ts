/** Forms of before limits had flags were all Chinese: nothing in English says so by its words. */
export const FORMER_WORKDAYS = /(?!)/;
export const FORMER_AHEAD = /(?!)/;

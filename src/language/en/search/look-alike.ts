/** Letters are few, and a word with a wrong one is found by its spelling. */
export const LOOK_ALIKE: readonly string[] = [];

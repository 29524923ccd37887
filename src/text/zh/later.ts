/** Said in the place of a part that did not come. */
export const laterText = { loadAgain: '没有装上，点此再试' };

/** Where a way may lead besides to a step. */

/** The id that means "the procedure ends here". */
export const END = 'end';
/** The id that means "what follows is left open". */
export const GAP = 'gap';
/** The id of the flowchart's first node. */
export const START = 'start';

/** True where nothing follows. */
export const ends = (id: string): boolean => id === END || id === GAP;

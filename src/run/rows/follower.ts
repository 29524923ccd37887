/** How the view follows: each key is that of a row. */
export interface Follower {
  /** Opens the row and puts the focus on its first open item, or its question. */
  focus: (key: string) => void;
  /** Opens the row and puts the focus on its heading. */
  reveal: (key: string) => void;
  focusTitle: () => void;
  /** Puts the focus into the field of a value, by its key. */
  fill: (key: string) => void;
  /** Folds a row that is done, and goes to the next one. */
  goOn: (key: string) => void;
}

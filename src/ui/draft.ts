/** A text that is being typed: kept until it is used, by whoever knows where. */
export interface Draft {
  /** What was typed the last time; undefined where nothing waits. */
  read: () => string | undefined;
  /** Keeps what is typed now; an empty text drops it. */
  keep: (text: string) => void;
}

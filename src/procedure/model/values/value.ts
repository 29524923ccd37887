/** Values that are written down while working, and the conditions that look at them. */

export const VALUE_KINDS = ['number', 'choice', 'text', 'time', 'date', 'signature', 'photo'] as const;

/** A value to be written down while working. */
export interface Value {
  /** Unique within the page. */
  id: string;
  kind: (typeof VALUE_KINDS)[number];
  /** Heads its column in reports; else the item does. */
  name?: string | undefined;
  /** Of numbers; bounds are inclusive. */
  unit?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** Places behind the point. */
  decimals?: number | undefined;
  /** Of choices. */
  of?: string[] | undefined;
  /** The choices that are as they should be. */
  ok?: string[] | undefined;
  required?: boolean | undefined;
}

/** Values for which an answer is the one: those in one of the spans, or those named. */
export interface Condition {
  /** Id of the value. */
  value: string;
  /** As written: `height > 500`. */
  text: string;
  spans: Span[];
}

/** All values from `min` to `max`; of texts and choices both are the text itself. */
export interface Span {
  min?: string | undefined;
  max?: string | undefined;
  /** True where the bound itself is not in it. */
  minOpen?: boolean | undefined;
  maxOpen?: boolean | undefined;
}

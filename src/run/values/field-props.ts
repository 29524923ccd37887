import type { Value } from '../../procedure/model/values/value.ts';
import type { Draft } from '../../ui/draft.ts';

/** What the field of a value of any kind is given. */
export interface FieldProps {
  value: Value;
  /** What is written down, in words. */
  name: string;
  /** Of the element that takes the focus. */
  id: string;
  /** As the run keeps it; empty where nothing is. */
  written: string;
  /** Id of what is said of it. */
  note: string;
  wrong: boolean;
  missing: boolean;
  /** True where what was typed could not be read: it stays in the field. */
  held: boolean;
  /** Keeps what is typed until it is written down. */
  draft: Draft;
  /** Writes it down once it is whole; what was typed stays where it cannot be read. */
  onWrite: (typed: string) => Promise<void>;
}

/** A Word file in the manner of one organisation, and what people would find in it. */
import type { ExpectedEntry, ExpectedStep } from '../../../src/bench/import/expected.ts';

export interface Organisation {
  name: string;
  file: Uint8Array;
  entries: ExpectedEntry[];
}

/** Of a file of which no lines are known: anywhere in it. */
export const entry = (title: string, kind: string, steps: ExpectedStep[]): ExpectedEntry => ({
  id: title,
  title,
  kind,
  source: { lines: [1, 99_999] },
  steps,
});

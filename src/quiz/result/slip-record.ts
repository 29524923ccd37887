import { string } from 'valibot';
import { lwwMapRecord } from '../../storage/records/lww-map.ts';

/** The name that was last printed on a result slip. It stands under `name`. */
export const slipRecord = lwwMapRecord('slip', 2, string(), {
  1: (value) => ({ name: { value, at: 0 } }),
});

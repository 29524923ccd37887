import { boolean } from 'valibot';
import { lwwMapRecord } from './lww-map.ts';

/** Which notices were seen on this device, by their name. */
export const noticesRecord = lwwMapRecord('notices', 1, boolean());

/** The hashes that seal a chain of events. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../../storage/records/json.ts';
import { toBase64Url } from '../../ui/base64-url.ts';
import type { RunEvent } from './run-events.ts';

/** First half of the SHA-256 of a text, 22 characters. Not of crypto.subtle, which is not everywhere and not at once. */
const digest = (text: string): string => toBase64Url(sha256(utf8ToBytes(text)).subarray(0, 16));

/** What the first event of a chain is sealed with: it belongs to this run, this device and this form. */
export const firstSeal = (run: string, device: string, form: string): string =>
  digest(canonical(['run-events', run, device, form]));

export const sealOf = (before: string, event: Omit<RunEvent, 'hash'>): string =>
  digest(`${before}\n${canonical({ ...event, hash: undefined })}`);

/** What whoever uses this device has said of pages: shown again with what came of it. */
import { ownId } from '../storage/profiles/profile.ts';
import { isRecord } from '../storage/records/json.ts';
import { lwwMapRecord, put } from '../storage/records/lww-map.ts';
import { tested } from '../storage/records/record-type.ts';
import { saved } from '../storage/saved.ts';
import { remarkId, type Remark } from './remark.ts';

export interface KeptRemark extends Remark {
  /** The page and the step or item, in words. */
  title: string;
  name: string;
  /** True once its answer was seen at home. */
  seen?: boolean | undefined;
}

const WORDS = ['slug', 'version', 'place', 'meaning', 'text', 'title', 'name'] as const;

/** By id of the remark. */
export const remarksRecord = lwwMapRecord(
  'remarks',
  1,
  tested(
    (value): value is KeptRemark =>
      isRecord(value) &&
      WORDS.every((key) => typeof value[key] === 'string') &&
      ['undefined', 'boolean'].includes(typeof value['seen']),
  ),
);

export const keptRemarks = () => saved(remarksRecord, ownId('pages'));

/** Keeps one that was handed on. */
export const keepRemark = (remark: KeptRemark, now: number): void =>
  keptRemarks().update((kept) => put(kept, remarkId(remark), remark, now));

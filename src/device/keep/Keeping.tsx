import { useEffect, useState } from 'preact/hooks';
import { keepText as words } from '#text/keep.ts';
import { askToPersist, isPersistent } from '../../storage/persist.ts';
import { decode } from '../../storage/records/record-type.ts';
import type { Texts } from '../../storage/texts.ts';
import { canShareFiles } from '../view/export-file.ts';
import type { Execute } from '../view/commands.ts';
import { backupRecord } from './backup-record.ts';
import { atRisk, daysSince } from './model.ts';

/** When the last backup was made and what came since, other ways to make one, and what the browser promises. */
export function Keeping({ texts, execute }: { texts: Texts; execute: Execute }) {
  const [promise, setPromise] = useState<'unknown' | 'refused' | boolean | undefined>('unknown');
  useEffect(() => void isPersistent().then(setPromise), []);
  const read = decode(backupRecord, texts.get('backup:self') ?? '');
  const backedUp = read.kind === 'read' ? read.value.at : 0;
  const { count } = atRisk(texts, backedUp);
  const persist = async () => setPromise((await askToPersist()) === true || 'refused');
  return (
    <div class="device-keeping">
      <p>{backedUp > 0 ? words.last(daysSince(backedUp, Date.now()), count) : words.never(count)}</p>
      <div class="actions">
        {canShareFiles() && (
          <button class="button" type="button" onClick={() => void execute((commands) => commands.share())}>
            {words.share}
          </button>
        )}
        <button
          class="button"
          type="button"
          onClick={() => void execute((commands) => commands.copyAsText())}
        >
          {words.asText}
        </button>
        <button class="button" type="button" onClick={() => void execute((commands) => commands.paste())}>
          {words.paste}
        </button>
      </div>
      <p class="quiet" role="status">
        {promise === true && words.persistent}
        {promise === false && words.notPersistent}
        {promise === undefined && words.noPromise}
        {promise === 'refused' && words.refused}
      </p>
      {promise === false && (
        <button class="button" type="button" onClick={() => void persist()}>
          {words.persist}
        </button>
      )}
    </div>
  );
}

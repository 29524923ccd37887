import { useRef } from 'preact/hooks';
import { deviceText as words } from '#text/device.ts';
import { USES } from '../../site/site.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { later } from '../../ui/loading/later.tsx';
import type { EndOfRun } from '../model/kept-records.ts';
import type { Execute } from './commands.ts';
import type { Kept } from './use-kept-records.ts';

const Keeping = later(async () => (await import('../keep/Keeping.tsx')).Keeping);

interface Props {
  kept: Kept;
  endOfRun: EndOfRun;
  execute: Execute;
}

/** Exporting everything, importing a file, taking imports back, and moving finished runs into a file. */
export function MoveData({ kept: { texts, imports }, endOfRun, execute }: Props) {
  const finished = new Map([...texts].filter(([key, text]) => endOfRun(key, text) === 'finished'));
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) await execute((commands) => commands.importFile(file));
    // The same file may be chosen again.
    input.value = '';
  };
  const field = useRef<HTMLInputElement>(null);
  // A file that was chosen before this script came is taken now.
  useOnce(() => void choose(field.current!));
  return (
    <section>
      <h2>{words.moveHead}</h2>
      <div class="actions">
        <button
          class="button primary"
          type="button"
          onClick={() => void execute((commands) => commands.exportAll())}
        >
          {words.exportAll}
        </button>
        <label class="button device-file">
          {words.importFile}
          <input
            class="visually-hidden"
            type="file"
            ref={field}
            accept=".json,.zip,.txt,application/json,application/zip,text/plain"
            onChange={({ currentTarget }) => void choose(currentTarget)}
          />
        </label>
      </div>
      <p class="quiet">{words.importWhy}</p>
      <Keeping texts={texts} execute={execute} />
      {imports.size > 0 && <h3>{words.importsHead}</h3>}
      {imports.size > 0 && <p class="quiet">{words.importsWhy}</p>}
      <ul class="device-list">
        {[...imports].map(([key, { at, file, told }]) => (
          <li key={key}>
            <p>
              <strong>{file}</strong>
              <small>{words.importAt(words.moment(at), told)}</small>
            </p>
            <button
              class="button"
              type="button"
              aria-label={words.undoImportOf(file)}
              onClick={() => void execute((commands) => commands.undoImport(key))}
            >
              {words.undoImport}
            </button>
            <button
              class="button"
              type="button"
              aria-label={words.dropImportOf(file)}
              onClick={() => void execute((commands) => commands.dropImport(key))}
            >
              {words.dropImport}
            </button>
          </li>
        ))}
      </ul>
      {USES.checklist && (
        <>
          <h3>{words.archiveHead}</h3>
          <p class="quiet">{words.archiveWhy}</p>
          <button
            class="button"
            type="button"
            disabled={finished.size === 0}
            onClick={() => void execute((commands) => commands.archive(finished))}
          >
            {finished.size ? words.archive(finished.size) : words.archiveNone}
          </button>
        </>
      )}
    </section>
  );
}

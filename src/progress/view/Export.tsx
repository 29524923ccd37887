import { learningText as text } from '#text/learning.ts';
import type { Log } from '../../quiz/sitting/log.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { download } from '../../ui/export/download.ts';
import type { ProgressPage } from '../model/summary.ts';

const ENDINGS = Object.keys(text.exports) as (keyof typeof text.exports)[];

/** Everything that was answered as a file, in each of the forms that there are. */
export function Export({ log, pages }: { log: Log; pages: readonly ProgressPage[] }) {
  const save = async (ending: keyof typeof text.exports) => {
    const { FORMATS } = await import('../model/exports.ts');
    const { type, write } = FORMATS[ending];
    const titles = new Map(pages.map(({ slug, title }) => [slug, title]));
    download(text.file(localDay(Date.now()), ending), write(log, titles), type);
  };
  return (
    <section>
      <h2>{text.export}</h2>
      <p class="quiet">
        {text.exportHow(log.answered.filter(({ open }) => !open).length, log.finished.length)}
      </p>
      <p class="actions">
        {ENDINGS.map((ending) => (
          <button key={ending} class="button" type="button" onClick={() => void save(ending)}>
            {text.exports[ending]}
          </button>
        ))}
      </p>
    </section>
  );
}

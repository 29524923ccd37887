/** The book as a whole: taken to another device, or erased. */
import { teamText as words } from '#text/team.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { ask } from '../../ui/components/ask.tsx';
import { download, fileName } from '../../ui/export/download.ts';
import type { OpenBook } from './use-book.ts';

export function BookData({
  book: { store, refresh, attempt },
  say,
}: {
  book: OpenBook;
  say: (text: string) => void;
}) {
  const save = async () => {
    try {
      const { writeBook } = await import('../book/book-file.ts');
      const name = fileName(words.bookFile(localDay(Date.now())));
      download(name, writeBook(await store.whole()), 'application/json');
      say(words.said.exported);
    } catch {
      say(words.said.exportFailed);
    }
  };
  const erase = async () => {
    const { action } = await ask({
      title: words.erase,
      why: words.eraseWhy,
      actions: [{ id: 'erase', name: words.eraseDo, danger: true }],
    });
    if (action !== 'erase') return;
    const isGone = await attempt(async () => {
      await store.clear();
      location.hash = '';
      await refresh();
    });
    say(isGone ? words.said.erased : '');
  };
  return (
    <section class="team-data team-screen">
      <h2>{words.book}</h2>
      <p class="quiet">{words.bookWhy}</p>
      <p class="actions">
        <button class="button" type="button" onClick={() => void save()}>
          {words.exportBook}
        </button>
        <button class="button plain" type="button" onClick={() => void erase()}>
          {words.erase}
        </button>
      </p>
    </section>
  );
}

/** Where writing begins: from nothing, from a file, from a page of the site, or where one has left off. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { LOCALE } from '#language/language.ts';
import { saved } from '../../storage/saved.ts';
import { readMatter } from '../document/front-matter.ts';
import { written } from '../document/written.ts';
import { newPage } from '../edit/new-blocks.ts';
import { Combobox } from '../form/fields/Combobox.tsx';
import { inOrder } from '../form/fields/narrowed.ts';
import type { DeskData } from '../state/desk-data.ts';
import { OldFile } from '../door/OldFile.tsx';
import { draftRecord, type Draft } from '../state/draft-record.ts';
import { drafts } from '../state/drafts.ts';
import { chooseFile, type Handle, type OpenFile } from './files.ts';

interface Props {
  data: DeskData;
  /** The draft that its author has come back from. */
  left: string | undefined;
  /** @param kept the text that is saved somewhere already */
  onOpen: (file: OpenFile, kept?: string) => void;
  /** A file that may be a page or an old document. */
  onFile: (file: File, handle?: Handle) => void;
  onPage: (slug: string) => void;
  onDraft: (id: string) => void;
  /** An old document, to be read into pages. */
  onOld: (file: File) => void;
}

const titleOf = (text: string): string => {
  const title = readMatter(written(text)).values.get('title');
  return typeof title === 'string' && title ? title : words.untitled;
};

function blankFile(): OpenFile {
  const day = (years: number) => {
    const date = new Date();
    date.setFullYear(date.getFullYear() + years);
    return date.toLocaleDateString('sv');
  };
  return { name: words.newFile, text: newPage(day(0), day(1)) };
}

export function Start({ data, left, onOpen, onFile, onPage, onDraft, onOld }: Props) {
  const [kept] = useState(drafts);
  const [gone, setGone] = useState<ReadonlyMap<string, Draft>>(new Map());
  const remove = ({ id, ...draft }: ReturnType<typeof drafts>[number]) => {
    saved(draftRecord, id).erase();
    setGone((before) => new Map(before).set(id, draft));
  };
  const putBack = (id: string, draft: Draft) => {
    saved(draftRecord, id).update(() => draft);
    setGone((before) => new Map([...before].filter(([other]) => other !== id)));
  };
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (left === undefined) return;
    const draft = root.current?.querySelector<HTMLElement>(`[data-draft="${CSS.escape(left)}"]`);
    (draft ?? root.current?.querySelector<HTMLElement>('.button'))?.focus();
  }, [left]);
  const pages = 'desk-pages';
  const [page, setPage] = useState('');
  const choices = useMemo(
    () => inOrder(data.pages.map(({ slug, sound }) => ({ id: slug, name: sound.title ?? slug }))),
    [data],
  );
  return (
    <div class="desk-start" ref={root}>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => onOpen(blankFile(), '')}>
          {words.fromNothing}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void chooseFile().then((chosen) => chosen && onFile(chosen.file, chosen.handle))}
        >
          {words.openFile}
        </button>
        <OldFile onFile={onOld} />
      </div>
      <p class="quiet">{words.dropHere}</p>
      <div class="desk-field">
        <label for={pages}>{words.openPage}</label>
        <div class="desk-length">
          <Combobox id={pages} value={page} choices={choices} none={words.choose} onValue={setPage} />
          <button type="button" class="button" disabled={!page} onClick={() => onPage(page)}>
            {words.edit}
          </button>
        </div>
      </div>
      {kept.length > 0 && (
        <section aria-labelledby="desk-drafts">
          <h2 id="desk-drafts">{words.drafts}</h2>
          <ul class="desk-drafts">
            {kept.map((draft) => {
              const { id, text, at, saved: file, name } = draft;
              const removed = gone.get(id);
              const title = titleOf(text);
              return (
                <li key={id}>
                  {removed ? (
                    <span role="status">{words.removed(title)}</span>
                  ) : (
                    <>
                      <button type="button" class="button" data-draft={id} onClick={() => onDraft(id)}>
                        {title}
                      </button>
                      <span class="quiet">
                        {name} · {new Date(at).toLocaleString(LOCALE)} {text !== file && words.notSaved}
                        {kept.some(
                          (other) => other.id !== id && other.name === name && !gone.has(other.id),
                        ) && <span class="field-problem">{words.fileNameDrafted}</span>}
                      </span>
                    </>
                  )}
                  <button
                    type="button"
                    class="button plain"
                    aria-label={removed ? undefined : words.remove(title)}
                    onClick={() => (removed ? putBack(id, removed) : remove(draft))}
                  >
                    {removed ? words.undo : '×'}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The desk: where writing begins, then the page that is being written. */
import { useEffect, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { later } from '../../ui/loading/later.tsx';
import { isUnsaved, peek } from '../../storage/saved.ts';
import { url } from '../../ui/url.ts';
import type { DeskData } from '../state/desk-data.ts';
import { ofDraft, opened } from '../state/desk-state.ts';
import { draftRecord } from '../state/draft-record.ts';
import { isOld } from '../door/OldFile.tsx';
import { readFile, type Handle, type OpenFile } from './files.ts';
import { fromSite, NoPage, type Begun } from './from-site.ts';
import { Start } from './Start.tsx';
import { newDraftId } from './hooks/use-desk.ts';
import { useDroppedFile } from './hooks/use-dropped-file.ts';
import { Writing } from './Writing.tsx';

const Door = later(async () => (await import('../door/Door.tsx')).default);

/** What the address names: a draft of this browser, or a page of the site. */
async function fromAddress(): Promise<Begun | undefined> {
  const asked = new URLSearchParams(location.search);
  const id = asked.get('draft') ?? '';
  const draft = peek(draftRecord, id);
  if (draft) return { id, state: ofDraft(draft), isDraft: true };
  const slug = asked.get('page');
  return slug ? fromSite(slug, asked.has('anew')) : undefined;
}

export function Desk() {
  const [data, setData] = useState<DeskData>();
  const [begun, setBegun] = useState<Begun>();
  const [failed, setFailed] = useState(false);
  const [missing, setMissing] = useState<string>();
  const [old, setOld] = useState<File>();
  const [left, setLeft] = useState<string>();
  const fail = (error: unknown) => {
    if (error instanceof NoPage) setMissing(error.message);
    else setFailed(true);
  };
  const load = () => {
    setFailed(false);
    const both = async () => {
      const response = await fetch(url('authoring/desk.json'));
      if (!response.ok) throw new Error(String(response.status));
      setData((await response.json()) as DeskData);
      setBegun(await fromAddress());
    };
    both().catch(fail);
  };
  useEffect(load, []);
  const begin = ({ name, text, handle }: OpenFile, kept = text) =>
    setBegun({ id: newDraftId(), state: opened(name, text, { saved: kept }), handle });
  const take = async (file: File, handle?: Handle) => {
    const read = isOld(file) ? undefined : await readFile(file).catch(() => undefined);
    // The door says what is wrong with a file that is no page.
    if (read) begin({ ...read, handle });
    else {
      history.replaceState(history.state, '', location.pathname);
      setBegun(undefined);
      setOld(file);
    }
  };
  useDroppedFile((file) => {
    // What is written is among the drafts, unless the browser could not keep it.
    const isKept = !begun || !isUnsaved(draftRecord.name, begun.id);
    if (data && isKept) void take(file);
  });
  if (failed)
    return (
      <p role="alert">
        {words.notLoaded}{' '}
        <button type="button" class="button" onClick={load}>
          {words.again}
        </button>
      </p>
    );
  if (!data)
    return (
      <p class="needs-script" role="status">
        {words.loading}
      </p>
    );
  if (begun)
    return (
      <Writing
        key={begun.id}
        begun={begun}
        data={data}
        onAnew={(slug) => void fromSite(slug, true).then(setBegun, fail)}
        onLeave={() => {
          setLeft(begun.id);
          history.replaceState(history.state, '', location.pathname);
          setBegun(undefined);
        }}
      />
    );
  const toDraft = (id: string) => {
    history.replaceState(history.state, '', `?draft=${id}`);
    setBegun({ id, state: ofDraft(peek(draftRecord, id)!), isDraft: true });
  };
  if (old)
    return (
      <Door
        key={`${old.name} ${old.size} ${old.lastModified}`}
        file={old}
        data={data}
        newId={newDraftId}
        onDraft={toDraft}
        onLeave={() => setOld(undefined)}
      />
    );
  return (
    <>
      {missing !== undefined && (
        <p role="alert" class="callout">
          {words.noPage(missing)}
        </p>
      )}
      <Start
        data={data}
        left={left}
        onOpen={begin}
        onFile={(file, handle) => void take(file, handle)}
        onPage={(slug) => {
          history.replaceState(history.state, '', `?page=${slug}`);
          void fromSite(slug).then(setBegun, fail);
        }}
        onDraft={toDraft}
        onOld={setOld}
      />
    </>
  );
}

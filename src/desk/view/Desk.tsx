/** The desk: where writing begins, then the page that is being written. */
import { useEffect, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { later } from '../../ui/loading/later.tsx';
import { peek } from '../../storage/saved.ts';
import { url } from '../../ui/url.ts';
import type { DeskData } from '../state/desk-data.ts';
import { ofDraft, opened } from '../state/desk-state.ts';
import { draftRecord } from '../state/draft-record.ts';
import type { OpenFile } from './files.ts';
import { fromSite, type Begun } from './from-site.ts';
import { Start } from './Start.tsx';
import { newDraftId } from './hooks/use-desk.ts';
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
  const [old, setOld] = useState<File>();
  const load = () => {
    setFailed(false);
    const both = async () => {
      const response = await fetch(url('authoring/desk.json'));
      if (!response.ok) throw new Error(String(response.status));
      setData((await response.json()) as DeskData);
      setBegun(await fromAddress());
    };
    both().catch(() => setFailed(true));
  };
  useEffect(load, []);
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
  const begin = ({ name, text, handle }: OpenFile, kept = text) =>
    setBegun({ id: newDraftId(), state: opened(name, text, { saved: kept }), handle });
  if (begun)
    return (
      <Writing
        key={begun.id}
        begun={begun}
        data={data}
        onAnew={(slug) => void fromSite(slug, true).then(setBegun, () => setFailed(true))}
        onLeave={() => {
          history.replaceState(history.state, '', location.pathname);
          setBegun(undefined);
        }}
      />
    );
  const toDraft = (id: string) => setBegun({ id, state: ofDraft(peek(draftRecord, id)!), isDraft: true });
  if (old)
    return (
      <Door file={old} data={data} newId={newDraftId} onDraft={toDraft} onLeave={() => setOld(undefined)} />
    );
  return (
    <Start
      data={data}
      onOpen={begin}
      onPage={(slug) => {
        history.replaceState(history.state, '', `?page=${slug}`);
        void fromSite(slug).then(setBegun, () => setFailed(true));
      }}
      onDraft={toDraft}
      onOld={setOld}
    />
  );
}

/** The desk: where writing begins, then the page that is being written. */
import { useEffect, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { peek } from '../../storage/saved.ts';
import { url } from '../../ui/url.ts';
import type { DeskData } from '../state/desk-data.ts';
import { opened, type DeskState } from '../state/desk-state.ts';
import { draftRecord } from '../state/draft-record.ts';
import type { Handle, OpenFile } from './files.ts';
import { Start } from './Start.tsx';
import { newDraftId } from './use-desk.ts';
import { Writing } from './Writing.tsx';

interface Begun {
  id: string;
  state: DeskState;
  handle?: Handle | undefined;
}

/** What the address names: a draft of this browser, or a page of the site. */
async function fromAddress(): Promise<Begun | undefined> {
  const asked = new URLSearchParams(location.search);
  const id = asked.get('draft') ?? '';
  const draft = peek(draftRecord, id);
  if (draft) return { id, state: opened(draft.name, draft.text, draft.saved, draft.roles) };
  const slug = asked.get('page');
  return slug ? fromSite(slug) : undefined;
}

async function fromSite(slug: string): Promise<Begun> {
  const response = await fetch(url(`procedures/${slug}.mdx.txt`));
  if (!response.ok) throw new Error(String(response.status));
  return { id: newDraftId(), state: opened(`${slug}.mdx`, await response.text()) };
}

export function Desk() {
  const [data, setData] = useState<DeskData>();
  const [begun, setBegun] = useState<Begun>();
  const [failed, setFailed] = useState(false);
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
    setBegun({ id: newDraftId(), state: opened(name, text, kept), handle });
  if (begun)
    return (
      <Writing
        key={begun.id}
        first={begun.state}
        id={begun.id}
        handle={begun.handle}
        data={data}
        onLeave={() => {
          history.replaceState(history.state, '', location.pathname);
          setBegun(undefined);
        }}
      />
    );
  return (
    <Start
      data={data}
      onOpen={begin}
      onPage={(slug) => void fromSite(slug).then(setBegun, () => setFailed(true))}
      onDraft={(id) => {
        const { name, text, saved, roles } = peek(draftRecord, id)!;
        setBegun({ id, state: opened(name, text, saved, roles) });
      }}
    />
  );
}

/** The door for old documents: what is proposed of a file, page by page with the old words beside it, and what became of every sentence. */
import { useState } from 'preact/hooks';
import { doorText as words } from '#text/desk-door.ts';
import { importMessages } from '#text/import.ts';
import { writeDraft } from '../../procedure/draft/write-draft.ts';
import { saved } from '../../storage/saved.ts';
import type { DeskData } from '../state/desk-data.ts';
import { draftRecord } from '../state/draft-record.ts';
import { Ledger } from './Ledger.tsx';
import { Proposed, type Taken } from './Proposed.tsx';
import type { Reply } from './read-old-file.ts';
import { namedLedger } from './named-ledger.ts';
import { ledgerWithout } from './settle.ts';
import { useOldFile, withOrWithout, type OldFile } from './use-old-file.ts';

interface Props {
  file: File;
  data: DeskData;
  /** @returns the id of a draft that is not taken */
  newId: () => string;
  onDraft: (id: string) => void;
  onLeave: () => void;
}

export default function Door({ file, data, newId, onDraft, onLeave }: Props) {
  const { reply, isSlow, stop, setKind, setUnasked, setJoined } = useOldFile(file, data);
  return (
    <div class="door">
      <div class="desk-head">
        <h2>{words.title(file.name)}</h2>
        <button type="button" class="button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
      <p role="status">
        {!reply && (isSlow ? words.slow : words.reading)}{' '}
        {!reply && isSlow && (
          <button type="button" class="button" onClick={stop}>
            {words.stop}
          </button>
        )}
      </p>
      {reply && 'problem' in reply && (
        <p role="alert" class="callout warn">
          {importMessages.problems[reply.problem](file.name)} {importMessages.untouched}
        </p>
      )}
      {reply && 'imported' in reply && (
        <Proposals
          reply={reply}
          data={data}
          newId={newId}
          onDraft={onDraft}
          onKind={setKind}
          onUnasked={setUnasked}
          onJoined={setJoined}
        />
      )}
    </div>
  );
}

interface ProposalsProps extends Pick<Props, 'data' | 'newId' | 'onDraft'> {
  reply: Extract<Reply, { imported: object }>;
  onKind: OldFile['setKind'];
  onUnasked: OldFile['setUnasked'];
  onJoined: OldFile['setJoined'];
}

function Proposals({
  reply: { document, imported },
  data,
  newId,
  onDraft,
  onKind,
  onUnasked,
  onJoined,
}: ProposalsProps) {
  /** The drafts that pages have become, by slug. */
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  /** Pages that the author leaves out, by slug. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { proposals, ledger, notes } = imported;
  const keep = ({ draft, roles }: Taken) => {
    const id = kept.get(draft.slug) ?? newId();
    saved(draftRecord, id).update(({ at }) => ({
      name: `${draft.slug}.mdx`,
      text: writeDraft(draft),
      saved: '',
      at: Math.max(Date.now(), at + 1),
      tab: '',
      roles,
      sources: [],
      pictures: [],
    }));
    setKept(new Map(kept).set(draft.slug, id));
  };
  return (
    <>
      <p>{words.found(proposals.length)}</p>
      {document.text !== imported.text && <p>{importMessages.script}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {proposals.map((proposal, index) => {
        const { slug, matter } = proposal.draft;
        const before = proposals[index - 1]?.draft;
        return (
          <Proposed
            key={[slug, matter.kind, ...proposal.joined.map((page) => page.slug)].join(' ')}
            proposal={proposal}
            document={document}
            before={before && !left.has(before.slug) ? before.matter.title : undefined}
            ledger={ledger}
            newRoles={imported.roles}
            known={data.vocabulary.roles}
            kept={kept.get(slug)}
            onKeep={keep}
            onDraft={onDraft}
            onKind={(kind) => onKind(slug, kind)}
            onUnasked={(step) => onUnasked(`${slug}#${step}`)}
            onJoined={onJoined}
            isLeftOut={left.has(slug)}
            onLeaveOut={(isLeft) => setLeft(withOrWithout(left, slug, isLeft))}
          />
        );
      })}
      <Ledger ledger={namedLedger(ledgerWithout(ledger, left), proposals)} file={document.name} />
    </>
  );
}

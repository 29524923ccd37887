/** One proposed page: the old words, the page, and each uncertain piece to accept, change or reject. */
import { useRef, useState } from 'preact/hooks';
import { doorText as words } from '#text/desk-door.ts';
import { kindText } from '#text/terms.ts';
import type { OldDocument } from '../../import/document/old-document.ts';
import type { Entry } from '../../import/ledger.ts';
import type { Proposal } from '../../import/proposal/page.ts';
import { freeId, type NewRole, type Vocabulary } from '../../import/proposal/roles.ts';
import type { Draft } from '../../procedure/draft/draft.ts';
import type { Kind } from '../../procedure/model/procedure.ts';
import { DraftView } from './DraftView.tsx';
import { OldWords } from './OldWords.tsx';
import { doubtOf, isOpenMatter, withOpenPoints } from './open-points.ts';
import { settled, unsureIn, type Answer, type Unsure } from './settle.ts';

/** A page as the author has settled it, with the roles that the site does not have yet. */
export interface Taken {
  draft: Draft;
  roles: NewRole[];
}

interface Props {
  proposal: Proposal;
  document: OldDocument;
  /** The title of the page before it; undefined where there is none to join it with. */
  before: string | undefined;
  ledger: readonly Entry[];
  newRoles: readonly NewRole[];
  known: Vocabulary['known'];
  /** The draft that it has become. */
  kept: string | undefined;
  onKeep: (taken: Taken) => void;
  onDraft: (id: string) => void;
  onKind: (kind: Kind) => void;
  onUnasked: (step: string) => void;
  onJoined: (slug: string, isJoined: boolean) => void;
  isLeftOut: boolean;
  onLeaveOut: (isLeft: boolean) => void;
}

export function Proposed({
  proposal,
  document,
  before,
  ledger,
  newRoles,
  known,
  kept,
  onKeep,
  onDraft,
  onKind,
  onUnasked,
  onJoined,
  isLeftOut,
  onLeaveOut,
}: Props) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [more, setMore] = useState<readonly NewRole[]>([]);
  const all = [...known, ...newRoles, ...more];
  const nameOf = (id: string) => all.find((role) => role.id === id)?.name ?? id;
  const idOf = (name: string) => all.find((role) => role.name === name)?.id ?? name;
  const unsure = unsureIn(proposal, ledger, nameOf);
  const open = unsure.filter(({ key }) => !answers.has(key));
  const section = useRef<HTMLElement>(null);
  const draft = settled(proposal.draft, unsure, answers, idOf);
  const { slug, matter } = draft;
  const answer = (one: Unsure, said: Answer) => {
    if (one.doubt === 'kind' && said.is === 'changed') return onKind(said.value as Kind);
    if (one.doubt === 'question' && said.is === 'rejected') return onUnasked(one.group ?? '');
    const name = roleNamed(one, said);
    if (name !== '' && !all.some((role) => role.name === name)) {
      const id = freeId('role', new Set(all.map((role) => role.id)));
      setMore([...more, { id, name }]);
    }
    setAnswers(new Map(answers).set(one.key, said));
  };
  // Here and not outside, so that the answers are there when it comes back.
  if (isLeftOut) return <LeftOut title={matter.title} onBack={() => onLeaveOut(false)} />;
  const used = new Set(matter.roles);
  return (
    <section ref={section} class="desk-card door-page" aria-labelledby={`door-${slug}`} data-page={slug}>
      <h3 id={`door-${slug}`}>{matter.title}</h3>
      {proposal.joined.map((page) => (
        <p key={page.slug} class="door-joined">
          {words.isJoined(page.title)}{' '}
          <button type="button" class="button" onClick={() => onJoined(page.slug, false)}>
            {words.part(page.title)}
          </button>
        </p>
      ))}
      <div class="door-halves">
        <div>
          <h4>{words.before}</h4>
          <OldWords document={document} from={proposal.from} to={proposal.to} />
        </div>
        <div>
          <h4>{words.after}</h4>
          <p class="desk-kind">{kindText[matter.kind]}</p>
          <DraftView parts={draft.body} nameOf={nameOf} />
        </div>
      </div>
      <details open={unsure.length === 0 ? undefined : true}>
        <summary>{words.unsure(open.length, unsure.length)}</summary>
        <ul class="door-unsure">
          {unsure.map((one) => (
            <Piece
              key={one.key}
              unsure={one}
              said={answers.get(one.key)}
              onAnswer={(said) => answer(one, said)}
            />
          ))}
        </ul>
      </details>
      {open.length > 0 && (
        <p class="door-joined">
          {words.openPoints(open.length, open.filter(isOpenMatter).length)}{' '}
          <button type="button" class="button" onClick={() => goToOpen(section.current)}>
            {words.goToOpen}
          </button>
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class={`button ${kept ? '' : 'primary'}`}
          onClick={() =>
            onKeep({
              draft: withOpenPoints(draft, open),
              roles: [...newRoles, ...more].filter(({ id }) => used.has(id)),
            })
          }
        >
          {kept ? words.keepAgain : words.keep}
        </button>
        {kept && (
          <button type="button" class="button primary" onClick={() => onDraft(kept)}>
            {words.write}
          </button>
        )}
        {before !== undefined && !kept && (
          <button type="button" class="button" onClick={() => onJoined(slug, true)}>
            {words.join(before)}
          </button>
        )}
        {!kept && (
          <button type="button" class="button" onClick={() => onLeaveOut(true)}>
            {words.leaveOut}
          </button>
        )}
        <span role="status">{kept ? words.isKept : ''}</span>
      </div>
    </section>
  );
}

function LeftOut({ title, onBack }: { title: string; onBack: () => void }) {
  return (
    <section class="desk-card door-joined" aria-label={title}>
      <p role="status">{words.isLeftOut(title)}</p>
      <button type="button" class="button" onClick={onBack}>
        {words.takeBack}
      </button>
    </section>
  );
}

/** Opens the list of what is uncertain at the first point without an answer. */
function goToOpen(section: HTMLElement | null): void {
  const point = section?.querySelector<HTMLElement>('[data-open] :is(input, select)');
  const list = point?.closest('details');
  if (list) list.open = true;
  point?.focus();
}

/** The role that an answer names: the document's own word where the proposed one is rejected. */
function roleNamed({ doubt, said: word }: Unsure, said: Answer): string {
  if (doubt === 'role' && said.is === 'rejected') return word;
  return said.is === 'changed' && /^(?:doer|role)/.test(doubt) ? said.value.trim() : '';
}

interface PieceProps {
  unsure: Unsure;
  said: Answer | undefined;
  onAnswer: (said: Answer) => void;
}

function Piece({ unsure: one, said, onAnswer }: PieceProps) {
  const name = `${doubtOf(one)}${words.colon}${one.said.slice(0, 20)}`;
  const id = `door ${one.key} ${one.said.slice(0, 12)}`.replaceAll(' ', '-');
  const value = said?.is === 'changed' ? said.value : one.value;
  return (
    <li data-open={said === undefined ? true : undefined}>
      <p>
        <strong>{doubtOf(one)}</strong>
        {one.doubt !== 'role' && (
          <>
            {words.colon}
            <q>{one.said}</q>
          </>
        )}
      </p>
      <fieldset class="door-answer">
        <legend class="visually-hidden">{name}</legend>
        {one.doubt === 'kind' ? (
          <select
            aria-label={words.value}
            value={value}
            onInput={({ currentTarget }) => onAnswer({ is: 'changed', value: currentTarget.value })}
          >
            {Object.entries(kindText).map(([kind, called]) => (
              <option key={kind} value={kind}>
                {called}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            aria-label={words.value}
            value={value}
            disabled={said?.is === 'rejected'}
            onChange={({ currentTarget }) => onAnswer({ is: 'changed', value: currentTarget.value })}
          />
        )}
        <button
          type="button"
          class="button"
          aria-pressed={said?.is === 'accepted'}
          onClick={() => onAnswer({ is: 'accepted' })}
        >
          {words.accept}
        </button>
        {one.doubt !== 'kind' && (
          <button
            type="button"
            class="button"
            aria-pressed={said?.is === 'rejected'}
            onClick={() => onAnswer({ is: 'rejected' })}
          >
            {words.reject[one.doubt]}
          </button>
        )}
      </fieldset>
    </li>
  );
}

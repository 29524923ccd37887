/** One proposed page: the old words, the page, and each uncertain piece to accept, change or reject. */
import { useState } from 'preact/hooks';
import { doorText as words } from '#text/desk-door.ts';
import { ledgerWords as say } from '#text/import.ts';
import { kindText } from '#text/terms.ts';
import type { Entry } from '../../import/ledger.ts';
import type { Proposal } from '../../import/proposal/page.ts';
import { freeId, type NewRole, type Vocabulary } from '../../import/proposal/roles.ts';
import type { Draft } from '../../procedure/draft/draft.ts';
import type { Kind } from '../../procedure/model/procedure.ts';
import { DraftView } from './DraftView.tsx';
import { settled, unsureIn, type Answer, type Unsure } from './settle.ts';

/** A page as the author has settled it, with the roles that the site does not have yet. */
export interface Taken {
  draft: Draft;
  roles: NewRole[];
}

interface Props {
  proposal: Proposal;
  /** The old text. */
  text: string;
  ledger: readonly Entry[];
  newRoles: readonly NewRole[];
  known: Vocabulary['known'];
  /** The draft that it has become. */
  kept: string | undefined;
  onKeep: (taken: Taken) => void;
  onDraft: (id: string) => void;
  onKind: (kind: Kind) => void;
  onUnasked: (step: string) => void;
}

export function Proposed({
  proposal,
  text,
  ledger,
  newRoles,
  known,
  kept,
  onKeep,
  onDraft,
  onKind,
  onUnasked,
}: Props) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [more, setMore] = useState<readonly NewRole[]>([]);
  const all = [...known, ...newRoles, ...more];
  const nameOf = (id: string) => all.find((role) => role.id === id)?.name ?? id;
  const idOf = (name: string) => all.find((role) => role.name === name)?.id ?? name;
  const unsure = unsureIn(proposal, ledger, nameOf);
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
  const used = new Set(matter.roles);
  return (
    <section class="desk-card door-page" aria-labelledby={`door-${slug}`} data-page={slug}>
      <h3 id={`door-${slug}`}>{matter.title}</h3>
      <div class="door-halves">
        <div>
          <h4>{words.before}</h4>
          <div class="door-old" tabIndex={0} role="group" aria-label={words.before}>
            {text.slice(proposal.from, proposal.to + 1)}
          </div>
        </div>
        <div>
          <h4>{words.after}</h4>
          <p class="desk-kind">{kindText[matter.kind]}</p>
          <DraftView parts={draft.body} nameOf={nameOf} />
        </div>
      </div>
      <details open={unsure.length === 0 ? undefined : true}>
        <summary>{words.unsure(unsure.length)}</summary>
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
      <div class="actions">
        <button
          type="button"
          class={`button ${kept ? '' : 'primary'}`}
          onClick={() => onKeep({ draft, roles: [...newRoles, ...more].filter(({ id }) => used.has(id)) })}
        >
          {kept ? words.keepAgain : words.keep}
        </button>
        {kept && (
          <button type="button" class="button primary" onClick={() => onDraft(kept)}>
            {words.write}
          </button>
        )}
        <span role="status">{kept ? words.isKept : ''}</span>
      </div>
    </section>
  );
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
  const name = `${say.doubts[one.doubt]}${words.colon}${one.said.slice(0, 20)}`;
  const id = `door ${one.key} ${one.said.slice(0, 12)}`.replaceAll(' ', '-');
  const value = said?.is === 'changed' ? said.value : one.value;
  return (
    <li>
      <p>
        {one.doubt === 'role' ? (
          <strong>{words.calledOtherwise(one.said, one.value)}</strong>
        ) : (
          <>
            <strong>{say.doubts[one.doubt]}</strong>
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

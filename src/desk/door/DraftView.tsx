/** A draft as its author reads it, and not as code. */
import { doorText as words } from '#text/desk-door.ts';
import { deskText } from '#text/desk.ts';
import { listed } from '#text/punctuation.ts';
import { terms } from '#text/terms.ts';
import type { DraftPart } from '../../procedure/draft/draft.ts';
import { partNames } from './part-names.ts';

interface Props {
  parts: readonly DraftPart[];
  nameOf: (role: string) => string;
  /** All parts of the draft, among which its answers lead to a step; the parts themselves where they are all. */
  all?: readonly DraftPart[];
}

export function DraftView({ parts, nameOf, all = parts }: Props) {
  return (
    <>
      {parts.map((part, index) => (
        <Part key={index} {...{ part, nameOf, all }} />
      ))}
    </>
  );
}

const LABELS = { warn: terms.redLine, legal: terms.legal, gap: terms.gap, note: words.note };

function Part({ part, nameOf, all }: Required<Omit<Props, 'parts'>> & { part: DraftPart }) {
  switch (part.kind) {
    case 'prose':
      return <p>{part.text}</p>;
    case 'heading':
      return <h5>{part.text}</h5>;
    case 'warn':
    case 'note':
    case 'gap':
    case 'legal':
      return (
        <p class={part.kind === 'warn' ? 'door-warn' : ''}>
          <strong>{LABELS[part.kind]}</strong>
          {words.colon}
          {part.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {part.entries.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      );
    case 'table':
      return <p>{part.rows.map((row) => row.join(' ')).join(' / ')}</p>;
    case 'items':
      return (
        <ul class="door-items">
          {part.items.map(({ text, when }) => (
            <li key={text}>
              {when && `${terms.when} ${when}${words.colon}`}
              {text}
            </li>
          ))}
        </ul>
      );
    case 'limit':
      return (
        <p>
          {terms.limit}
          {words.colon}
          {part.limit.text}
        </p>
      );
    case 'ask':
      return (
        <p>
          <strong>{part.question}</strong>{' '}
          {part.answers
            .map(({ text, to, outcome }) => `${text} → ${outcome ?? words.to(partNames(all).get(to) ?? to)}`)
            .join(words.semicolon)}
        </p>
      );
    case 'step':
    case 'section':
    case 'phase':
    case 'together':
      return (
        <div class="door-part" data-kind={part.kind} data-id={part.id}>
          <h5>{part.name}</h5>
          {part.kind === 'step' && (
            <p class="desk-kind">
              {[
                stepAt(part.id, all),
                listed((part.by ?? []).map(nameOf)),
                part.records?.length ? `${terms.record}${words.colon}${listed(part.records)}` : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <DraftView parts={part.parts} {...{ nameOf, all }} />
        </div>
      );
  }
}

/** The steps of a draft, wherever they stand. */
const stepsOf = (parts: readonly DraftPart[]): string[] =>
  parts.flatMap((part) => [
    ...(part.kind === 'step' ? [part.id] : []),
    ...('parts' in part ? stepsOf(part.parts) : []),
  ]);

const stepAt = (id: string, all: readonly DraftPart[]): string => {
  const place = stepsOf(all).indexOf(id);
  return place < 0 ? id : deskText.stepAt(place + 1);
};

/** What a proposed page says, in the terms that it is measured by. */
import type { Draft, DraftPart } from '../../procedure/draft/draft.ts';

export interface ProposedGroup {
  id: string;
  /** A section has no doer, limits or forms of its own: its text and the roles of its page stand for them. */
  isSection: boolean;
  text: string;
  by: string[];
  limits: string[];
  records: string[];
  redLines: string[];
  cases: string[];
}

/** Every text of a page. */
export const proposedTexts = ({ matter, body }: Draft): string[] => [matter.title, ...body.flatMap(textsOf)];

function textsOf(part: DraftPart): string[] {
  switch (part.kind) {
    case 'items':
      return part.items.flatMap(({ text, when = '' }) => [text, when].filter(Boolean));
    case 'list':
      return part.entries;
    case 'table':
      return part.rows.flat();
    case 'limit':
      return [part.limit.text];
    case 'ask':
      return [part.question, ...part.answers.map(({ text }) => text)];
    case 'step':
      return [part.name, ...(part.records ?? []), ...part.parts.flatMap(textsOf)];
    case 'phase':
    case 'together':
    case 'section':
      return [part.name, ...part.parts.flatMap(textsOf)];
    case 'prose':
    case 'heading':
    case 'warn':
    case 'note':
    case 'gap':
    case 'legal':
      return [part.text];
  }
}

/** Its steps and sections. */
export function groupsIn(
  { matter, body }: Draft,
  nameOf: (role: string) => string = (role) => role,
): ProposedGroup[] {
  const groups: ProposedGroup[] = [];
  const visit = (part: DraftPart): void => {
    if (part.kind === 'phase' || part.kind === 'together') part.parts.forEach(visit);
    if (part.kind !== 'step' && part.kind !== 'section') return;
    const items = part.parts.flatMap((inner) => (inner.kind === 'items' ? inner.items : []));
    const when = part.kind === 'step' && part.when ? [part.when] : [];
    groups.push({
      id: part.id,
      isSection: part.kind === 'section',
      text: textsOf(part).join('\n'),
      by: part.kind === 'step' ? (part.by ?? []).map(nameOf) : matter.roles.map(nameOf),
      limits: part.parts.flatMap((inner) => (inner.kind === 'limit' ? [inner.limit.text] : [])),
      records: part.kind === 'step' ? (part.records ?? []) : [],
      // A fine is to be checked against the law, and stands there instead.
      redLines: part.parts.flatMap((inner) =>
        /^(?:warn|legal)$/.test(inner.kind) && 'text' in inner ? [inner.text] : [],
      ),
      cases: [
        ...when,
        ...part.parts.flatMap((inner) => (inner.kind === 'ask' ? [inner.question] : [])),
        ...new Set(items.flatMap((item) => item.when ?? [])),
      ],
    });
  };
  body.forEach(visit);
  return groups;
}

/** What is uncertain in a proposed page, and the page with what the author says of it. */
import { clauses, LIST } from '#text/punctuation.ts';
import type { Draft, DraftItem, DraftPart } from '../../procedure/draft/draft.ts';
import type { Doubt, Entry } from '../../import/ledger.ts';
import type { Proposal } from '../../import/proposal/page.ts';

/** A place of a page that the author should look at. */
export interface Unsure {
  /** By which it is answered: the doubt, and the step. */
  key: string;
  doubt: Doubt;
  group: string | undefined;
  /** The old words. */
  said: string;
  /** The role that is proposed for whom the document calls otherwise. */
  role?: string;
  /** What is proposed: a name, the kind of page, who does it, a question. */
  value: string;
}

/** What the author says: nothing said yet is what is proposed. */
export type Answer = { is: 'accepted' } | { is: 'changed'; value: string } | { is: 'rejected' };

type Names = (id: string) => string;

export function unsureIn(
  { draft, called }: Pick<Proposal, 'draft' | 'called'>,
  ledger: readonly Entry[],
  nameOf: Names,
): Unsure[] {
  const roles = called.map(({ said, role }): Unsure => ({
    key: `role#${said}`,
    doubt: 'role',
    group: undefined,
    said,
    role,
    value: nameOf(role),
  }));
  const others = ledger
    .filter(({ page }) => page === draft.slug)
    .flatMap(({ group, doubts, text }) =>
      doubts
        .filter((doubt) => doubt !== 'role')
        .map((doubt): Unsure => ({
          key: `${doubt}#${group ?? ''}`,
          doubt,
          group,
          said: text,
          value: valueOf(draft, doubt, group, nameOf),
        })),
    );
  return [...roles, ...others];
}

function valueOf(
  draft: Draft,
  doubt: Exclude<Doubt, 'role'>,
  group: string | undefined,
  nameOf: Names,
): string {
  const step = partsOf(draft.body).find((part) => 'id' in part && part.id === group);
  switch (doubt) {
    case 'kind':
      return draft.matter.kind;
    case 'name-shortened':
      return step && 'name' in step ? step.name : '';
    case 'question':
      return askIn(draft, group)?.question ?? '';
    case 'broken-off':
      return (
        partsOf(draft.body)
          .flatMap((part) => (part.kind === 'gap' ? part.text : []))
          .at(-1) ?? ''
      );
    case 'record':
      return step?.kind === 'step' ? (step.records ?? []).join(LIST) : '';
    case 'case':
      return itemsIn(draft, group).find(({ when }) => when !== undefined)?.when ?? '';
    case 'doer':
    case 'doer-from-before':
    case 'doer-from-title':
      return step?.kind === 'step' ? (step.by ?? []).map(nameOf).join(' ') : '';
  }
}

const askIn = ({ body }: Draft, group: string | undefined) => {
  const step = partsOf(body).find((part) => 'id' in part && part.id === group);
  return step && 'parts' in step ? step.parts.find((part) => part.kind === 'ask') : undefined;
};

/** The items of a step, of which some are done in a case. */
function itemsIn({ body }: Draft, group: string | undefined): DraftItem[] {
  const step = partsOf(body).find((part) => 'id' in part && part.id === group);
  const lists = step && 'parts' in step ? step.parts : [];
  const found = lists.find((part) => part.kind === 'items' && part.items.some(({ when }) => when));
  return found?.kind === 'items' ? found.items : [];
}

const listIn = (value: string): string[] => value.split(/[、，,;；]/).flatMap((name) => name.trim() || []);

const partsOf = (parts: readonly DraftPart[]): DraftPart[] =>
  parts.flatMap((part) => [part, ...('parts' in part ? partsOf(part.parts) : [])]);

/** The account without the pages that the author leaves out. */
export const ledgerWithout = (ledger: readonly Entry[], pages: ReadonlySet<string>): Entry[] =>
  ledger.map((entry) =>
    pages.has(entry.page ?? '')
      ? { ...entry, fate: 'left', as: [], why: 'page-left-out', doubts: [] }
      : entry,
  );

/** @param idOf the id of a role by its name */
export function settled(
  draft: Draft,
  unsure: readonly Unsure[],
  answers: ReadonlyMap<string, Answer>,
  idOf: Names,
): Draft {
  let after = draft;
  for (const one of unsure) {
    const answer = answers.get(one.key);
    if (!answer || answer.is === 'accepted') continue;
    after = answered(after, one, answer.is === 'changed' ? answer.value.trim() : '', idOf);
  }
  return after;
}

/** @param value empty where it is rejected */
function answered(draft: Draft, { doubt, group, said, role }: Unsure, value: string, idOf: Names): Draft {
  switch (doubt) {
    case 'question': {
      const ask = askIn(draft, group);
      return {
        ...draft,
        body: changed(draft.body, (part) =>
          value && part.kind === 'ask' && part === ask ? { ...part, question: value } : part,
        ),
      };
    }
    // The kind decides what a page is made of: it is proposed anew.
    case 'kind':
      return draft;
    case 'broken-off':
      return {
        ...draft,
        body: value
          ? changed(draft.body, (part) => (part.kind === 'gap' ? { ...part, text: value } : part))
          : draft.body.filter(({ kind }) => kind !== 'gap'),
      };
    case 'name-shortened':
      return {
        ...draft,
        body: changed(draft.body, (part) =>
          'name' in part && part.id === group ? { ...part, name: value || said } : part,
        ),
      };
    case 'record':
      return {
        ...draft,
        body: changed(draft.body, (part) =>
          part.kind === 'step' && part.id === group ? { ...part, records: listIn(value) } : part,
        ),
      };
    case 'case': {
      const items = itemsIn(draft, group);
      const first = items.find(({ when }) => when !== undefined)?.when;
      // Its words stay, in front of what is done.
      const after = ({ when, ...item }: DraftItem): DraftItem =>
        when !== first || when === undefined
          ? { ...item, ...(when !== undefined && { when }) }
          : value
            ? { ...item, when: value }
            : { ...item, text: clauses([when, item.text]) };
      return {
        ...draft,
        body: changed(draft.body, (part) =>
          part.kind === 'items' && part.items === items ? { ...part, items: items.map(after) } : part,
        ),
      };
    }
    case 'role': {
      const now = idOf(value || said);
      const renamed = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === role ? now : id)))];
      return {
        ...draft,
        matter: { ...draft.matter, roles: renamed(draft.matter.roles ?? []) },
        body: changed(draft.body, (part) =>
          part.kind === 'step' && part.by ? { ...part, by: renamed(part.by) } : part,
        ),
      };
    }
    case 'doer':
    case 'doer-from-before':
    case 'doer-from-title': {
      const body = changed(draft.body, (part) =>
        part.kind === 'step' && part.id === group ? { ...part, by: value ? [idOf(value)] : [] } : part,
      );
      const roles = partsOf(body).flatMap((part) => (part.kind === 'step' ? (part.by ?? []) : []));
      return { ...draft, body, matter: { ...draft.matter, roles: [...new Set(roles)] } };
    }
  }
}

/** Some parts, and those below them, after a change. */
export const changed = (parts: readonly DraftPart[], change: (part: DraftPart) => DraftPart): DraftPart[] =>
  parts.map((part) => {
    const after = change(part);
    return 'parts' in after ? { ...after, parts: changed(after.parts, change) } : after;
  });

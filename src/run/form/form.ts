/** What a page's checklist says, as a run keeps it. */
import { runText as words } from '#text/run.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import {
  groups,
  hash,
  items,
  type Answer,
  type Group,
  type Item,
  type OpenPoint,
  type Procedure,
  type Region,
} from '../../procedure/model/procedure.ts';
import { recordName, type RecordForm } from '../../procedure/model/vocabulary.ts';
import { keptFields, type KeptFields } from '../../procedure/model/step-facts.ts';

/** A step or section as a run needs it. */
export interface FormPart extends KeptFields {
  kind: Group['kind'];
  id: string;
  name: string;
  items: Omit<Item, 'line'>[];
  redLines: string[];
  /** What is open in it, and what must be checked against the law first. */
  points?: Pick<OpenPoint, 'kind' | 'text'>[] | undefined;
  /** True where there is more to it than its items. */
  open?: true | undefined;
  /** Title of the procedure that the step is. */
  callsTitle?: string | undefined;
  /** True where that procedure has no checklist: it is read, and no run of it is started. */
  callsRead?: true | undefined;
  /** Those of its records that have fields to be filled in. */
  forms?: RecordForm[] | undefined;
  /** Id of the innermost region around it. */
  region?: string | undefined;
  next?: string | undefined;
  ask?: { question: string; answers: Omit<Answer, 'line'>[] } | undefined;
}

/** What a page's checklist says: what a run is pinned to. */
export interface Form {
  slug: string;
  title: string;
  version: string;
  /** Hash of what the page means; absent of forms that were kept before there was one. */
  meaning?: string | undefined;
  outcome?: string | undefined;
  parts: FormPart[];
  /** Phases and parallel stretches, where there are any. */
  regions?: Omit<Region, 'line'>[] | undefined;
}

/**
 * @param recordForms those of the organisation's records that have fields
 * @param called the procedure that a step is, by its slug
 * @param meaning hash of what the page means
 */
export function formOf(
  procedure: Procedure,
  roleName: (id: string) => string,
  recordForms: readonly RecordForm[] = [],
  called: (slug: string) => Procedure | undefined = () => undefined,
  meaning?: string,
): Form {
  const titleOf = (slug: string) => called(slug)?.title ?? slug;
  const isRead = (slug: string) => {
    const other = called(slug);
    return other !== undefined && items(other).length === 0;
  };
  const formsOf = (records: string[]) => {
    const named = records.map(recordName);
    const forms = recordForms.filter(({ name }) => named.includes(name));
    return forms.length > 0 && { forms };
  };
  const pointsOf = (id: string) => {
    const points = procedure.openPoints.filter(({ group }) => group === id);
    return points.length > 0 && { points: points.map(({ kind, text }) => ({ kind, text })) };
  };
  return {
    slug: procedure.slug,
    title: procedure.title,
    version: procedure.version,
    ...(meaning !== undefined && { meaning }),
    outcome: procedure.outcome,
    parts: groups(procedure).map((group) => ({
      kind: group.kind,
      id: group.id,
      name: group.name,
      items: [...group.items.map(({ line: _, ...item }) => item), ...doneItem(group, titleOf)],
      redLines: group.redLines,
      ...pointsOf(group.id),
      ...(group.open && { open: true as const }),
      ...(group.kind === 'step'
        ? {
            ...keptFields(group, roleName),
            ...formsOf(group.records),
            ...(group.calls !== undefined && { callsTitle: titleOf(group.calls) }),
            ...(group.calls !== undefined && isRead(group.calls) && { callsRead: true as const }),
            region: group.region,
            next: group.next,
            ask: group.ask && {
              question: group.ask.question,
              answers: group.ask.answers.map(({ line: _, ...answer }) => answer),
            },
          }
        : { by: [], records: [] }),
    })),
    ...(procedure.regions.length > 0 && {
      regions: procedure.regions.map(({ line: _, ...region }) => region),
    }),
  };
}

/**
 * The item that says that a step is done, where nothing else does: of one that is another procedure, and of one by the
 * clock that only tells something.
 */
function doneItem(group: Group, titleOf: (slug: string) => string): FormPart['items'] {
  if (group.kind === 'section') return [];
  const { id, calls, items, ask } = group;
  if (calls !== undefined) {
    const has = items.some((item) => item.id === calledItem(id));
    return has ? [] : [{ id: calledItem(id), text: words.called(titleOf(calls)) }];
  }
  const told = isClocked(group) && items.length === 0 && !ask;
  return told ? [{ id: `${id}/.done`, text: words.clockDone }] : [];
}

/** Id of the item that says that the procedure which a step is was carried out. */
export const calledItem = (step: string) => `${step}/call`;

/** The same for the same text on every device; what it means is no part of that. */
export function formHash(form: object): string {
  return hash(JSON.stringify({ ...form, meaning: undefined }));
}

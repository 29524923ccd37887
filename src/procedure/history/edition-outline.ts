/** Steps, sections and regions of a version as the model has them. */
import type { Group, Procedure, Region, Step } from '../model/procedure.ts';
import type { Edition, EditionPart } from './edition.ts';

/** Where nothing of a line is on record: an open point may stand in any of the items. */
export const NOWHERE = -1;

export function groupOf({ step, section, ...part }: EditionPart): Omit<Step, 'kind'> & Pick<Group, 'kind'> {
  const { items = [], ask, redLines = [], by = [], to = [], limits = [], records = [], at = [] } = part;
  return {
    ...part,
    kind: step === undefined ? 'section' : 'step',
    id: step ?? section ?? '',
    items: items.map((item) => ({ ...item, line: NOWHERE })),
    ...{ redLines, by, to, limits, records, at },
    hold: part.hold ?? false,
    // There may have been prose beside the question, which is not on record.
    asksOnly: false,
    ask: ask && {
      ...ask,
      answers: ask.answers.map((answer) => ({ ...answer, line: NOWHERE })),
      line: NOWHERE,
    },
    line: NOWHERE,
  };
}

export const regionsOf = ({ regions = [] }: Edition): Region[] =>
  regions.map((region) => ({ ...region, line: NOWHERE }));

/**
 * What of a version is drawn as a flowchart. Whether a step only asks is not on record: it is taken to be as on the page
 * of today.
 */
export function flowOfEdition(edition: Edition, { steps }: Pick<Procedure, 'steps'>) {
  const { title, trigger, outcome, parts } = edition;
  const asksToday = new Map(steps.map(({ id, asksOnly }) => [id, asksOnly]));
  const drawn = parts.flatMap((part): Step[] => {
    const { kind, ...step } = groupOf(part);
    const isBare = step.ask !== undefined && step.items.length === 0 && step.redLines.length === 0;
    return kind === 'step' ? [{ ...step, kind, asksOnly: isBare && (asksToday.get(step.id) ?? true) }] : [];
  });
  return { title, trigger, outcome, steps: drawn, regions: regionsOf(edition) };
}

/** How much of what people have found in an old document the import proposes. */
import type { Imported } from '../../import/import-document.ts';
import type { OldDocument } from '../../import/document/old-document.ts';
import { split } from '../../import/proposal/doers.ts';
import { groupsIn, proposedTexts } from './proposed.ts';
import type { ExpectedEntry } from './expected.ts';
import { pairs } from '../../language/likeness.ts';
import { accounted } from './accounted.ts';
import { containment, figures, letters, likeness } from './likeness.ts';
import {
  decisionLikeness,
  isAct,
  isDoer,
  isForm,
  isLimit,
  isNamed,
  isOfStep,
  isRedLine,
  isRule,
  isSaid,
  NEARLY_ALL,
  saidOf,
  textOf,
  wordsOf,
} from './matches.ts';
import type { Share } from './share.ts';

export interface Measures {
  /** Those that have a page of their own. */
  entries: Share;
  /** Those that stand whole on one page, whatever else stands there. */
  entriesHeld: Share;
  /** Found against expected, and against proposed. */
  steps: Share;
  stepsProposed: Share;
  doers: Share;
  limits: Share;
  records: Share;
  decisions: Share;
  decisionsProposed: Share;
  redLines: Share;
  inventedFigures: string[];
  sentences: Share;
  missed: string[];
}

/** Two steps are the same where so much of the words of one stands in the other. */
const SAME_STEP = 0.3;
/** What is farther apart in a document is there twice. */
const APART = 20;

/** @param published the entries of each page that people have made of them, by id */
export function measure(
  document: OldDocument,
  imported: Imported,
  entries: ExpectedEntry[],
  nameOf?: (role: string) => string,
  published: readonly string[][] = [],
): Measures {
  const lines = imported.text.split('\n');
  const share = (): Share => ({ of: 0, found: 0 });
  const found: Measures = {
    entries: share(),
    entriesHeld: share(),
    steps: share(),
    stepsProposed: share(),
    doers: share(),
    limits: share(),
    records: share(),
    decisions: share(),
    decisionsProposed: share(),
    redLines: share(),
    inventedFigures: [],
    sentences: accounted(document, imported),
    missed: [],
  };
  const count = (which: Share, isFound: boolean, what: string) => {
    which.of++;
    if (isFound) which.found++;
    else found.missed.push(what);
  };
  const regionOf = ({ source }: ExpectedEntry) =>
    [source.lines, ...(source.also ?? [])]
      .map(([from, to]) => lines.slice(from - 1, to).join('\n'))
      .join('\n');
  const pages = imported.proposals.map((proposal) => ({
    proposal,
    from: lineAt(document.text, proposal.from),
    to: lineAt(document.text, proposal.to),
    text: proposedTexts(proposal.draft).join('\n'),
  }));
  const meets = (page: { from: number; to: number }, { source }: ExpectedEntry) =>
    [source.lines, ...(source.also ?? [])].some(([from, to]) => page.from <= to && page.to >= from);

  const matched = pairs(entries, pages, (entry, page) =>
    meets(page, entry) ? likeness(textOf(entry), page.text) : 0,
  );
  const isHeld = (entry: ExpectedEntry, page: { text: string } | undefined) =>
    page !== undefined &&
    containment(textOf(entry), page.text) >= containment(textOf(entry), regionOf(entry)) * NEARLY_ALL;
  for (const entry of entries) {
    const isFound =
      isHeld(entry, matched.get(entry)) ||
      entries.some((other) => mayShare(entry, other, published) && isHeld(entry, matched.get(other)));
    count(found.entries, isFound, `entry ${entry.id}`);
    found.entriesHeld.of++;
    if (isFound || pages.some((page) => meets(page, entry) && isHeld(entry, page))) found.entriesHeld.found++;
  }

  const groups = pages.flatMap((page) => {
    const { draft } = page.proposal;
    return groupsIn(draft, nameOf).map((group) => {
      const told = imported.ledger
        .filter((entry) => entry.page === draft.slug && entry.group === group.id)
        .map((entry) => entry.from.line);
      return told.length > 0
        ? { ...group, from: Math.min(...told), to: Math.max(...told) }
        : { ...group, from: page.from, to: page.to };
    });
  });
  const steps = entries.flatMap((entry) => (entry.steps ?? []).map((step) => ({ entry, step })));
  const same = pairs(steps, groups, ({ entry, step }, group) =>
    meets(group, entry) && containment(wordsOf(step), group.text) >= SAME_STEP
      ? likeness(wordsOf(step), group.text)
      : 0,
  );
  for (const one of steps) {
    const { entry, step } = one;
    const group = same.get(one);
    count(found.steps, group !== undefined, `step ${entry.id}: ${step.name}`);
    if (
      group &&
      step.role &&
      isDoer(
        step.role,
        split(step.role).filter((one) => letters(regionOf(entry)).includes(letters(one))),
      )
    )
      count(
        found.doers,
        isDoer(step.role, group.by),
        `doer ${entry.id} ${step.name}: ${step.role} / ${group.by.join(',')}`,
      );
    const near = groups.filter((one) => meets(one, entry));
    const region = regionOf(entry);
    if (step.within !== undefined && isNamed(step.within, region))
      count(
        found.limits,
        isLimit(
          step.within,
          near.flatMap(({ limits, isSection, text }) => (isSection ? [text] : limits)),
        ),
        `limit ${entry.id} ${step.name}: ${step.within}`,
      );
    for (const record of step.records ?? []) {
      const name = letters(record);
      if (name.length < 2 || !letters(region).includes(name)) continue;
      const there = near.some(({ records, isSection, text }) =>
        isSection ? letters(text).includes(name) : records.some((one) => isForm(name, letters(one))),
      );
      count(found.records, there, `record ${entry.id} ${step.name}: ${record}`);
    }
    const redLines = near.flatMap((one) => one.redLines);
    for (const line of step.warn ?? []) {
      const said = saidOf(line, region);
      if (said > 0) count(found.redLines, isRedLine(line, said, redLines), `red line ${entry.id}: ${line}`);
    }
  }
  const isProposed = new Set(same.values());
  const inside = groups.filter(
    (group) =>
      entries.some((entry) => (entry.steps?.length ?? 0) > 0 && meets(group, entry)) &&
      (isProposed.has(group) || !entries.some((entry) => meets(group, entry) && isRule(entry, group.text))),
  );
  found.stepsProposed = { of: inside.length, found: inside.filter((group) => isProposed.has(group)).length };

  const asked = steps.filter(({ step }) => step.decision);
  const cases = inside.flatMap((group) => group.cases.map((said) => ({ group, said })));
  const isSame = (one: (typeof asked)[number], { group, said }: (typeof cases)[number]) => {
    if (!meets(group, one.entry)) return 0;
    const like = decisionLikeness(one.entry, one.step, { said, text: group.text });
    return like > 0 || same.get(one) !== group || !isOfStep(one.step, said) ? like : Number.MIN_VALUE;
  };
  const decided = pairs(asked, cases, isSame);
  for (const one of asked)
    if (isSaid(one.step.decision!.question, regionOf(one.entry)))
      count(found.decisions, decided.has(one), `decision ${one.entry.id}: ${one.step.decision!.question}`);
  const right = cases.filter((one) => asked.some((step) => isSame(step, one) > 0));
  const wrong = cases.filter(
    (one) =>
      !right.includes(one) && !entries.some((entry) => meets(one.group, entry) && isAct(entry, one.said)),
  );
  found.decisionsProposed = { of: right.length + wrong.length, found: right.length };

  for (const { proposal, from, to } of pages) {
    const known = new Set(figures(lines.slice(from - 1, to).join('\n') + proposal.draft.matter.title));
    for (const figure of proposedTexts(proposal.draft).flatMap(figures))
      if (!known.has(figure)) found.inventedFigures.push(figure);
  }
  return found;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Entries that people publish on one page, or of which one begins and ends within the other, may stand on one page. */
const mayShare = (one: ExpectedEntry, other: ExpectedEntry, published: readonly string[][]): boolean =>
  one !== other &&
  (published.some((ids) => ids.includes(one.id) && ids.includes(other.id)) ||
    isBetween(one, other) ||
    isBetween(other, one));

const linesOf = ({ source }: ExpectedEntry): [number, number][] => [source.lines, ...(source.also ?? [])];

/** True where lines of the one stand between lines of the other, so that no cut parts them. */
function isBetween(one: ExpectedEntry, other: ExpectedEntry): boolean {
  const parts = linesOf(other).sort(([a], [b]) => a - b);
  return parts.some(([, end], index) => {
    const next = parts[index + 1]?.[0];
    return next !== undefined && next - end <= APART && linesOf(one).some(([a, b]) => a > end && b < next);
  });
}

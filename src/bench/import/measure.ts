/** How much of what people have found in an old document the import proposes. */
import type { Imported } from '../../import/import-document.ts';
import type { OldDocument } from '../../import/document/old-document.ts';
import { FORBIDDEN } from '#language/documents/sentences.ts';
import { split } from '../../import/proposal/doers.ts';
import { groupsIn, proposedTexts, type ProposedGroup } from './proposed.ts';
import type { ExpectedEntry, ExpectedStep } from './expected.ts';
import { pairs } from '../../language/likeness.ts';
import { containment, figures, letters, likeness } from './likeness.ts';

/** So many of so many. */
export interface Share {
  of: number;
  found: number;
}

export interface Measures {
  entries: Share;
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
const SAME_WORDS = 0.5;
const SAME_CASE = 0.34;

export function measure(
  document: OldDocument,
  imported: Imported,
  entries: ExpectedEntry[],
  nameOf?: (role: string) => string,
): Measures {
  const lines = imported.text.split('\n');
  const share = (): Share => ({ of: 0, found: 0 });
  const found: Measures = {
    entries: share(),
    steps: share(),
    stepsProposed: share(),
    doers: share(),
    limits: share(),
    records: share(),
    decisions: share(),
    decisionsProposed: share(),
    redLines: share(),
    inventedFigures: [],
    sentences: sentences(document, imported),
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
  for (const entry of entries) {
    const page = matched.get(entry);
    const most = containment(textOf(entry), regionOf(entry));
    const isFound = page !== undefined && containment(textOf(entry), page.text) >= most * 0.8;
    count(found.entries, isFound, `entry ${entry.id}`);
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
    for (const line of step.warn ?? [])
      count(
        found.redLines,
        near.some(({ redLines }) =>
          redLines.some((one) => containment(plainLine(line), plainLine(one)) >= SAME_WORDS),
        ),
        `red line ${entry.id}: ${line}`,
      );
  }
  const isProposed = new Set(same.values());
  const inside = groups.filter((group) =>
    entries.some((entry) => (entry.steps?.length ?? 0) > 0 && meets(group, entry)),
  );
  found.stepsProposed = { of: inside.length, found: inside.filter((group) => isProposed.has(group)).length };

  const asked = steps.filter(({ step }) => step.decision);
  const cases = groups.flatMap((group) => group.cases.map((text) => ({ ...group, case: text })));
  const decided = pairs(asked, cases, ({ entry, step }, one) =>
    meets(one, entry) ? decisionLikeness(step, one) : 0,
  );
  for (const one of asked)
    count(found.decisions, decided.has(one), `decision ${one.entry.id}: ${one.step.decision!.question}`);
  found.decisionsProposed = { of: cases.length, found: decided.size };

  for (const { proposal, from, to } of pages) {
    const known = new Set(figures(lines.slice(from - 1, to).join('\n') + proposal.draft.matter.title));
    for (const figure of proposedTexts(proposal.draft).flatMap(figures))
      if (!known.has(figure)) found.inventedFigures.push(figure);
  }
  return found;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const wordsOf = ({ name, actions = [], warn = [] }: ExpectedStep): string =>
  [name, ...actions, ...warn].join('\n');
const textOf = (entry: ExpectedEntry): string =>
  [entry.title, ...(entry.steps ?? []).map(wordsOf), ...(entry.rules ?? [])].join('\n');

const isDoer = (role: string, by: string[]): boolean =>
  split(role).some((name) => {
    const said = letters(name.replace(/[(（].*$/, ''));
    return said.length > 1 && by.some((one) => said.includes(letters(one)) || letters(one).includes(said));
  });

/** True of a limit whose words, or whose figures, the text has. */
const isNamed = (within: string, region: string): boolean =>
  letters(region).includes(letters(within)) ||
  (figures(within).length > 0 && figures(within).every((one) => figures(region).includes(one)));

const isLimit = (within: string, limits: string[]): boolean => {
  const wanted = figures(within);
  const there = new Set(limits.flatMap(figures));
  return wanted.length > 0
    ? wanted.every((one) => there.has(one))
    : limits.some((limit) => containment(within, limit) >= SAME_WORDS);
};

const isForm = (wanted: string, proposed: string): boolean =>
  proposed.includes(wanted) || (wanted.includes(proposed) && proposed.length * 3 >= wanted.length * 2);

/** A prohibition without the word that forbids. */
const plainLine = (line: string): string => line.replace(new RegExp(FORBIDDEN.source, 'gu'), '');

function decisionLikeness(
  step: ExpectedStep,
  { case: said, text }: ProposedGroup & { case: string },
): number {
  const { question, branches } = step.decision!;
  const words = [question, ...branches.map(({ answer }) => answer)].join('\n');
  const like = Math.max(containment(said, words), containment(question, said));
  return like >= SAME_CASE && containment(wordsOf(step), text) > 0.1 ? like : 0;
}

/** The reading of a character, in brackets behind it. */
const READING = /[（(][a-z]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]*[）)]/giu;

/** Sentences of the document whose every word the ledger speaks of. */
function sentences({ text }: OldDocument, { ledger }: Imported): Share {
  const plain = (words: string) => words.replace(READING, '');
  const told = ledger.map((entry) => letters(plain(entry.text))).join('');
  const all = plain(text)
    .split(/[。！？!?；;\n]/)
    .map(letters)
    .filter(Boolean);
  const shared = { of: all.length, found: 0 };
  let at = 0;
  for (const sentence of all) {
    if (!told.startsWith(sentence, at)) {
      const next = told.indexOf(sentence, at);
      if (next < 0) continue;
      at = next;
    }
    shared.found++;
    at += sentence.length;
  }
  return shared;
}

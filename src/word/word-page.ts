/** What stands in the Word file of a page: words only. */
import { listed } from '#text/punctuation.ts';
import { wordText as words } from '#text/word.ts';
import type { Answer, Group, Procedure, Section, Step } from '../procedure/model/procedure.ts';

/** A cell is its paragraphs. */
type Cell = string[];

export interface WordPage {
  title: string;
  /** What it is for, when it begins and what is true at its end. */
  front: string[];
  /** The heads of the columns and a row a step; empty where the page has no steps. */
  heads: string[];
  rows: Cell[][];
  /** Parts of a norm: a name, and what is under it. */
  sections: { name: string; lines: string[]; items: string[] }[];
  footer: string;
}

type Names = (role: string) => string;

export function wordPage(page: Procedure, roleName: Names): WordPage {
  const { title, summary, trigger, outcome, owner, version, updated, steps, sections, openPoints } = page;
  const open = (kind: 'gap' | 'legal') =>
    openPoints.filter((point) => point.kind === kind).map(({ text }) => text);
  const appendix = (name: string, items: string[]) => (items.length > 0 ? [{ name, lines: [], items }] : []);
  const columns = columnsOf(page, roleName).filter(
    ({ always, cell }) => always || steps.some((step) => cell(step).length > 0),
  );
  return {
    title,
    front: [
      words.summary(summary),
      ...(trigger === undefined ? [] : [words.trigger(trigger)]),
      ...(outcome === undefined ? [] : [words.outcome(outcome)]),
      ...page.redLines,
    ],
    heads: steps.length > 0 ? columns.map(({ head }) => head) : [],
    rows: steps.map((step) => columns.map(({ cell }) => cell(step))),
    sections: [
      ...sections.map((section) => sectionOf(section)),
      ...appendix(words.open, open('gap')),
      ...appendix(words.legal, open('legal')),
    ],
    footer: words.footer(owner, version, updated),
  };
}

const sectionOf = (section: Section) => ({
  name: section.name,
  lines: section.redLines,
  items: itemsOf(section),
});

const itemsOf = ({ items }: Group): string[] =>
  items.map(({ text, when }) => (when === undefined ? text : words.when(when, text)));

interface Column {
  head: string;
  /** Stands there even where no step has anything in it. */
  always?: boolean;
  cell: (step: Step) => Cell;
}

function columnsOf({ steps, regions }: Procedure, roleName: Names): Column[] {
  const { heads } = words;
  const numberOf = (id: string) => steps.findIndex((step) => step.id === id) + 1;
  const where = (to: string) => {
    // A phase is entered at its first step.
    const first = steps.find(({ region }) => region === to);
    return words.step(numberOf(first && numberOf(to) === 0 ? first.id : to));
  };
  const target = ({ to, outcome }: Pick<Answer, 'to' | 'outcome'>) =>
    to === 'end' ? words.end(outcome) : to === 'gap' ? words.gap(outcome) : where(to);
  const acts = (step: Step): Cell => [
    ...itemsOf(step).map((text) => (step.when === undefined ? text : words.when(step.when, text))),
    ...(step.ask
      ? [
          words.ask(
            step.ask.question,
            step.ask.answers.map((answer) => words.answer(answer.text, target(answer))),
          ),
        ]
      : []),
    ...(step.next === undefined ? [] : [words.next(target({ to: step.next }))]),
  ];
  return [
    { head: heads.number, always: true, cell: (step) => [String(numberOf(step.id))] },
    {
      head: heads.phase,
      cell: ({ region }) => regions.flatMap(({ id, name }) => (id === region ? name : [])),
    },
    { head: heads.name, always: true, cell: ({ name }) => [name] },
    { head: heads.doer, cell: ({ by }) => (by.length > 0 ? [listed(by.map(roleName))] : []) },
    { head: heads.act, always: true, cell: acts },
    {
      head: heads.limit,
      cell: ({ limits }) => limits.map(({ for: only, text }) => words.limitFor(only, text)),
    },
    { head: heads.record, cell: ({ records }) => records },
    { head: heads.redLine, cell: ({ redLines }) => redLines },
  ];
}

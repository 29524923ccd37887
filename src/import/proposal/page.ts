/** One proposed page: its front matter, its steps or sections, and what the ledger is told of each sentence. */
import { importWords as words } from '#text/import.ts';
import type { Draft, DraftPart, DraftStretch } from '../../procedure/draft/draft.ts';
import type { Kind } from '../../procedure/model/procedure.ts';
import type { Cleaned } from '../document/cleaned.ts';
import type { Ledger } from '../ledger.ts';
import { spansOf } from '../parts/spans.ts';
import type { Span } from '../parts/tree.ts';
import { bare } from '../parts/words.ts';
import { contentOf } from './content/content.ts';
import { areBranches } from './steps/decision.ts';
import type { Doers } from './doers.ts';
import { byWholeName, formsIn } from './facts.ts';
import type { Group } from './group.ts';
import { groupsOf } from './groups.ts';
import { kindOf } from './kind.ts';
import { sorted } from './outside.ts';
import type { PageParts } from './pages/page-parts.ts';
import { freeId, type Roles, type Vocabulary } from './roles.ts';
import { inheritDoers } from './steps/inherit-doers.ts';
import { stepOf } from './steps/step-of.ts';
import { partOfSection, partsOfStep, type Step } from './steps/step-parts.ts';

export interface Proposal {
  draft: Draft;
  /** Whom the document calls otherwise than the lists do: its word, and the role that is proposed. */
  called: { said: string; role: string }[];
  /** The pages that the author has joined with it. */
  joined: { slug: string; title: string }[];
  /** The stretch of the old text that it was made from. */
  from: number;
  to: number;
}

/** Words that are fewer are no sentence, and need no stop. */
const LEAST_SENTENCE = 10;

interface Tools extends Vocabulary {
  roles: Roles;
  ledger: Ledger;
  today: string;
  taken: Set<string>;
  doers: Doers;
  source: string;
  kinds?: ReadonlyMap<string, Kind>;
  unasked?: ReadonlySet<string>;
}

export function proposePage({ text, origin }: Cleaned, page: PageParts, tools: Tools): Proposal | undefined {
  const { ledger } = tools;
  const slug = page.slug ?? freeId(tools.idOf(page.title), tools.taken);
  const said = tools.kinds?.get(slug);
  const draftKind = said
    ? { kind: said, isSure: true }
    : kindOf(page.title, saidIn(text, page), page.tellsSteps, page.under);
  const { intro, groups: read, heads, open, left } = sorted(text, groupsOf(text, page, draftKind.kind));
  const groups = joined(text, read);
  for (const head of heads) ledger.leave(head, 'head-of-table');
  for (const { span, why } of left) ledger.leave(span, why);
  const spans = [
    ...intro,
    ...open,
    ...groups.flatMap(({ name, sentences }) => [...(name ? [name] : []), ...sentences]),
  ];
  if (spans.length === 0) {
    if (page.titleAt) ledger.leave(page.titleAt, 'heading-alone');
    return undefined;
  }
  tools.taken.add(slug);
  if (page.titleAt) ledger.keep(page.titleAt, ['title'], slug);
  for (const span of intro) ledger.keep(span, ['prose'], slug);
  for (const span of open) ledger.keep(span, ['gap'], slug);
  if (!draftKind.isSure) ledger.doubt(slug, undefined, 'kind');
  const body: DraftPart[] = intro.length > 0 ? paragraphs(text, intro) : [];
  const steps = groups.map((group, index) =>
    stepOf(text, group, `step-${index + 1}`, page.title, slug, tools),
  );
  const whole = formsIn([page.title, ...intro.map(({ start, end }) => text.slice(start, end))].join('\n'));
  for (const step of steps)
    step.records = byWholeName(step.records, step.content.items.map(({ text }) => text).join('\n'), whole);
  inheritDoers(text, page.title, groups, steps, tools, slug, page.under);
  const named = steps.flatMap(({ by }) => by);
  // Whose duties they are, the title alone may say.
  const ofTitle = groups.some(({ isSection }) => isSection)
    ? [page.title, page.under ?? ''].flatMap((title) => tools.doers.ofTitle(title) ?? []).slice(0, 1)
    : [];
  if (ofTitle.some((name) => !named.includes(name))) ledger.doubt(slug, undefined, 'doer-from-title');
  const roles = [...new Set([...named, ...ofTitle].map((name) => tools.roles.idFor(name)))];
  const called = [...new Set([...named, ...ofTitle])].flatMap((said) =>
    tools.roles.calledOtherwise(said) === undefined ? [] : { said, role: tools.roles.idFor(said) },
  );
  if (called.length > 0) ledger.doubt(slug, undefined, 'role');
  const byNumber = new Map(
    steps.map((step, index) => [numberOf(text, groups[index]!) ?? index + 1, step] as const),
  );
  let around: Span | undefined;
  let phase: DraftStretch | undefined;
  let phases = 0;
  for (const [index, group] of groups.entries()) {
    const nearest = group.within.at(-1);
    if (nearest !== around) {
      around = nearest;
      for (const outer of group.within) ledger.keep(outer, ['heading'], slug);
      const name = nearest && bare(text.slice(nearest.start, nearest.end));
      phase =
        !group.isSection && name ? { kind: 'phase', id: `phase-${++phases}`, name, parts: [] } : undefined;
      if (phase) body.push(phase);
      else if (name) body.push({ kind: 'heading', text: name });
    }
    const step = steps[index]!;
    if (group.isSection) body.push(partOfSection(step));
    else {
      const next = groups[index + 1]?.isSection === false ? steps[index + 1]!.id : 'end';
      const isAsked = tools.unasked?.has(`${slug}#${step.id}`) !== true;
      const parts = partsOfStep(step, next, tools, (number) => byNumber.get(number)?.id, isAsked);
      // A question that the old text says by its cases, and not with its answers.
      if (parts.length > 1 || asksByCase(parts, step)) ledger.doubt(slug, step.id, 'question');
      (phase?.parts ?? body).push(...parts);
    }
  }
  for (const { start, end } of open) body.push({ kind: 'gap', text: text.slice(start, end) });
  if (breaksOff(text, spans)) {
    body.push({ kind: 'gap', text: words.brokenOff });
    ledger.doubt(slug, steps.at(-1)?.id, 'broken-off');
  }
  // With its marks, its heads of tables and what was left out of it.
  const stretch = [...spans, ...spansOf(page.parts), ...(page.titleAt ? [page.titleAt] : [])];
  const summary = intro.length > 0 ? bare(text.slice(intro[0]!.start, intro[0]!.end)) : page.title;
  return {
    draft: {
      slug,
      matter: {
        title: page.title.slice(0, 200),
        summary: summary.slice(0, 400),
        kind: draftKind.kind,
        domain: words.domain,
        roles,
        owner: words.owner,
        version: '0.1.0',
        updated: tools.today,
        reviewBy: tools.today,
        sources: [slug],
      },
      body,
    },
    called,
    joined: page.joined ?? [],
    from: origin[Math.min(...stretch.map(({ start }) => start))]!,
    to: origin[Math.max(...stretch.map(({ end }) => end)) - 1]!,
  };
}

const asksByCase = ([first]: DraftPart[], { content }: Step): boolean =>
  content.ask === undefined && first?.kind === 'step' && first.parts.some(({ kind }) => kind === 'ask');

/** The number that a column of numbers gives a step. */
function numberOf(text: string, { numbers: [number] = [] }: Group): number | undefined {
  const said = number && Number(text.slice(number.start, number.end));
  return said !== undefined && Number.isInteger(said) ? said : undefined;
}

/** Two steps without names of which each is done in the case that the other is not are one that asks. */
function joined(text: string, groups: Group[]): Group[] {
  const all: Group[] = [];
  for (const group of groups) {
    const last = all.at(-1);
    const isBranch =
      last !== undefined &&
      ![last, group].some(({ name, isSection }) => name !== undefined || isSection) &&
      areBranches(contentOf(text, last.sentences).items, contentOf(text, group.sentences).items);
    if (isBranch) last.sentences = [...last.sentences, ...group.sentences];
    else all.push({ ...group });
  }
  return all;
}

const saidIn = (text: string, page: PageParts): string[] =>
  groupsOf(text, page, 'norm').groups.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );

/** A text of whole sentences whose last one has no end. */
function breaksOff(text: string, spans: Span[]): boolean {
  const isWhole = ({ start, end }: Span) => /[。！？!?；;.…：:)）”」』》]$/u.test(text.slice(start, end));
  const said = spans.filter(({ start, end }) => end - start >= LEAST_SENTENCE);
  const last = said.at(-1);
  return (
    last !== undefined &&
    last === spans.at(-1) &&
    said.length >= 4 &&
    !isWhole(last) &&
    said.slice(0, -1).every(isWhole)
  );
}

/** Runs of sentences as paragraphs of their own. */
const paragraphs = (text: string, spans: Span[]): DraftPart[] =>
  spans.map(({ start, end }) => ({ kind: 'prose', text: text.slice(start, end) }));

/** What a readable page may still have wrong: flow, wording, completeness, and names known elsewhere. */
import { lintMessages as say } from '#text/messages/lint/lint.ts';
import { limitMessages } from '#text/messages/outline/step.ts';
import { isSeveralActs, onlyCase, VAGUE, withoutQuestion } from '#language/authoring/wording.ts';
import { finding, START_OF_FILE, type Diagnostic, type Finding } from '../../syntax/diagnostic.ts';
import { groups, items, MOST_GROUPS } from '../model/procedure.ts';
import { lintFlow } from './flow.ts';
import { lintLimits } from './limits.ts';
import { knownNames, lintNames, type KnownNames } from './names.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import type { Page, Report } from './page.ts';
import { lintQuestions } from './questions.ts';
import { keepsIdentity } from './records.ts';
import { lintAcross } from './across.ts';
import { lintSizes } from './sizes.ts';
import { widthOf } from './width-of.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

type Rule = (page: Page, report: Report) => void;

const LONGEST_NAME = 14;
const LONGEST_ITEM = 24;
const FEWEST_QUESTIONS = 3;

/** Every rule that looks at one page alone, except those of `extract`. */
const PAGE_RULES: Rule[] = [
  lintFlow,
  lintQuestions,
  lintLimits,
  lintSizes,
  function completeness({ matter, sound, outline, placeOf, findings, withoutQuiz }, report) {
    const { kind } = sound;
    const need = (there: boolean, what: string) => {
      if (!there) report('incomplete', placeOf(['kind']), kind, what);
    };
    if (kind === 'procedure') {
      need(outline.steps.length > 0, say.steps);
      // In front matter that could not be read, the field may stand where the mistake is.
      need(!matter || matter.trigger !== undefined, say.trigger);
      need(!matter || matter.outcome !== undefined, say.outcome);
    }
    if (kind === 'procedure') need(items(outline).length > 0, say.items);
    if (kind === 'policy') need(outline.sections.length + outline.steps.length > 0, say.sections);
    if (withoutQuiz) return;
    // A question with a mistake in it is not missing.
    const unread = findings.filter(({ rule, severity }) => severity === 'error' && /^question-/.test(rule));
    need(outline.questions.length + unread.length > 0, say.questions);
    const few = outline.questions.length;
    if (few > 0 && few < FEWEST_QUESTIONS) {
      report('few-questions', outline.questions[0]!.line, few, FEWEST_QUESTIONS);
    }
  },
  function groupsAndItems({ outline }, report) {
    const count = groups(outline).length;
    if (count > MOST_GROUPS) {
      const message = say.tooManyGroups(count, MOST_GROUPS);
      report('page-size', groups(outline)[MOST_GROUPS]!.line, message);
    }
    for (const group of groups(outline)) {
      const width = widthOf(group.name);
      if (width > LONGEST_NAME) {
        report('name-long', group.line, group.name, width, LONGEST_NAME);
      }
      for (const { text, line, values = [] } of group.items) {
        const numbered = values.find((value) => keepsIdentity(value, value.name ?? text));
        if (numbered) report('value-identity', line, numbered.name ?? text);
        const length = widthOf(text);
        const vague = VAGUE.exec(text)?.[0];
        if (length > LONGEST_ITEM) {
          report('item-long', line, text, length, LONGEST_ITEM);
        }
        if (isSeveralActs(text)) {
          report('item-acts', line, text);
        }
        if (vague) {
          report('item-vague', line, text, vague);
        }
      }
    }
  },
  function stepAttributes({ outline }, report) {
    for (const { line, id, name, by, to, when } of outline.steps) {
      const both = by.find((role) => to.includes(role));
      if (both !== undefined) report('doer-is-to', line, name || id || limitMessages.nameless, both);
      if (when !== undefined) whenWords(when, line);
    }
    for (const { when, line } of items(outline)) if (when !== undefined) whenWords(when, line);

    function whenWords(when: string, line: number): void {
      const asked = withoutQuestion(when);
      const said = onlyCase(asked);
      if (said !== when)
        report('when-words', line, when, asked === when ? say.notOnlyCase : say.isQuestion, said);
    }
  },
];

/** Problems of one page that need nothing but the page. */
export function lintPage(page: Page): Diagnostic[] {
  const findings: Finding[] = [...page.findings];
  const report: Report = (rule, where, ...args) => {
    const at = typeof where === 'number' ? { line: where, column: 1 } : where;
    findings.push(finding(rule, at, ...args));
  };
  // A misspelt <Step> would make the flow seem broken: nothing is said of what may be missing.
  const whole = page.whole && !page.findings.some(({ rule }) => rule === 'unknown-component');
  if (whole) {
    for (const rule of PAGE_RULES) rule(page, report);
  }
  return findings.map((found) => ({ file: page.file, ...found }));
}

/**
 * All problems of all pages, those that their authors have explained (`allow`) left out.
 * @param today ISO 8601 day
 * @param unknown lists that could not be read as a whole: what is missing there may well be in it
 */
export function lint(
  pages: Page[],
  vocabulary: Vocabulary,
  today: string,
  unknown: ReadonlySet<keyof Vocabulary> = new Set(),
): Diagnostic[] {
  const bySlug = new Map<string, Page>();
  const names = knownNames(pages, vocabulary, unknown);
  return pages.flatMap((page) => {
    const found = lintAmong(page, pages, names, vocabulary, today);
    const twin = bySlug.get(page.slug);
    if (twin) {
      found.push({ file: page.file, ...finding('duplicate-slug', START_OF_FILE, page.slug, twin.file) });
    }
    bySlug.set(page.slug, page);
    return withoutAllowed(page, found);
  });
}

/** The problems of one page among all, those left out that its author has explained. */
export function lintOne(page: Page, pages: Page[], vocabulary: Vocabulary, today: string): Diagnostic[] {
  const names = knownNames(pages, vocabulary, new Set());
  return withoutAllowed(page, lintAmong(page, pages, names, vocabulary, today));
}

const lintAmong = (
  page: Page,
  pages: Page[],
  names: KnownNames,
  { records }: Vocabulary,
  today: string,
): Diagnostic[] => [
  ...lintPage(page),
  ...lintNames(page, names),
  ...lintCalls(page, pages),
  ...lintAcross(page, pages, records),
  ...lintDates(page, today),
];

function withoutAllowed(page: Page, found: Diagnostic[]): Diagnostic[] {
  const allow = page.sound.allow ?? {};
  const kept = found.filter(({ severity, rule }) => severity === 'error' || !Object.hasOwn(allow, rule));
  // Of a page that could not be read as a whole, not all warnings are known.
  for (const rule of page.whole ? Object.keys(allow) : []) {
    if (found.some((diagnostic) => diagnostic.rule === rule && diagnostic.severity === 'warning')) continue;
    const hint = didYouMean(
      rule,
      found.map((diagnostic) => diagnostic.rule),
    );
    kept.push({ file: page.file, ...finding('unused-allow', page.placeOf(['allow', rule]), rule, hint) });
  }
  return kept;
}

/** Procedures that call each other in a circle; each page of it is told. */
function lintCalls(page: Page, pages: Page[]): Diagnostic[] {
  const callsOf = ({ references }: Page) => references.filter(({ kind }) => kind === 'call');
  const found: Diagnostic[] = [];
  for (const call of callsOf(page)) {
    // Breadth-first, so that the shortest circle is told.
    const paths = [[page.slug, call.id]];
    for (const path of paths) {
      const at = path.at(-1)!;
      if (at === page.slug) {
        found.push({ file: page.file, ...finding('calls-circle', call, path) });
        break;
      }
      const known = new Set(paths.flat());
      const called = pages.find(({ slug }) => slug === at);
      for (const { id } of called ? callsOf(called) : [])
        if (id === page.slug || !known.has(id)) paths.push([...path, id]);
    }
  }
  return found;
}

/** The days of the front matter against today and against each other. */
function lintDates({ file, sound, placeOf }: Page, today: string): Diagnostic[] {
  const { updated, reviewBy } = sound;
  if (reviewBy === undefined) return [];
  const found: Finding[] = [];
  const place = placeOf(['reviewBy']);
  if (reviewBy < today) found.push(finding('review-due', place, reviewBy));
  if (updated !== undefined && updated > reviewBy)
    found.push(finding('matter', place, say.reviewBeforeUpdate(updated)));
  return found.map((problem) => ({ file, ...problem }));
}

/** A report as text and as JSON, and the words of it. */
import { CLOSE, COLON, inBrackets, LIST, OPEN } from '#text/punctuation.ts';
import { runReportText as words } from '#text/run-report.ts';
import { askNow } from '#text/ask-now.ts';
import { isTime, momentOf } from '../limits/dates.ts';
import type { Report, ReportItem, ReportPart } from './report-shape.ts';
import { exceptionLine, exceptionsOf } from './exceptions.ts';
import { byWhom, isWritten, valueLines } from './report-values.ts';

/** What was not as it should be in a part: passed over, or done too late. */
export function warnings({
  override,
  overriddenAt,
  overrideDoer,
  limits,
  otherwise,
  forms = [],
}: ReportPart): string[] {
  const faults = forms.flatMap(({ values }) => values.filter(({ fault }) => fault !== undefined));
  return [
    ...faults.map(({ name, fault }) => words.valueIs(name, fault!)),
    ...(otherwise ? [words.otherwise(otherwise.value, otherwise.answer)] : []),
    ...(override
      ? [
          words.overridden(override) +
            (overriddenAt ? inBrackets(momentOf(overriddenAt)) : '') +
            byWhom(overrideDoer),
        ]
      : []),
    ...limits.flatMap(({ text, due = 0, late }) => (late ? [words.wasLate(text, momentOf(due))] : [])),
  ];
}

/** How the run ended; of an end that the source leaves open, that it does. */
const endOf = ({ outcome, open, whom }: Report) =>
  open ? words.gapEnd(outcome) + (whom === undefined ? '' : ` ${askNow(whom)}`) : outcome;

/**
 * How a run ended: what does not apply, and what was a problem and is none any more, is as it should be. Counts what is in
 * the runs that it called for.
 */
export function endKind(report: Report): 'stopped' | 'problems' | 'clean' {
  if (report.stopped) return 'stopped';
  return exceptionsOf(report).some(({ kind }) => kind !== 'na' && kind !== 'solved') ? 'problems' : 'clean';
}

/** What the seal says. */
export const sealOf = (report: Report) =>
  ({ stopped: words.sealStopped, problems: words.sealProblems, clean: words.sealDone })[endKind(report)];

/** Why a part does not count: 不适用：没有下雨, 做过，后来没有走这条路; empty where it does. */
export const whyNot = (part: ReportPart) => {
  const { taken, reached, left, skipped, when = '' } = part;
  if (taken) return reached ? '' : words.notReached;
  if (left) return skipped ? words.leftNot(when) : words.leftDone;
  return skipped ? words.skipped(when) : words.notTaken;
};

/** What is told of a part item by item: of one that was left, what was done there. */
export const toldItems = ({ left, items }: ReportPart): ReportItem[] =>
  left ? items.filter(({ state, values }) => state !== 'open' || isWritten(values)) : items;

/** The same of its forms. */
export const toldForms = ({ left, forms = [] }: ReportPart) =>
  left ? forms.filter(({ values }) => isWritten(values)) : forms;

/** True of a part with a question to tell: of one that was left, where it was answered. */
export const tellsQuestion = ({ left, question, answer }: ReportPart) =>
  question !== undefined && (!left || answer !== undefined);

/** What was noted of an item: the problem that it had before, and what was said of how it stands. */
export const notesOf = ({ state, note = '', problem }: ReportItem, moment = momentOf): string[] => [
  ...(problem ? [words.hadProblem(moment(problem.at), problem.note, words.state[state])] : []),
  ...(note ? [note] : []),
];

/** How an item stands in the table. */
export function stateOf(part: ReportPart, state: ReportItem['state']): string {
  if (!part.left) return whyNot(part) || words.state[state];
  return state === 'open' ? whyNot({ ...part, left: false }) : words.leftState(words.state[state]);
}

/** Names of the steps in which something was done before they were left. */
const leftNames = ({ parts }: Pick<Report, 'parts'>) =>
  parts.flatMap(({ left, heading }) => (left ? heading : []));

/** What its last moment is called: a run that was stopped is not finished. */
const endedAt = ({ stopped }: Pick<Report, 'stopped'>) => (stopped ? words.stoppedAt : words.finishedAt);

const handoverLines = ({ handovers = [] }: Pick<Report, 'handovers'>): string[] =>
  handovers.map(({ from, to, at }) => words.handover(from, to, momentOf(at)));

/** What a report says of the run as a whole, by name; empty where there is nothing to say. */
export function reportFacts({ finished, ...report }: Report): [name: string, value: string][] {
  const done: [string, string] = [words.doneIs, words.summary(report)];
  const facts: [string, string][] = [
    [words.name, report.name],
    ...(report.stopped ? [[words.stoppedIs, report.stopped] satisfies [string, string], done] : []),
    [words.versionName, report.version],
    [words.startedAt, momentOf(report.started)],
    [endedAt(report), finished === null ? '' : momentOf(finished)],
    [words.whoIs, report.who],
    ...(report.people ? [[words.peopleAre, report.people.join(LIST)] satisfies [string, string]] : []),
    ...handoverLines(report).map((line): [string, string] => [words.handoverIs, line]),
    ...(report.stopped ? [] : [done]),
    [words.outcomeIs, finished === null ? '' : (endOf({ ...report, finished }) ?? '')],
    [words.pathIs, report.path.join(' → ')],
    ...(leftNames(report).length > 0
      ? [[words.leftIs, leftNames(report).join(LIST)] satisfies [string, string]]
      : []),
    ...(report.unreached.length > 0
      ? [[words.unreachedIs, words.unreached(report.unreached)] satisfies [string, string]]
      : []),
  ];
  return facts.map(([name, value]) => [name.replace(COLON, ''), value]);
}

/** What was not as it should be, above all else; nothing where all was. */
function exceptionText(report: Report): string[] {
  const found = exceptionsOf(report);
  return found.length > 0
    ? [words.exceptions(found.length), ...found.map((one) => words.warning(exceptionLine(one))), '']
    : [];
}

/** Paste-ready: readable in a chat, an e-mail or a plain text file. */
export function reportText(report: Report): string {
  const { title, version, name, who, people, started, finished, path } = report;
  const end = endOf(report);
  const head = [
    `${words.heading(words.run)}${title}${name ? `${COLON}${name}` : ''}`,
    ...(report.stopped ? [`${words.stoppedIs}${report.stopped}`, words.summary(report)] : []),
    ...exceptionText(report),
    `${words.version(version)}`,
    `${words.startedAt}${momentOf(started)}`,
    finished === null ? words.unfinished : `${endedAt(report)}${momentOf(finished)}`,
    ...(who ? [`${words.whoIs}${who}`] : []),
    ...(people ? [`${words.peopleAre}${people.join(LIST)}`] : []),
    ...handoverLines(report).map((line) => words.handoverIs + line),
    ...(report.stopped ? [] : [words.summary(report)]),
    ...(end && finished !== null ? [`${words.outcomeIs}${end}`] : []),
    ...(path.length > 0 ? [`${words.pathIs}${path.join(' → ')}`] : []),
    ...(leftNames(report).length > 0 ? [`${words.leftIs}${leftNames(report).join(LIST)}`] : []),
    ...(report.unreached.length > 0 ? [`${words.unreachedIs}${words.unreached(report.unreached)}`] : []),
  ];
  const told = toldParts(report);
  const body = told.flatMap((part, index) => [
    ...stretchesAbove(told, index).map((stretch) => `\n${words.heading(stretch)}`),
    ...partText(part),
  ]);
  const unplaced = report.unplaced ? [`\n${words.unplaced}`, ...valueLines(report.unplaced)] : [];
  return [...head, ...body, ...unplaced].join('\n');
}

/** What is told step by step: without the steps that the run was stopped before, which a line of their own names. */
export const toldParts = ({ parts }: Report): ReportPart[] =>
  parts.filter(({ taken, reached }) => !taken || reached);

/** The phases that begin with a part, and the timetable. */
export function stretchesAbove(parts: ReportPart[], index: number): string[] {
  const [before, part] = [parts[index - 1], parts[index]!];
  if (part.clock !== undefined) return before?.clock === undefined ? [words.byClock] : [];
  const same = part.phases.findIndex((phase, depth) => before?.phases[depth] !== phase);
  return same < 0 ? [] : part.phases.slice(same);
}

function partText(part: ReportPart): string[] {
  const off = `\n— ${part.heading}${COLON}${whyNot(part)}`;
  if (!part.taken && !part.left) return [off];
  return [
    part.left ? off : `\n■ ${part.heading}`,
    ...toldItems(part).map(
      ({ text, state, at, doer, note, problem, values }) =>
        `${words.sign[state]} ${text}${at ? ` ${momentOf(at)}` : ''}${doer === undefined ? '' : ` ${doer}`}${note ? `${OPEN}${words.state[state]}${COLON}${note}${CLOSE}` : ''}${[
          ...notesOf({ text, state, problem }),
          ...valueLines(values),
        ]
          .map((line) => `\n   ${line}`)
          .join('')}`,
    ),
    ...toldForms(part).flatMap(({ name, values }) => [
      words.filledForm(name),
      ...valueLines(values).map((line) => `   ${line}`),
    ]),
    ...(tellsQuestion(part)
      ? [`◇ ${part.question} ${part.answer ?? words.noAnswer}${byWhom(part.answerDoer)}`]
      : []),
    ...(part.limitCase === undefined ? [] : [`◇ ${words.limitCase} ${part.limitCase}`]),
    ...warnings(part).map((line) => words.warning(line)),
    ...(part.called ? [reportText(part.called).replace(/^(?=.)/gm, words.inside)] : []),
  ];
}

/** Times as ISO 8601, for other programs; a number that is no time stays the number that it is. */
export function reportJson(report: Report): string {
  const { title, ...rest } = report;
  const times = ['at', 'overriddenAt', 'due', 'started', 'finished'];
  return JSON.stringify(
    { title, exceptions: exceptionsOf(report), ...rest },
    (key, value: unknown) =>
      typeof value === 'number' && times.includes(key) && isTime(value)
        ? new Date(value).toISOString()
        : value,
    2,
  );
}

/** What an answer has settled: 要搬行李吗？ 不要 says of every later step and item that is done only when 要搬行李. */
import { runText as words } from '#text/run.ts';
import { askedWhether, caseOf, saysNo } from '#language/cues/whether.ts';
import type { Entry } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import { nodesOf } from '../way/nodes.ts';
import { itemKey, NOT_SO, SO, type Row } from '../way/visit.ts';
import { Walk } from '../way/walk.ts';
import type { Form, FormPart, Mark, Run } from './run.ts';

/** An answer: whether it is so, and when it was given. */
interface Told {
  so: boolean;
  at: number;
}

/** By id of the part that asks. */
type Asked = ReadonlyMap<string, { when: string; not: string }>;

const known = new WeakMap<Form, Asked>();

/** The questions whose answer settles something in this form. */
function askedIn(form: Form): Asked {
  const before = known.get(form);
  if (before) return before;
  const whens = new Set(
    form.parts.flatMap(({ when, items }) => [when, ...items.map((item) => item.when)]).map(caseOf),
  );
  const asked = new Map(
    form.parts.flatMap(({ id, ask }) => {
      const when = ask && askedWhether(ask.question);
      const not = ask?.answers.filter(({ text }) => saysNo(text)) ?? [];
      const isPlain = ask?.answers.length === 2 && not.length === 1;
      return isPlain && when !== undefined && whens.has(when)
        ? [[id, { when, not: not[0]!.id }] as const]
        : [];
    }),
  );
  known.set(form, asked);
  return asked;
}

/** The run with what its answers say of later cases; what was said of one of them since stands. */
export function withToldCases(form: Form, run: Run): Run {
  const asked = askedIn(form);
  if (asked.size === 0) return run;
  const { nodes, partOf } = nodesOf(form);
  let told = run;
  // A step that is left out leads another way: then the way is walked anew.
  for (let left = nodes.length; left > 0; left--) {
    const walk = new Walk(told, nodes, partOf);
    walk.from(nodes[0]?.id, undefined, { free: true, gates: [], after: [] });
    const next = told;
    told = tellVisits(asked, walk.visits, told);
    if (told.choices === next.choices) break;
  }
  return told;
}

function tellVisits(asked: Asked, visits: readonly Row[], run: Run): Run {
  let { marks, choices } = run;
  const said = new Map<string, Told>();
  for (const visit of visits) {
    const { part } = visit;
    const step = told(said, part.when);
    const choice = step && visit.case && ofStep(step, own(choices, visit.case.key));
    if (choice) {
      choices = { ...choices, [visit.case!.key]: choice };
      break;
    }
    for (const item of part.items) {
      const mark = ofItem(told(said, item.when), item.when, own(marks, itemKey(visit, item.id)));
      if (mark) marks = { ...marks, [itemKey(visit, item.id)]: mark };
    }
    const question = asked.get(part.id);
    const answer = question && own(choices, visit.key);
    if (answer?.value && isAnswer(part, answer.value))
      said.set(question!.when, { so: answer.value !== question!.not, at: answer.at });
  }
  return { ...run, marks, choices };
}

const told = (said: ReadonlyMap<string, Told>, when: string | undefined) => said.get(caseOf(when) ?? '');
const isAnswer = ({ ask }: FormPart, id: string) => ask!.answers.some((answer) => answer.id === id);

/** What an answer says of a step's case, where that is not what stands there already. */
function ofStep({ so, at }: Told, kept: Entry<string | null> | undefined): Entry<string> | undefined {
  if (kept && kept.value !== null && kept.at >= at) return undefined;
  return so && kept?.value !== NOT_SO ? undefined : { value: so ? SO : NOT_SO, at };
}

/** The same of an item's case: what was done is done, whatever was answered. */
function ofItem(
  of: Told | undefined,
  when: string | undefined,
  kept: Entry<Mark> | undefined,
): Entry<Mark> | undefined {
  if (!of) return undefined;
  const { so, at } = of;
  const { state, note } = kept?.value ?? { state: 'open' };
  const none = words.noteNot(when!);
  if (!so) return state === 'open' ? { value: { state: 'na', note: none, told: true }, at } : undefined;
  const wasNot = state === 'na' && note === none && kept!.at < at;
  return wasNot ? { value: { state: 'open' }, at } : undefined;
}

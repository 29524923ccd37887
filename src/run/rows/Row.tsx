/**
 * One row of a checklist: a step or section with its items and question. It stands as it is on paper and
 * without script until a run is open; then it shows how the run stands.
 */
import { runText as words } from '#text/run.ts';
import { flowText } from '#text/flow.ts';
import { valueText } from '#text/values.ts';
import { endsPart } from '../../procedure/model/flow.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import { conditionWords, valueNamed } from '../../procedure/model/values/value-words.ts';
import { END, ends, GAP } from '../../procedure/model/flow-ids.ts';
import { StepFacts } from '../../procedure/view/StepFacts.tsx';
import { later } from '../../ui/loading/later.tsx';
import { Tag } from '../../ui/components/Tag.tsx';
import { own } from '../../ui/own.ts';
import { headingAt } from '../way/headings.ts';
import { itemKey, nameOfRow, valueKey, type Row as RowFacts } from '../way/visit.ts';
import { chosenIn, type Form, type FormPart } from '../model/run.ts';
import { OnPaper } from '../form/OnPaper.tsx';
import { OpenPoints } from '../form/OpenPoints.tsx';
import { RedLines } from '../form/RedLines.tsx';
import { RowForm } from '../values/RowForm.tsx';
import { problemsIn } from '../way/tasks.ts';
import { hasFields } from '../way/touched.ts';
import { Explained, PicturesOf } from './from-page.tsx';
import { RowCall } from './RowCall.tsx';
import { ItemNote, RowItem } from './RowItem.tsx';
import type { Press } from '../sheet/commands.ts';
import type { Work } from '../sheet/session.ts';

interface Props {
  row: RowFacts;
  form: Form;
  /** The open run; absent where nobody has begun. */
  work?: Work | undefined;
  /** How many phases and parallel stretches are around it. */
  depth?: number;
  onPress?: ((press: Press, event?: Event) => void) | undefined;
}

/** What the list itself says of a step, and says better than a tag. */
const SAID = ['when', 'clock'] as const;

export function Row({ row, form, work, depth = 0, onPress }: Props) {
  const { key, part, clock } = row;
  const isStep = part.kind === 'step';
  const Name = headingAt(clock === undefined ? depth : 1);
  /** Its place among the steps; 0 where it has none. */
  const number = clock === undefined ? form.parts.filter(({ kind }) => kind === 'step').indexOf(part) + 1 : 0;
  const gate = work?.scene.rows.find((other) => other.key === row.waits);
  const problems = work ? problemsIn(work.scene.run, row) : 0;
  // They make room for what there is to do; a tag beside the name says that there are some.
  // Where the work is held up they stand open: who does not get on here reads whom to ask.
  const stuck = part.hold === true && row.state !== 'done' && row.state !== 'off';
  const points = part.points && <OpenPoints points={part.points} open={stuck} />;
  const reason = work && own(work.scene.run.overrides, key)?.value;
  return (
    <section
      class="checklist-part"
      id={key}
      data-key={work ? key : undefined}
      data-step={!work && isStep ? part.id : undefined}
      data-section={!work && !isStep ? part.id : undefined}
      data-state={work ? row.state : undefined}
      data-problems={problems || undefined}
      data-waits={gate ? '' : undefined}
      data-depth={depth || undefined}
      aria-current={work && row.state === 'current' ? 'step' : undefined}
      aria-labelledby={`${key}-title`}
    >
      <details open={!work}>
        <summary>
          {number > 0 && (
            <span class="checklist-number" aria-hidden="true">
              {number}
            </span>
          )}
          <Name id={`${key}-title`}>
            {number > 0 && <span class="visually-hidden">{words.nthStep(number)}</span>}
            {nameOfRow(row)}
            {work && row.state === 'done' && !problems && (
              <span class="visually-hidden">{words.stepDone}</span>
            )}
          </Name>
          <span class="checklist-facts">
            {isStep && <StepFacts step={part} without={SAID} />}
            {part.every !== undefined && <Tag kind="limit">{clock}</Tag>}
            {part.when !== undefined && !row.case?.not && <Tag>{words.onlyWhen(part.when)}</Tag>}
            {work && row.state === 'off' && (
              <Tag>{row.case?.not ? words.skipped(part.when!) : words.off}</Tag>
            )}
            {work &&
              part.points &&
              [...new Set(part.points.map(({ kind }) => kind))].map((kind) => (
                <Tag key={kind} class="run-passed run-point">
                  {words.point[kind]}
                </Tag>
              ))}
            {problems > 0 && <Tag class="run-problem">{words.withProblems(problems)}</Tag>}
            {reason && <Tag class="run-passed">{words.overriddenShort}</Tag>}
          </span>
        </summary>
        <RedLines lines={part.redLines} />
        {gate && <p class="run-waits">{words.waits(nameOfRow(gate))}</p>}
        {part.items.length > 0 && (
          <ul class="checklist-items">
            {part.items.map(({ id, text, when, values }) => {
              const item = itemKey(row, id);
              const press = (on: boolean, event: Event) => onPress?.({ item, on }, event);
              const fill = (value: Value) => onPress?.({ value: valueKey(row, value) });
              return (
                <RowItem
                  key={item}
                  {...{ item, text, when, values, row, work }}
                  onPress={press}
                  onFill={fill}
                />
              );
            })}
            {part.open && <li class="checklist-more">{words.more}</li>}
          </ul>
        )}
        {part.forms?.map((record) => (
          <RowForm
            key={record.id}
            {...{ record, row, work }}
            onFill={(value) => onPress?.({ value: valueKey(row, value, record) })}
          />
        ))}
        <RowQuestion row={row} form={form} work={work} onPress={onPress} />
        {part.calls !== undefined && <RowCall row={row} title={part.callsTitle ?? part.calls} work={work} />}
        <div class="checklist-about" data-limited={part.limits ? '' : undefined}>
          {work && part.limits && row.state !== 'off' && row.state !== 'done' && (
            <RowDue row={row} {...work} />
          )}
          {points}
          <PicturesOf part={part.id} />
          <Explained part={part.id} name={part.name} />
          {!work && <OnPaper part={part} />}
          {!work && <Jump row={row} form={form} />}
        </div>
        {reason && <p class="checklist-reason">{words.overridden(reason)}</p>}
        {/* Nothing more has to be done here: it stays open for what may be filled in, until it is left. */}
        {work && row.state === 'done' && hasFields(part) && (
          <p class="run-on">
            <button class="button" type="button" onClick={() => work.session.follower?.goOn(key)}>
              {words.goOn}
            </button>
          </p>
        )}
      </details>
      {work && (row.case || part.every !== undefined) && <RowCase row={row} {...work} />}
    </section>
  );
}

/** Deadlines are for open runs only, and few steps have one. */
const RowDue = later(async () => (await import('./RowDue.tsx')).RowDue);
/** So is what is done only sometimes, or more than once. */
const RowCase = later(async () => (await import('./RowCase.tsx')).RowCase);

/** Fetches what the rows of an open run of this form have more: there from the first, it pushes nothing away later. */
export const fetchRunParts = ({ parts }: Form) =>
  Promise.allSettled([
    ItemNote.fetch(),
    parts.some(({ limits }) => limits) && RowDue.fetch(),
    parts.some(({ when, every }) => when !== undefined || every !== undefined) && RowCase.fetch(),
    parts.some(({ ask }) => ask?.answers.some((answer) => answer.if)) && Decided.fetch(),
  ]);

/** The question of a step. Without a run the answers are links to where they lead. */
function RowQuestion({ row, form, work, onPress }: Props) {
  const { key, part } = row;
  if (!part.ask) return null;
  return (
    <div
      class="checklist-ask"
      role="group"
      aria-labelledby={part.ask.question === part.name ? `${key}-title` : `${key}-ask`}
    >
      {part.ask.question !== part.name && <p id={`${key}-ask`}>{part.ask.question}</p>}
      <ul class="checklist-answers">
        {part.ask.answers.map(({ id, text, to, outcome, if: condition }) => {
          const when = condition && conditionWords(condition, valueNamed(form.parts, condition.value));
          const label = [
            <span key="text">{text}</span>,
            when && <small key="if">{valueText.when(when)}</small>,
            <small key="to">{leads(form, part, to, outcome)}</small>,
          ];
          return (
            <li key={id}>
              {work ? (
                <button
                  type="button"
                  data-answer={id}
                  data-text={text}
                  aria-pressed={chosenIn(work.scene.run, key) === id}
                  onClick={() => void work.session.choose(row, id, text)}
                >
                  {label}
                </button>
              ) : (
                <a
                  href={ends(to) ? '#checklist-end' : `#${placeOf(to)}`}
                  data-answer={id}
                  onClick={(event) => onPress?.({ step: part.id, answer: id }, event)}
                >
                  {label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {work && part.ask.answers.some((answer) => answer.if) && <Decided row={row} {...work} />}
    </div>
  );
}

/** Few questions are decided by values. */
const Decided = later(async () => (await import('../values/Decided.tsx')).Decided);

/** The step or region of a node: a question or bar of its own stands where that begins. */
const placeOf = (node: string) => node.replace(/\.(when|fork|join)$/, '');

const nameOf = (form: Form, id: string) =>
  [...form.parts, ...(form.regions ?? [])].find((other) => other.id === id)?.name ?? id;

/** Where an answer leads, in words. */
function leads(form: Form, part: FormPart, to: string, outcome: string | undefined): string {
  if (to === GAP) return words.gapEnd(outcome);
  if (to === END) return words.ends(outcome ?? form.outcome);
  const repeat = form.regions?.find(({ id }) => to === `${id}.repeat`)?.repeat;
  if (repeat !== undefined) return words.leadsTo(repeat);
  const name = nameOf(form, placeOf(to));
  const isDone = to.endsWith('.join') || endsPart(part, to, form.regions ?? []);
  return isDone ? flowText.partDone(name) : words.leadsTo(name);
}

/** Says on paper what comes next where it is not the step below. */
function Jump({ row: { part }, form }: { row: RowFacts; form: Form }) {
  const { ask, next } = part;
  const steps = form.parts.filter(({ kind }) => kind === 'step');
  if (ask || next === undefined || next === END || next === steps[steps.indexOf(part) + 1]?.id) return null;
  const says = endsPart(part, next, form.regions ?? []) ? flowText.partDone : words.jump;
  return <p class="checklist-jump">{says(nameOf(form, next))}</p>;
}

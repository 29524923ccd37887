import type { ComponentChildren } from 'preact';
import { flowText } from '#text/flow.ts';
import { procedureText as text } from '#text/procedure.ts';
import { Tag } from '../../../ui/components/Tag.tsx';
import { url } from '../../../ui/url.ts';
import { endsPart, isClocked } from '../../model/flow.ts';
import { keptFields } from '../../model/step-facts.ts';
import { CheckItem } from './CheckItem.tsx';
import { StepMenuLink } from '../manage/StepMenuLink.tsx';
import { StepFacts } from '../StepFacts.tsx';
import { stepOf, type Reading } from './reading.ts';

interface Props {
  page: Reading;
  id: string;
  children: ComponentChildren;
}

/** One step of the reading page: its name, who, by when, with which forms, then the author's prose. */
export function Step({ page, id, children }: Props) {
  const { step, number } = stepOf(page, id);
  const { steps, regions } = page.procedure;
  const following = steps[number]?.id;
  const added = page.added(step.id);
  /** The item that says that the step is done, where nothing else does. */
  const done = [...step.items, ...added].find((item) => item.id === `${step.id}/call`);
  const told = added.find((item) => item !== done);
  const clocked = isClocked(step);
  /** Under the heading of its phase or parallel stretch. */
  const Heading = step.region === undefined ? 'h2' : 'h3';
  const targets = [...steps, ...regions];
  const jump =
    step.next !== undefined && step.next !== following
      ? targets.find((target) => target.id === step.next)
      : undefined;
  const says = endsPart(step, step.next ?? '', regions) ? flowText.partDone : text.goesTo;
  return (
    <section
      class={clocked ? 'step step-clocked' : 'step'}
      id={step.id}
      data-step={step.id}
      data-next={step.next}
      data-hold={step.hold ? '' : undefined}
      aria-labelledby={`${step.id}-title`}
    >
      <header class="step-head">
        <span class="step-number" aria-hidden="true">
          {clocked ? (
            <svg class="step-clock" viewBox="0 0 20 20">
              <circle cx="10" cy="10" r="7.5" />
              <path d="M10 5.5V10l3 2" />
            </svg>
          ) : (
            number
          )}
        </span>
        <Heading
          class="step-name"
          id={`${step.id}-title`}
          aria-label={clocked ? undefined : text.stepTitle(number, step.name)}
        >
          {step.name}
        </Heading>
        <StepMenuLink id={step.id} name={step.name} />
        <p class="step-facts">
          <StepFacts step={keptFields(step, page.roleName)} id={step.id} recordPath={page.recordPath} />
          <Tag class="step-off" hidden>
            {text.notTaken}
          </Tag>
        </p>
      </header>
      <div class="step-body">
        {children}
        {step.calls && done && (
          <ul class="items">
            <CheckItem page={page} id={done.id}>
              <a href={url(`procedures/${step.calls}/`)}>{text.calls(page.pageTitle(step.calls))}</a>
            </CheckItem>
          </ul>
        )}
        {told && (
          <ul class="items">
            <CheckItem page={page} id={told.id}>
              {told.text}
            </CheckItem>
          </ul>
        )}
        {step.next && !step.ask && (jump || step.next === 'end') && (
          <p class="step-jump">{jump ? <a href={`#${jump.id}`}>{says(jump.name)}</a> : text.goesToEnd}</p>
        )}
      </div>
    </section>
  );
}

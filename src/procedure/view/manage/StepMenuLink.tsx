import { stepMenuText } from '#text/manage.ts';

interface Props {
  id: string;
  name: string;
}

/** At a step's heading: what can be done with it; without script a plain link to it. */
export function StepMenuLink({ id, name }: Props) {
  return (
    <a
      class="step-link"
      href={`#${id}`}
      aria-label={stepMenuText(name)}
      data-tool="step"
      data-pagefind-ignore=""
    />
  );
}

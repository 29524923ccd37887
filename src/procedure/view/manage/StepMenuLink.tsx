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
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 10h.01M10 10h.01M16 10h.01" />
      </svg>
    </a>
  );
}

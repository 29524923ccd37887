import { stepLinkText } from '#text/manage.ts';

interface Props {
  id: string;
  name: string;
}

/** At a step's heading: its address, to be copied; without script a plain link to it. */
export function StepLink({ id, name }: Props) {
  return (
    <a
      class="step-link"
      href={`#${id}`}
      aria-label={stepLinkText(name)}
      data-tool="link"
      data-pagefind-ignore=""
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.6-2.6a3.2 3.2 0 0 0-4.6-4.6L10 5.4M11.5 8.5a3.2 3.2 0 0 0-4.6 0l-2.6 2.6a3.2 3.2 0 0 0 4.6 4.6L10 14.6" />
      </svg>
    </a>
  );
}

/** The bar of a reading page on which no run is shown: the way to its list, at the step in view. */
import { progressText } from '#text/progress.ts';
import { useText } from '#text/uses.ts';
import { segment, url } from '../../ui/url.ts';
import type { Form } from '../form/form.ts';
import { RunBar } from './RunBar.tsx';

export function ReadingBar({ form }: { form: Pick<Form, 'slug' | 'title' | 'parts'> }) {
  const items = form.parts.reduce((sum, part) => sum + part.items.length, 0);
  return (
    <RunBar name={form.title} count={progressText.items(items)}>
      <WorkAlong href={url(`procedures/${segment(form.slug)}/checklist/`)} />
    </RunBar>
  );
}

interface Along {
  href: string;
  onClick?: (event: MouseEvent) => void;
}

/** Leads to the list; `<check-list>` adds the step in view to its address when it is pressed. */
export function WorkAlong({ href, onClick }: Along) {
  return (
    <a class="button primary" href={href} onClick={onClick} data-along>
      {useText.do}
    </a>
  );
}

import { learningText as text } from '#text/learning.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { url } from '../../ui/url.ts';

/** The first day, in place of tables without an entry. */
export function NothingYet() {
  return (
    <EmptyState title={text.empty}>
      <p>{text.emptyHow}</p>
      <p class="actions">
        <a class="button primary" href={url('procedures/')}>
          {text.toProcedures}
        </a>
        <a class="button" href={url('practice/')}>
          {text.toPractice}
        </a>
      </p>
    </EmptyState>
  );
}

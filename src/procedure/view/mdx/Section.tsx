import type { ComponentChildren } from 'preact';
import { StepMenuLink } from '../manage/StepMenuLink.tsx';
import { groupOf, type Reading } from './reading.ts';

interface Props {
  page: Reading;
  id: string;
  children: ComponentChildren;
}

/** One unordered part of a norm, policy or guide. */
export function Section({ page, id, children }: Props) {
  const { group } = groupOf(page, id);
  return (
    <section class="part" id={group.id} data-section={group.id} aria-labelledby={`${group.id}-title`}>
      <header class="section-head">
        <h2 id={`${group.id}-title`}>{group.name}</h2>
        <StepMenuLink id={group.id} name={group.name} />
      </header>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { procedureText as text } from '#text/procedure.ts';
import { regionOf, type Reading } from './reading.ts';

interface Props {
  page: Reading;
  id: string;
  children: ComponentChildren;
}

/** A named stretch of the way, with its steps. */
export function Phase({ page, id, children }: Props) {
  const region = regionOf(page, id);
  return (
    <section class="stretch" id={region.id} data-region={region.id} aria-labelledby={`${region.id}/phase`}>
      <h2 class="stretch-name" id={`${region.id}/phase`}>
        {region.name}
      </h2>
      {region.kind === 'together' && <p class="stretch-about">{text.noOrder}</p>}
      {children}
      {region.repeat && (
        <p class="stretch-repeat" id={`${region.id}/repeat`}>
          <strong>{region.repeat}</strong> {text.repeats(region.repeat, region.name)}
        </p>
      )}
    </section>
  );
}

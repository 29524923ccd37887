import { h, type ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { laterText as words } from '#text/later.ts';
import { useOnce } from '../hooks/use-once.ts';

/**
 * A component whose code comes once it is shown: `later(async () => (await import('./Report.tsx')).Report)`.
 * Where it does not come, a button in its place tries again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function Later(props: Props) {
    const [found, setFound] = useState<{ component?: ComponentType<Props>; failed?: boolean }>({});
    const fetch = () =>
      void load().then(
        (component) => setFound({ component }),
        () => setFound({ failed: true }),
      );
    useOnce(fetch);
    if (found.component) return h(found.component, props);
    return found.failed ? (
      <button class="button plain" type="button" onClick={fetch}>
        {words.loadAgain}
      </button>
    ) : null;
  };
}

import { h, type ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { laterText as words } from '#text/later.ts';
import { loadPageAgain } from './not-loaded.ts';
import { useOnce } from '../hooks/use-once.ts';

/**
 * A component whose code comes once it is shown: `later(async () => (await import('./Report.tsx')).Report)`.
 * Where it does not come, a button in its place tries again, and loads the page again where that fails too.
 * `fetch` fetches it ahead: then it is there at once.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let there: ComponentType<Props> | undefined;
  const fetch = async () => (there ??= await load());
  function Later(props: Props) {
    const [found, setFound] = useState<{ component?: ComponentType<Props> | undefined; failed?: boolean }>({
      component: there,
    });
    const show = () =>
      fetch().then(
        (component) => setFound({ component }),
        () => {
          if (found.failed) void loadPageAgain();
          setFound({ failed: true });
        },
      );
    useOnce(() => {
      if (!there) void show();
    });
    if (found.component) return h(found.component, props);
    return found.failed ? (
      <button class="button plain" type="button" onClick={() => void show()}>
        {words.loadAgain}
      </button>
    ) : null;
  }
  return Object.assign(Later, { fetch });
}

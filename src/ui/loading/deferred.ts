import { useEffect, useState } from 'preact/hooks';
import { sayNotLoaded } from './not-loaded.ts';

/** A part of a page whose code comes when it is first needed. */
export function deferred<T>(fetch: () => Promise<T>) {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  /** Fetches it once; what did not come is asked for again. */
  const load = () =>
    (loading ??= fetch().then(
      (there) => (loaded = there),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  /** What was loaded, which is asked for by being used; undefined until it is there. */
  function useLoaded(): T | undefined {
    const [, setThere] = useState(loaded !== undefined);
    useEffect(() => {
      if (!loaded) void load().then(() => setThere(true), sayNotLoaded);
    }, []);
    return loaded;
  }
  return { load, useLoaded };
}

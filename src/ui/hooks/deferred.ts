import { useEffect, useState } from 'preact/hooks';

/** A part of a page whose code comes when it is first needed. */
export function deferred<T>(fetch: () => Promise<T>) {
  let loaded: T | undefined;
  const load = async () => (loaded ??= await fetch());
  /** What was loaded, which is asked for by being used; undefined until it is there. */
  function useLoaded(): T | undefined {
    const [, setThere] = useState(loaded !== undefined);
    useEffect(() => {
      if (!loaded) void load().then(() => setThere(true));
    }, []);
    return loaded;
  }
  return { load, useLoaded };
}

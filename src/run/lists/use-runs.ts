import { useLayoutEffect, useState } from 'preact/hooks';
import { runsOf, type KeptRun } from '../model/store.ts';

/** The runs of the profile in use, of one procedure or of all; other tabs' too. Undefined before the script has come. */
export function useRuns(slug?: string): KeptRun[] | undefined {
  const [runs, setRuns] = useState<KeptRun[]>();
  useLayoutEffect(() => {
    const look = () => setRuns(runsOf(slug));
    look();
    addEventListener('storage', look);
    addEventListener('pageshow', look);
    return () => {
      removeEventListener('storage', look);
      removeEventListener('pageshow', look);
    };
  }, [slug]);
  return runs;
}

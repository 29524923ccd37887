import { useLayoutEffect, useState } from 'preact/hooks';
import { followTabs } from '../../storage/follow-tabs.ts';
import type { Form } from '../model/run.ts';
import { pinTo, runsOf, type KeptRun } from '../kept/store.ts';

/** The runs of the profile in use, of one page or of all; other tabs' too. Undefined before the script has come. */
export function useRuns(page?: Form): KeptRun[] | undefined {
  const [runs, setRuns] = useState<KeptRun[]>();
  useLayoutEffect(() => {
    const look = () => {
      if (page) pinTo(page, Date.now());
      setRuns(runsOf(page?.slug));
    };
    return followTabs(look);
  }, [page]);
  return runs;
}

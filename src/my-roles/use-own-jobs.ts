import { useEffect, useState } from 'preact/hooks';

type OwnJobs = typeof import('./own-jobs.ts');

/** What opens the page at one's own jobs; undefined until it has come, and for whoever has none. */
export function useOwnJobs(): OwnJobs | undefined {
  const [own, setOwn] = useState<OwnJobs>();
  useEffect(() => {
    if (document.documentElement.dataset.post !== 'mine') return;
    // Where it does not come, the page is that of somebody without a job.
    void import('./own-jobs.ts').then(setOwn, () => undefined);
  }, []);
  return own;
}

/**
 * All runs that this browser has, and the one that the address names (`?run=<id>`) from the text that it was
 * started with, whether its page is still there or not: its code comes where one is named.
 */
import { useState } from 'preact/hooks';
import { later } from '../../ui/loading/later.tsx';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { OpenRuns } from '../lists/OpenRuns.tsx';
import { useSweep } from '../pictures/use-sweep.ts';

/** @param whom to ask where the source leaves something open, whichever page it was */
export function KeptRuns({ whom }: { whom?: string | undefined }) {
  const [named, setNamed] = useState(false);
  // Where no run is left, pictures may be.
  useSweep();
  useOnce(() => {
    const look = () => setNamed((was) => was || new URLSearchParams(location.search).has('run'));
    look();
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  });
  return named ? <GoneRun whom={whom} /> : <AllRuns />;
}

/** The runs under way, those that were handed over, and those that are finished. */
function AllRuns() {
  return (
    <div class="needs-script">
      <OpenRuns />
      <OpenRuns standing="handed" />
      <OpenRuns standing="finished" />
    </div>
  );
}

const GoneRun = later(async () => (await import('./GoneRun.tsx')).GoneRun);

/**
 * All runs that this browser has, and the one that the address names (`?run=<id>`) from the text that it was
 * started with, whether its page is still there or not.
 */
import { useRef } from 'preact/hooks';
import { OpenRuns } from '../lists/OpenRuns.tsx';
import { hasRun } from '../model/store.ts';
import { Rows } from '../rows/Rows.tsx';
import { FinishFoot } from '../bar/RunFoot.tsx';
import { WorkBar } from '../bar/WorkBar.tsx';
import { RunSheet } from '../sheet/RunSheet.tsx';
import { useFollow } from '../rows/use-follow.ts';
import { useSweep } from '../pictures/use-sweep.ts';
import { useRunOfAddress } from './use-run-of-address.ts';

export function KeptRuns() {
  const root = useRef<HTMLDivElement>(null);
  const { session, scene, toast, leave } = useRunOfAddress({ root, has: (id) => hasRun(id) });
  const work = session && scene && { session, scene };
  useFollow(root, session, scene);
  // Where no run is left, pictures may be.
  useSweep();
  return (
    <div class="run needs-script" ref={root} data-keeps>
      {work ? (
        <>
          <WorkBar {...work} onPrint={() => print()} onLeave={leave} />
          <RunSheet {...work} say={toast.say} />
          <Rows form={work.scene.form} work={work} />
        </>
      ) : (
        <div tabIndex={-1} data-start>
          <OpenRuns />
          <OpenRuns finished />
        </div>
      )}
      <FinishFoot toast={toast} work={work} root={root} />
    </div>
  );
}

/** The run that the address names, from the text that it was started with; all of them once it is left. */
import { useRef } from 'preact/hooks';
import { OpenRuns } from '../lists/OpenRuns.tsx';
import { hasRun } from '../kept/store.ts';
import { FromPage } from '../rows/from-page.tsx';
import { Rows } from '../rows/Rows.tsx';
import { FinishFoot } from '../bar/RunFoot.tsx';
import { WorkBar } from '../bar/WorkBar.tsx';
import { RunSheet } from '../sheet/RunSheet.tsx';
import { useFollow } from '../rows/use-follow.ts';
import { useRunOfAddress } from './use-run-of-address.ts';

/** @param whom to ask where the source leaves something open */
export function GoneRun({ whom }: { whom?: string | undefined }) {
  const root = useRef<HTMLDivElement>(null);
  const { session, scene, toast, leave } = useRunOfAddress({ root, whom, has: (id) => hasRun(id) });
  const work = session && scene && { session, scene };
  useFollow(root, session, scene);
  return (
    <div class="run needs-script" ref={root} data-keeps>
      {work ? (
        <>
          <WorkBar {...work} onPrint={() => print()} onLeave={leave} />
          <FromPage.Provider value={{ whom }}>
            <RunSheet {...work} say={toast.say} />
            <Rows form={work.scene.form} work={work} />
          </FromPage.Provider>
        </>
      ) : (
        <div tabIndex={-1} data-start>
          <OpenRuns />
          <OpenRuns standing="handed" />
          <OpenRuns standing="finished" />
        </div>
      )}
      <FinishFoot toast={toast} work={work} root={root} />
    </div>
  );
}

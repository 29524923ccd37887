import { useEffect, useRef, useState } from 'preact/hooks';
import { flowchartText } from '#text/flowchart.ts';
import { toMermaid } from '../../flowchart/graph/to-mermaid.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { scriptUrl } from '../../ui/trusted-types.ts';
import type { Reply, Request } from './draw-worker.ts';
import workerScript from './draw-worker.ts?worker&url';

/** The last drawing of the flow as it stands, which stays until the next has come; undefined before the first. */
export function useDrawing(procedure: Procedure, roleName: (id: string) => string): Reply | undefined {
  const [reply, setReply] = useState<Reply>();
  const worker = useRef<Worker>();
  const count = useRef(0);
  const { start, end, gap } = flowchartText;
  const drawn = procedure.steps.some((step) => !isClocked(step));
  const flow = drawn ? toMermaid(procedure, { role: roleName, start, end, gap }) : undefined;
  // The words and the order are all that is drawn.
  const key = flow && flow.text + JSON.stringify([flow.nodes, flow.edges]);

  useEffect(() => {
    const started = new Worker(scriptUrl(workerScript), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.id === count.current) setReply(data);
    });
    worker.current = started;
    return () => started.terminate();
  }, []);

  useEffect(() => {
    count.current += 1;
    if (!flow) setReply(undefined);
    else worker.current?.postMessage({ id: count.current, title: procedure.title, flow } satisfies Request);
  }, [key]);

  return reply;
}

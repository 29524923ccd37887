import { useEffect, useRef, useState } from 'preact/hooks';
import { drawnFlow } from '../../flowchart/graph/drawn-flow.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { scriptUrl } from '../../ui/loading/trusted-types.ts';
import type { Drawn, Request } from './draw-worker.ts';
import workerScript from './draw-worker.ts?worker&url';

/** So long nothing is written before the flow is drawn as the build will draw it, in milliseconds. */
const REST = 800;

/**
 * The last drawing of the flow as it stands, which stays until the next has come; undefined before the first. It is there
 * soon; once one rests it is the one of the build, which may take seconds: that is broken off where one goes on.
 */
export function useDrawing(
  procedure: Procedure,
  roleName: (id: string) => string,
  room: number,
): Drawn | undefined {
  const [reply, setReply] = useState<Drawn>();
  const quick = useRef<Worker>();
  const count = useRef(0);
  const flow = drawnFlow(procedure, roleName);
  // The words and the order are all that is drawn.
  const key = flow && flow.text + JSON.stringify([flow.nodes, flow.edges, room]);

  const begin = () => {
    const worker = new Worker(scriptUrl(workerScript), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
      if (data.id === count.current) setReply(data);
    });
    return worker;
  };
  useEffect(() => {
    quick.current = begin();
    return () => quick.current?.terminate();
  }, []);

  useEffect(() => {
    count.current += 1;
    if (!flow) return setReply(undefined);
    const request: Request = { id: count.current, title: procedure.title, flow, room, how: 'soon' };
    quick.current!.postMessage(request);
    let thorough: Worker | undefined;
    const rest = setTimeout(() => {
      thorough = begin();
      thorough.postMessage({ ...request, how: 'thorough' });
    }, REST);
    return () => {
      clearTimeout(rest);
      thorough?.terminate();
    };
  }, [key]);

  return reply;
}

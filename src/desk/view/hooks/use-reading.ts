/** What is written, read and checked by a worker beside the page: the newest that has come, which may be a stroke behind. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { scriptUrl } from '../../../ui/loading/trusted-types.ts';
import { plainText, type Written } from '../../document/written.ts';
import type { DeskData } from '../../state/desk-data.ts';
import type { Asked, Reading } from '../../state/reading.ts';
import type { Reply, Request } from '../../state/reading-worker.ts';
import workerScript from '../../state/reading-worker.ts?worker&url';

/** A file with what was read of it. */
export interface Read extends Reading {
  file: Written;
}

export interface Reader {
  /** Undefined until the first has come. */
  read: Read | undefined;
  /** The code that reads did not come: nothing is checked. */
  failed: boolean;
  ask(file: Written, asked: Omit<Asked, 'text'>): void;
  again(): void;
}

export function useReading(data: DeskData): Reader {
  const [read, setRead] = useState<Read>();
  const [failed, setFailed] = useState(false);
  const begun = useRef<Worker>();
  /** The same once it listens. */
  const worker = useRef<Worker>();
  /** What has not been answered, by its number. What is answered later has overtaken it. */
  const waiting = useRef(new Map<number, Written>()).current;
  const count = useRef(0);
  const last = useRef<() => void>();

  const begin = () => {
    setFailed(false);
    let started: Worker;
    try {
      started = new Worker(scriptUrl(workerScript), { type: 'module' });
    } catch {
      // A page opened from a file may not start a worker.
      return setFailed(true);
    }
    started.addEventListener('message', ({ data: reply }: MessageEvent<Reply>) => {
      // What is sent before it listens is lost.
      if (reply === 'ready') {
        started.postMessage({ data } satisfies Request);
        worker.current = started;
        return last.current?.();
      }
      const { id, ...reading } = reply;
      const file = waiting.get(id)!;
      for (const other of [...waiting.keys()]) if (other <= id) waiting.delete(other);
      setRead({ ...reading, file });
    });
    started.addEventListener('error', () => setFailed(true));
    begun.current = started;
  };
  const ask: Reader['ask'] = (file, asked) => {
    last.current = () => {
      const id = ++count.current;
      waiting.set(id, file);
      worker.current?.postMessage({ id, text: plainText(file), ...asked } satisfies Request);
    };
    if (worker.current) last.current();
    else if (!begun.current) begin();
  };
  const end = () => {
    begun.current?.terminate();
    begun.current = worker.current = undefined;
  };
  useEffect(() => end, []);
  const again = () => {
    end();
    begin();
  };
  return { read, failed, ask, again };
}

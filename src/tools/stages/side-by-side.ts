/** What is run beside something else, and how it says so. */
export interface Job {
  name: string;
  /** The name of the job that must have ended well before. */
  needs?: string;
  /** The name of the job that must have ended before, in whatever way. */
  after?: string;
  /** True for what keeps all cores busy itself: nothing runs beside it. */
  wide?: boolean;
}

/** Writes what a job says, at once or when those before it have said all. */
export type Speak = (write: () => void) => void;

/**
 * Runs jobs in their order, at most two at a time, none before that which it needs or comes after; what they say does not
 * mix: a job is heard when those before it have ended.
 */
export async function sideBySide<J extends Job>(
  jobs: readonly J[],
  run: (job: J, speak: Speak) => Promise<void>,
): Promise<void> {
  const running = new Map<J, Promise<void>>();
  const silent = new Map<J, (() => void)[]>();
  let heard: J | undefined;
  const hearNext = () => {
    heard = undefined;
    for (const [job, held] of silent) {
      silent.delete(job);
      for (const write of held) write();
      if (running.has(job)) {
        heard = job;
        return;
      }
    }
  };
  const start = (job: J) => {
    if (heard) silent.set(job, []);
    else heard = job;
    const speak: Speak = (write) => {
      const held = silent.get(job);
      if (held) held.push(write);
      else write();
    };
    const ended = run(job, speak).finally(() => {
      running.delete(job);
      if (heard === job) hearNext();
    });
    running.set(job, ended);
  };
  const mayStart = (job: J) =>
    running.size === 0 ||
    (running.size === 1 && ![job, ...running.keys()].some(({ wide }) => wide) && !awaits(job, running));
  for (const job of jobs) {
    while (!mayStart(job)) await Promise.race(running.values());
    start(job);
  }
  await Promise.all(running.values());
}

const awaits = <J extends Job>(job: J, running: Map<J, unknown>) =>
  [...running.keys()].some(({ name }) => name === job.needs || name === job.after);

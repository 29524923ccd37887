/** What the walk asks of a browser, whichever engine it is. Each call has a time limit of its own. */
export interface Driver {
  /** Name and version as the engine itself tells them: `Firefox 153.0`. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments, and everything must be JSON. */
  run<T, A extends unknown[]>(work: (...values: A) => T | Promise<T>, ...values: A): Promise<T>;
  /** Presses the one element of a selector as a hand does. */
  press(selector: string): Promise<void>;
  /** Types into the element after emptying it. */
  type(selector: string, text: string): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** The page as a PDF, or undefined where the engine's driver cannot print. */
  pdf(): Promise<Uint8Array | undefined>;
  /** Uncaught errors and breaches of the policy since the last call, as far as the driver tells them. */
  problems(): string[];
  close(): Promise<void>;
}

/** Starts an engine, or says in one sentence what is not installed. */
export type Launch = () => Promise<Driver | { missing: string }>;

const CALL_LIMIT = 60_000;

/** Rejects when a call takes longer than a minute: some drivers never answer once their browser hangs. */
export async function within<T>(what: string, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what}: no answer within ${CALL_LIMIT / 1000} s`)), CALL_LIMIT);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The first of some files that is there. */
export function firstOf(
  paths: (string | undefined)[],
  exists: (path: string) => boolean,
): string | undefined {
  return paths.find((path): path is string => !!path && exists(path));
}

/** Pauses in ms before each further try. */
const PAUSES = [300, 1000];

type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

interface Waiting {
  pause: (ms: number) => Promise<void>;
  /** True where the browser itself knows that there is no network: then it is no use to wait for it. */
  isOffline: () => boolean;
}

const WAITING: Waiting = {
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  isOffline: () => !navigator.onLine,
};

/** A fetch that tries again where the network or the server fails; `lost` is told when all tries have failed. */
export function persistent(fetch: Fetch, lost: () => void, { pause, isOffline }: Waiting = WAITING): Fetch {
  return async (input, init) => {
    for (const ms of PAUSES) {
      const response = await fetch(input, init).catch(() => undefined);
      if (response && response.status < 500) return response;
      if (isOffline()) break;
      await pause(ms);
    }
    const last = fetch(input, init);
    const isThere = await last.then(({ status }) => status < 500).catch(() => false);
    if (!isThere) lost();
    return last;
  };
}

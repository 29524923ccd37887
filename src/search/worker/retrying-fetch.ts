/** Pauses in ms before each further try. */
const PAUSES = [300, 1000];

type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** No pause where the browser itself knows that there is no network: it is no use to wait for one. */
const pauseOf = (ms: number): Promise<void> =>
  new Promise((done) => setTimeout(done, navigator.onLine ? ms : 0));

/** A fetch that tries again where the network or the server fails; `lost` is told when all tries have failed. */
export function persistent(fetch: Fetch, lost: () => void, pause = pauseOf): Fetch {
  return async (input, init) => {
    for (const ms of PAUSES) {
      const response = await fetch(input, init).catch(() => undefined);
      if (response && response.status < 500) return response;
      await pause(ms);
    }
    const last = fetch(input, init);
    const isThere = await last.then(({ status }) => status < 500).catch(() => false);
    if (!isThere) lost();
    return last;
  };
}

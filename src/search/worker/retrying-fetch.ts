/** Pauses in ms before each further try. */
const PAUSES = [300, 1000];

type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** A fetch that tries again where the network or the server fails; `lost` is told when all tries have failed. */
export function persistent(
  fetch: Fetch,
  lost: () => void,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Fetch {
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

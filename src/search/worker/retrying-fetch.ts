/** Fetching that does not give up at the first lost packet. */

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
      try {
        const response = await fetch(input, init);
        if (response.status < 500) return response;
      } catch {
        // tried again below
      }
      await pause(ms);
    }
    try {
      const response = await fetch(input, init);
      if (response.status >= 500) lost();
      return response;
    } catch (error) {
      lost();
      throw error;
    }
  };
}

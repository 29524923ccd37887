/** The registration of the service worker, which the two elements of this folder share. */
import { scriptUrl } from '../../ui/loading/trusted-types.ts';
import { base, url } from '../../ui/url.ts';
import { WORKER } from '../listing.ts';
import { isCostly } from './connection.ts';

/** Undefined where there is nothing to register: a browser without workers, or `astro dev`. */
export const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined;

/** How long in ms nobody may have touched a page before anything is fetched for later. */
const REST = 3000;
const TOUCHES = ['pointerdown', 'keydown', 'scroll'];

/** Browsers that are told to block workers answer with nothing; others reject where the script is not to be had. */
export const register = (container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> =>
  container.register(scriptUrl(url(WORKER)), { scope: base, updateViaCache: 'none' });

/** Kept once the page is loaded and has been left alone for a while. */
export const rested = new Promise<void>((done) => {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(done, REST);
  };
  addEventListener('load', () => {
    wait();
    for (const type of TOUCHES) addEventListener(type, wait, { passive: true, capture: true });
  });
});

/**
 * The registration that nobody has to ask for: at once where the device has a worker already, so that a new version
 * is found; else when the page rests. `left`: nothing was begun, as the connection costs.
 */
export const unasked: Promise<ServiceWorkerRegistration | 'left' | undefined> | undefined =
  workers && begin(workers);

async function begin(
  container: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | 'left' | undefined> {
  if (!container.controller && !(await container.getRegistration(base))) {
    await rested;
    if (isCostly()) return 'left';
  }
  return register(container);
}

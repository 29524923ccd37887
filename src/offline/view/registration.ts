/** The registration of the service worker, which the two elements of this folder share. */
import { scriptUrl } from '../../ui/trusted-types.ts';
import { base, url } from '../../ui/url.ts';
import { WORKER } from '../listing.ts';

/** Undefined where there is nothing to register: a browser without workers, or `astro dev`. */
export const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined;

/** What the last registration came to. */
export let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Browsers that are told to block workers answer with nothing; others reject where the script is not to be had. */
export const register = (container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> =>
  (registered = container.register(scriptUrl(url(WORKER)), { scope: base, updateViaCache: 'none' }));

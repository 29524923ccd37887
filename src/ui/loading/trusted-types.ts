/** The one way to start a script by its address: the content security policy takes no other. */
import { base } from '../url.ts';

/** Browsers that have Trusted Types; the others take plain text. */
interface Trusting {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
}

/** The name stands in the policy of astro.config.mjs. */
const policy = (globalThis as Trusting).trustedTypes?.createPolicy('workers', { createScriptURL: own });

/** The address of a worker's script as the browser wants it. Throws for one that is not of this site. */
export function scriptUrl(address: string): string {
  return policy ? policy.createScriptURL(address) : own(address);
}

function own(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  // In `npm run dev` scripts keep the ending of their source.
  if (origin === location.origin && pathname.startsWith(base) && /\.[jt]s$/.test(pathname)) return address;
  throw new TypeError(`${address} is no script of this site.`);
}

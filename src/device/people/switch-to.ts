import { switchProfile } from '../../storage/profiles/manage.ts';

/** Uses another profile from now on, and shows the page as that person sees it. */
export function switchTo(profile: string): void {
  switchProfile(profile, Date.now());
  showAnew();
}

/** A run in the address is of who was here before. */
export function showAnew(): void {
  const address = new URL(location.href);
  address.searchParams.delete('run');
  history.replaceState(null, '', address);
  location.reload();
}

/**
 * Loads the page again where the site answers, by the network or from the offline copy: most browsers remember that a
 * module did not come, and ask for it again only on a new page. What was done on the page is kept by then.
 */
export async function loadPageAgain(): Promise<void> {
  const answers = await fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) location.reload();
}

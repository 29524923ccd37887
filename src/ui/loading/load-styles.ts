/** Adds a stylesheet to the page for what was not on it; ready once it is there, or could not be had. */
export function loadStyles(href: string): Promise<void> {
  const there = [...document.querySelectorAll('link')].some((link) => link.getAttribute('href') === href);
  if (there) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((ready) => {
    link.onload = link.onerror = () => ready();
    document.head.append(link);
  });
}

// Sets the theme of src/site/theme.ts before the first paint: no module, and not inline.
(() => {
  const root = document.documentElement;
  let choice;
  try {
    choice = JSON.parse(localStorage.getItem('zhaozhang:settings:theme'))?.value;
    // Own work before introductions.
    root.toggleAttribute('data-returning', /zhaozhang:(marks|run):/.test(Object.keys(localStorage)));
  } catch {}
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? choice !== 'light' : choice === 'dark';
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.script = '';
  // A search that is asked for before src/search/opener.ts is there to open it.
  addEventListener('keydown', (event) => {
    const asks = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (root.dataset.search === 'ready' || !asks || event.target.closest?.('input, select')) return;
    event.preventDefault();
    root.dataset.search = 'asked';
  });
})();

// Sets the theme of src/shell/theme/theme.ts before the first paint: no module, and not inline.
(() => {
  const root = document.documentElement;
  // Where the records of this site stand, and stood before: see src/storage/browser.ts.
  const { records, former } = document.currentScript.dataset;
  let choice;
  try {
    const read = (name) => localStorage.getItem(records + name) ?? localStorage.getItem(former + name);
    const { value } = JSON.parse(read('settings:theme')) ?? {};
    choice = value?.theme?.value ?? value;
    // Own work before introductions.
    const isOwn = (name) => /^(marks|run):/.test(name.replace(records, '').replace(former, ''));
    root.toggleAttribute('data-returning', Object.keys(localStorage).some(isOwn));
  } catch {}
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? choice !== 'light' : choice === 'dark';
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.script = '';
  // A search that is asked for before src/search/view/search-opener.ts is there to open it.
  addEventListener('keydown', (event) => {
    const asks = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (root.dataset.search === 'ready' || !asks || event.target.closest?.('input, select')) return;
    event.preventDefault();
    root.dataset.search = 'asked';
  });
})();

// The theme before the first paint, see src/shell/theme/theme.ts.
(() => {
  const root = document.documentElement;
  // See src/storage/browser.ts.
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
  root.dataset.printedAddress = location.origin + decodeURI(location.pathname);
  // The browser gives up the animation between two pages when the next comes too soon: nothing is wrong then.
  addEventListener('unhandledrejection', (event) => {
    if (/^Transition was/.test(event.reason?.message)) event.preventDefault();
  });
  // Keeps what is typed before the dialog has come, see src/search/view/search-opener.ts.
  addEventListener('keydown', (event) => {
    const { dataset } = root;
    const { key, target } = event;
    const command = event.ctrlKey || event.metaKey;
    if (dataset.search === 'opening') {
      if (command || event.altKey || (key.length > 1 && key !== 'Backspace')) return;
      const typed = dataset.typed ?? '';
      dataset.typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
    } else {
      const asks = command ? key === 'k' : key === '/';
      if (dataset.search === 'ready' || !asks || target.closest?.('input, select')) return;
      dataset.search = 'opening';
    }
    event.preventDefault();
  });
})();

// The theme and 我的岗位 before the first paint, see src/shell/theme/theme.ts and src/my-roles/show-roles.ts.
(() => {
  const root = document.documentElement;
  // See src/storage/browser.ts.
  const { records, former } = document.currentScript.dataset;
  let choice;
  const read = (name) =>
    JSON.parse(localStorage.getItem(records + name) ?? localStorage.getItem(former + name)) ?? {};
  // What a newer version has written is nothing here, as for src/storage/.
  const entries = (name) => {
    const { version, value } = read(name);
    return version === 1 ? value : {};
  };
  // Again when another tab has changed the job, and on a page that was left for the one on which it was changed.
  const look = ({ persisted }) => {
    if (persisted === false) return;
    try {
      const { value } = read('settings:theme');
      choice = value?.theme?.value ?? value;
      const isOwn = (name) => /^(marks|run):/.test(name.replace(records, '').replace(former, ''));
      const people = entries('profiles:all');
      const person = people.current?.value;
      const kept = Object.entries(
        entries(`roles:mine${people[person]?.value == null || !person ? '' : `@${person}`}`),
      );
      const sound = kept.filter(([, { value }]) => value === null || value.trim);
      const mine = sound
        .filter(([id, { value }]) => id && value !== null)
        .sort(([, a], [, b]) => a.at - b.at);
      // Own work before introductions.
      root.toggleAttribute('data-returning', mine.length > 0 || Object.keys(localStorage).some(isOwn));
      root.dataset.post = mine.length ? 'mine' : 'none';
      if (!sound.length) delete root.dataset.post;
      const more = mine.length > 1 ? ` +${mine.length - 1}` : '';
      root.style.setProperty('--post', mine.length ? JSON.stringify(mine[0][1].value + more) : '');
    } catch {}
  };
  look({});
  addEventListener('storage', look);
  addEventListener('pageshow', look);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? choice !== 'light' : choice === 'dark';
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.script = '';
  // Whoever comes for a run gets no other one started before that stands there, see src/run/view/wanted-run.ts.
  root.toggleAttribute('data-wants-run', /[?&](run|for)=/.test(location.search));
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

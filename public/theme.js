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
})();

// Runs before the first paint, so that nothing flashes. It cannot be a module and cannot be inline
// (the site's policy forbids that), so it reads the record of src/site/theme.ts by hand.
(() => {
  const root = document.documentElement;
  let choice = 'auto';
  try {
    choice = JSON.parse(localStorage.getItem('zhaozhang:settings:theme') ?? 'null')?.value ?? 'auto';
    // Whoever has marks or runs here is met by them, not by an introduction.
    root.toggleAttribute(
      'data-returning',
      Object.keys(localStorage).some((key) => /^zhaozhang:(marks|run):/.test(key)),
    );
  } catch {
    // Blocked or unreadable: src/storage/saved.ts tells the reader.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  // Controls that need script stay hidden without it.
  root.dataset.script = '';
})();

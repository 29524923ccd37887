/** 打印这一版: all of one version on paper, and nothing of the others. */
document.addEventListener('click', ({ target }) => {
  const version = (target as Element).closest('[data-print-version]')?.closest<HTMLElement>('.version');
  if (!version) return;
  const folded = [...version.querySelectorAll<HTMLDetailsElement>('.folded:not([open])')];
  const show = (isPrinted: boolean) => {
    for (const part of folded) part.open = isPrinted;
    version.toggleAttribute('data-printed', isPrinted);
  };
  show(true);
  addEventListener('afterprint', () => show(false), { once: true });
  print();
});

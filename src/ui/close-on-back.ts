/**
 * Back closes a dialog that lies over the page, as it does in apps, and the page stays: while the dialog is open
 * the history has one entry more.
 */

/** How many dialogs lie over the page in the entry of the history that is shown. */
const depth = (): number => (history.state as { layer?: number } | null)?.layer ?? 0;

/** How many lie over the page in fact: a page that was loaded anew has none, whatever its entry says. */
let open = 0;

/**
 * Goes on to the page where Forward or Back has led to the entry of a dialog that is not there any more; every page
 * does so after a reload. Returns what ends it.
 */
export function passGoneDialogs(): () => void {
  const pass = (event: PopStateEvent) => {
    if (depth() <= open) return;
    event.stopImmediatePropagation();
    history.back();
  };
  addEventListener('popstate', pass, true);
  return () => removeEventListener('popstate', pass, true);
}

/**
 * Call once it is open. Settles when it is closed and the history is as it was before, but where a link in it was
 * followed: that closes it too, and Back leads from there to the page, not to the dialog.
 */
export function closeOnBack(dialog: HTMLDialogElement): Promise<void> {
  const own = depth() + 1;
  // What the page has noted with its own entry is there too when it is loaded again while the dialog is open.
  history.pushState({ ...(history.state as object | null), layer: own }, '');
  open = own;
  const follow = (event: MouseEvent) => {
    const address = (event.target as Element).closest('a:not([download], [target])')?.getAttribute('href');
    if (!address || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // It may lie on this very page.
    dialog.close();
    leaveDialogTo(address);
  };
  dialog.addEventListener('click', follow);
  return new Promise((gone) => {
    const leave = () => {
      open = own - 1;
      removeEventListener('popstate', back, true);
      dialog.removeEventListener('click', follow);
      gone();
    };
    const back = (event: PopStateEvent) => {
      if (depth() >= own) return;
      // Nothing else on the page has changed its address.
      event.stopImmediatePropagation();
      leave();
      dialog.close();
    };
    addEventListener('popstate', back, true);
    dialog.addEventListener('close', () => (depth() === own ? history.back() : leave()), { once: true });
  });
}

/** Leaves such a dialog for an address as by a link in it. */
export function leaveDialogTo(address: string): void {
  history.replaceState(null, '');
  location.replace(address);
}

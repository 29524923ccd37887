/**
 * True inside a frame of another site: it could lay something over this page and steal presses, and a
 * static site cannot forbid it by itself. Then nothing is read or kept here.
 */
export const framed: boolean = isFramed();

function isFramed(): boolean {
  try {
    // Reading the address of a page of another origin throws.
    for (let page = globalThis.window; page && page !== page.parent; page = page.parent as typeof page)
      void page.parent.location.href;
    return false;
  } catch {
    return true;
  }
}

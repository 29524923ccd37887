/**
 * After a reload the dialogs are gone, and so are their entries of the history: `close-on-back.ts` writes into an
 * entry how many dialogs lie over the page.
 */
const layers = (history.state as { layer?: number } | null)?.layer;
if (layers) history.go(-layers);

export {};

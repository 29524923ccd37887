/** A run that the address names and whose code is on its way: public/theme.js says so before the first paint. */
const root = () => document.documentElement;

export const isWanted = () => root().dataset.wantsRun !== undefined;

/** The run stands there, or cannot be shown. */
export function wantedNoMore(): void {
  delete root().dataset.wantsRun;
}

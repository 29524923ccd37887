/**
 * True of the own id of a run as `startRun` makes it, `<page>/<run>`: what stands behind an `@` would name a profile of
 * the device that takes it over.
 */
export const isRunId = (id: unknown): id is string =>
  typeof id === 'string' && /^[^/@]+\/[\w-]{1,30}$/.test(id);

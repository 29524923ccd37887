/** A seed by chance. */
export const randomSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** Whom to ask until what is open is settled. */
export const askNow = (whom: string) => `For now, ask: ${whom}.`;

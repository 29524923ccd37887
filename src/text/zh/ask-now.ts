/** Whom to ask until what is open is settled. */
export const askNow = (whom: string) => `现在先问：${whom}。`;

/** The id of what has this name, or one that none of them has: `role-3`. */
export function idOfNew(kind: string, name: string, all: readonly { id: string; name: string }[]): string {
  const same = all.find((one) => one.name === name);
  if (same) return same.id;
  let number = 1;
  while (all.some(({ id }) => id === `${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}

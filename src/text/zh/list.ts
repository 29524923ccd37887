/** What the script of the lists says. */
export const listText = {
  all: (total: number, unit: string) => `共 ${total} ${unit}`,
  found: (shown: number, total: number, unit: string) => `${total} ${unit}里找到 ${shown} ${unit}`,
};

/** The elements inside `root` that match, as a list. */
export const all = <E extends Element = SVGElement>(root: ParentNode, selector: string) => [
  ...root.querySelectorAll<E>(selector),
];

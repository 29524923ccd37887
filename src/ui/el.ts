type Value = string | number | boolean | undefined | ((event: Event) => void);

/** What may stand among the children of an element; nothing comes of what is empty or absent. */
export type Child = Node | string | false | null | undefined;

/**
 * An element with attributes, listeners (`onclick`) and children; absent and false ones are left out.
 *
 * Listeners are added by script, so that the content security policy has nothing to refuse.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** The site's base path, with a slash at both ends: `/` or `/kb/`. */
export const base: string = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Address of a path of this site under its base: `url('procedures/')` → `/kb/procedures/`. */
export function url(path: string): string {
  return base + path.replace(/^\//, '');
}

/** A name out of a record or an address as one part of a path: nothing in it leads elsewhere. */
export function segment(name: string): string {
  return /^\.{0,2}$/.test(name) ? '_' : encodeURIComponent(name.toWellFormed());
}

/** A part of an address decoded; what is not valid percent-encoding stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

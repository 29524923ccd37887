/** The site's base path, with a slash at both ends: `/` or `/kb/`. */
export const base: string = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Address of a path of this site under its base: `url('procedures/')` → `/kb/procedures/`. */
export function url(path: string): string {
  return base + path.replace(/^\//, '');
}

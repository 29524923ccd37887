/** So many of so many. */
export interface Share {
  of: number;
  found: number;
}

/**
 * Looks at once, and again whenever another tab has changed what is kept or this page is shown again after it
 * was away. Returns what ends it.
 */
export function followTabs(look: () => void): () => void {
  const end = new AbortController();
  for (const type of ['storage', 'pageshow']) addEventListener(type, look, { signal: end.signal });
  look();
  return () => end.abort();
}

/** By how much the version of a page grows (semantic versioning, read for people who work by it). */
import { heaviest, type Change } from './compare/change.ts';

/**
 * `major` where the way or what is forbidden changed, `minor` where other things to do, to know or to keep to did,
 * `patch` where only words did.
 */
export type Growth = 'major' | 'minor' | 'patch';

/** What nobody has said to mean the same means something else. */
export function growthOf(changes: readonly Change[]): Growth {
  const weight = heaviest(changes) ?? 'words';
  return weight === 'words' ? 'patch' : weight === 'asked' ? 'minor' : weight;
}

/** The next version: `1.4.2` grows to `2.0.0`, `1.5.0` or `1.4.3`. */
export function nextVersion(version: string, growth: Growth): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (growth === 'major') return `${major + 1}.0.0`;
  return growth === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Below zero where `a` is the older one, 0 where they are the same. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

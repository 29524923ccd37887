import { url } from '../../ui/url.ts';
import type { Subject, Touched } from '../model/impact.ts';

/** `/authoring/impact.json` */
export interface ImpactData {
  subjects: Subject[];
  /** By `keyOf` a subject. */
  touched: Record<string, Touched[]>;
}

/** Throws where the network fails. */
export async function fetchImpact(): Promise<ImpactData> {
  const answer = await fetch(url('authoring/impact.json'));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as ImpactData;
}

/** The page that lists what a change of this touches. */
export const impactPath = (kind: Subject['kind'], id: string): string =>
  `authoring/impact/?${new URLSearchParams({ [kind]: id }).toString()}`;

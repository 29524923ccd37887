/** Which version of a page answers a remark: the build writes it, the device of whoever made one asks for it. */
import { compareVersions } from '../procedure/history/next-version.ts';
import { own } from '../ui/own.ts';
import { url } from '../ui/url.ts';
import type { Remark } from './remark.ts';

export interface Answer {
  /** Of the page, which may have another name now. */
  slug: string;
  version: string;
  why?: string | undefined;
}

/** `/remarks.json`: by id of the remark. */
export type Answers = Record<string, Answer>;

/** Throws where the network fails. */
export async function fetchAnswers(): Promise<Answers> {
  const answer = await fetch(url('remarks.json'));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Answers;
}

export const answerTo = (answers: Answers, id: string): Answer | undefined => own(answers, id);

/** False where it answers without a newer version: then nothing was changed since. */
export const isChange = ({ version }: Answer, remark: Pick<Remark, 'version'>): boolean =>
  compareVersions(version, remark.version) > 0;

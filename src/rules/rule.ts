/** What a rule of the authoring language is. */

export type Severity = 'error' | 'warning';

/** The sentence that an author reads, from what is wrong this time. */
type Message = (...args: never[]) => string;

export interface Rule<M extends Message = Message> {
  severity: Severity;
  /** What is wrong, for the table of the authoring guide. */
  about: string;
  /** How it is mended, for the same table. */
  mend: string;
  /** What to write in place of what in the tests' sound page, so that the rule speaks; in another file where one is named. */
  example?: readonly [right: string, wrong: string, file?: string];
  message: M;
}

/** What is said of a rule, by language; without a message where each place has its own sentence. */
type Words = Pick<Rule, 'about' | 'mend' | 'example'> & { message?: Message };
type Spoken<W extends Words> = W &
  Pick<Rule<W extends { message: infer M extends Message } ? M : typeof sentence>, 'message'>;

/** The message of a rule that is broken in many ways: each place has its own sentence. */
const sentence = (said: string): string => said;

const spoken = <W extends Words>(words: W) => ({ message: sentence, ...words }) as Spoken<W>;

export const error = <W extends Words>(words: W) => ({ severity: 'error' as const, ...spoken(words) });
export const warning = <W extends Words>(words: W) => ({ severity: 'warning' as const, ...spoken(words) });

/** What a rule of the authoring language is. */

export type Severity = 'error' | 'warning';

/** The sentence that an author reads, from what is wrong this time. */
export type Message = (...args: never[]) => string;

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

type Words<M extends Message> = Omit<Rule<M>, 'severity'>;

export const error = <M extends Message>(rule: Words<M>) => ({ severity: 'error' as const, ...rule });
export const warning = <M extends Message>(rule: Words<M>) => ({ severity: 'warning' as const, ...rule });

/** The message of a rule that is broken in many ways: each place has its own sentence. */
export const sentence = (said: string): string => said;

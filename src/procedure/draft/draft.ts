/** A page that is being written: what the model says, with the words around it, in the order of the file. */
import type { Limit, StepFields, WrittenMatter } from '../model/procedure.ts';

/** The front matter of a draft; what is not known yet is left out, and the check asks for it. */
export type DraftMatter = Omit<WrittenMatter, 'keywords' | 'related' | 'asked' | 'allow'> &
  Partial<Pick<WrittenMatter, 'keywords' | 'related'>>;

export interface DraftItem {
  text: string;
  when?: string | undefined;
  /** What is written down with it. */
  values?: DraftValue[] | undefined;
}

export interface DraftValue {
  id: string;
  kind?: string | undefined;
  name?: string | undefined;
  unit?: string | undefined;
}

interface DraftAnswer {
  text: string;
  /** The id of a step, `end` or `gap`. */
  to: string;
  outcome?: string | undefined;
}

/** A named stretch with its parts. */
export interface DraftStretch {
  kind: 'phase' | 'together' | 'section';
  id: string;
  name: string;
  parts: DraftPart[];
}

/** What stands in the body of a page. All texts are plain: their signs mean themselves. */
export type DraftPart =
  | { kind: 'prose' | 'warn' | 'note' | 'gap' | 'legal'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; entries: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'items'; items: DraftItem[] }
  | { kind: 'limit'; limit: Limit }
  | { kind: 'ask'; question: string; answers: DraftAnswer[] }
  | DraftStretch
  | ({
      kind: 'step';
      id: string;
      name: string;
      next?: string | undefined;
      parts: DraftPart[];
    } & Partial<StepFields>);

export interface Draft {
  slug: string;
  matter: DraftMatter;
  body: DraftPart[];
}

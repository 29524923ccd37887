/** What a report says, as values: see the README for the JSON that it becomes. */
import type { Value } from '../../procedure/model/values/value.ts';
import type { Clocked, Left } from '../model/path.ts';
import type { Mark } from '../model/run.ts';

export interface ReportItem {
  text: string;
  /** Done only then. */
  when?: string | undefined;
  state: Mark['state'];
  /** Milliseconds since 1970; absent where nothing was done. */
  at?: number | undefined;
  note?: string | undefined;
  /** Who has said so last, where several people have worked on the run. */
  doer?: string | undefined;
  /** The last problem that was noted of it before it came to stand so, and by whom. */
  problem?: { note: string; at: number; doer?: string | undefined } | undefined;
  /** What was to be written down, filled in or not. */
  values?: ReportValue[] | undefined;
}

export interface ReportValue {
  id: string;
  name: string;
  unit?: string | undefined;
  kind: Value['kind'];
  /** As the run keeps it: a picture by its name, for who has the run's backup. */
  written: string;
  /** Of a picture: where it lies in the zip that 本机数据 exports. */
  file?: string | undefined;
  /** With its unit, a picture by its size. */
  text: string;
  /** How it is not as it should be. */
  fault?: string | undefined;
  doer?: string | undefined;
}

export interface ReportPart {
  name: string;
  round: number;
  /** The name with its round, or with its time of the day. */
  heading: string;
  /** The phases and parallel stretches that it stands in, the outermost first, with their rounds. */
  phases: string[];
  /** Of a step by the clock: when it is to be done. */
  clock?: string | undefined;
  /** False for a step that the choices left out. */
  taken: boolean;
  /** True for a step in which something was done before the answers left it out. */
  left?: boolean | undefined;
  /** False for a step that a run was stopped before. */
  reached: boolean;
  /** Of a step that is done only then. */
  when?: string | undefined;
  /** True where that was not so. */
  skipped?: boolean | undefined;
  by: string[];
  items: ReportItem[];
  /** The question and the answer that was taken. */
  question?: string | undefined;
  answer?: string | undefined;
  answerDoer?: string | undefined;
  /** What a value that was written down decides for, where the person has answered otherwise. */
  otherwise?: { value: string; answer: string } | undefined;
  /** The records that were filled in. */
  forms?: { id: string; name: string; values: ReportValue[] }[] | undefined;
  /** Why the work went on though this hold step was not done, and when that was written. */
  override?: string | undefined;
  overriddenAt?: number | undefined;
  overrideDoer?: string | undefined;
  limits: ReportLimit[];
  /** Which of the cases it was that its limits are for. */
  limitCase?: string | undefined;
  /** Of a step that is another procedure: the run of that. */
  called?: Report | undefined;
}

interface ReportLimit {
  text: string;
  due?: number | undefined;
  /** True where the last item was done after it was due. */
  late?: boolean | undefined;
}

export interface Report {
  title: string;
  version: string;
  slug: string;
  name: string;
  who: string;
  /** Those who have worked on it, where there were several. */
  people?: string[] | undefined;
  /** From whom to whom it went, and when; a name is empty where it is not known. */
  handovers?: { from: string; to: string; at: number }[] | undefined;
  /** Why it was ended though something was open; empty where it was not. */
  stopped: string;
  started: number;
  finished: number | null;
  /** Name of the end that was come to; of one that the source leaves open, the question about it. */
  outcome?: string | undefined;
  /** True where that end is left open. */
  open?: boolean | undefined;
  /** Whom to ask then. */
  whom?: string | undefined;
  done: number;
  total: number;
  problems: number;
  /** What was still to be done. */
  left: Left;
  /** The same of what is done by the clock, where anything is. */
  clocked?: Clocked | undefined;
  /** Names of the steps in the order in which they were gone through. */
  path: string[];
  /** Names of those that a run was stopped before; none of one that was finished. */
  unreached: string[];
  parts: ReportPart[];
  /** What was written down by an older text of the page and has no place in the new one. */
  unplaced?: ReportValue[] | undefined;
}

/** What a page shows of a run, and what a run has from the page that it is on. */
import type { Saved } from '../../storage/saved.ts';
import type { ToastState } from '../../ui/components/Toast.tsx';
import type { Holidays } from '../limits/workdays.ts';
import type { Row } from '../model/path.ts';
import type { Form, Run } from '../model/run.ts';

/** Everything that the page shows of the run. */
export interface Scene {
  /** What the rows are made of: the text that the run was started with, else the page's. */
  form: Form;
  /** The text that the run was started with, where this browser has it. */
  own: Form | undefined;
  run: Run;
  rows: Row[];
  holidays: Holidays;
  now: number;
  /** True after a change of this page's reader, not one of another tab: then the focus goes along. */
  byReader: boolean;
}

/** What a session has from the page that it is on. */
export interface Desk {
  /** The page's own form; absent where the run stands for itself, as when its page is gone. */
  page: Form | undefined;
  /** Whom to ask where the source leaves something open. */
  whom?: string | undefined;
  say: ToastState['say'];
  /** Shows the list of runs instead of this one; with an item the work goes on there. */
  leave: (item?: string) => void;
  /** Shows this run again. */
  enter: (id: string) => void;
  /** What a run on trial is written into, which nobody keeps. */
  trial?: Saved<Run> | undefined;
}

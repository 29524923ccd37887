import { openDialog } from '../../ui/components/ask.tsx';
import { loadStyles } from '../../ui/loading/load-styles.ts';
import styles from './remark.css?url';
import { RemarkForm } from './RemarkForm.tsx';
import { showMyRemarks } from './MyRemarks.tsx';
import { shownPage, type RemarkPage } from './remark-page.ts';

/** @param at id of the step, section or item that it is about, if it is of one */
export async function openRemark(page: RemarkPage, at?: string): Promise<void> {
  await loadStyles(styles);
  await openDialog(<RemarkForm page={page} at={at} />, 'remark-title');
}

/** The same on a reading page, which then shows what was said. */
export async function openRemarkHere(at: string | undefined): Promise<void> {
  const page = shownPage();
  await openRemark(page, at || undefined);
  showMyRemarks();
}

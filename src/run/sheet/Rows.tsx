/** A page's checklist: the blank list for paper and for work without script, or the rows of an open run. */
import { runText as words } from '#text/run.ts';
import type { Row as RowFacts } from '../model/path.ts';
import { timeOf, type Form } from '../model/run.ts';
import type { QrCode } from '../report/qr-code.ts';
import { Signatures } from '../report/Signatures.tsx';
import type { Press } from './commands.ts';
import { Row } from './Row.tsx';
import type { Work } from './session.ts';

/** What stands on the blank list's paper besides the list. */
export interface Paper {
  updated: string;
  owner: string;
  /** The page's address, once it is known. */
  code?: QrCode | undefined;
}

interface Props {
  form: Form;
  paper?: Paper | undefined;
  work?: Work | undefined;
  onPress?: ((press: Press) => void) | undefined;
}

/** A part as a row that no run has come to. */
const blank = (part: Form['parts'][number]): RowFacts => ({ key: part.id, part, round: 1, state: 'ahead' });

export function Rows({ form, paper, work, onPress }: Props) {
  const rows = work ? work.scene.rows : form.parts.map(blank);
  return (
    <div
      class={work ? 'checklist run-rows' : 'checklist'}
      data-rows={work ? '' : undefined}
      hidden={work && timeOf(work.scene.run, 'finished') !== null}
    >
      {!work && paper && <PaperHead form={form} paper={paper} />}
      {!work && <p class="checklist-plain without-script">{words.plainList}</p>}
      {rows.map((row) => (
        <Row key={row.key} row={row} form={work?.scene.form ?? form} work={work} onPress={onPress} />
      ))}
      {!work && (
        <p class="checklist-end" id="checklist-end">
          {words.ends(form.outcome)}
        </p>
      )}
      {!work && <Signatures class="checklist-signatures" />}
    </div>
  );
}

/** Where the name is written, which version it is, and the page's address to scan. */
function PaperHead({ form, paper: { updated, owner, code } }: { form: Form; paper: Paper }) {
  return (
    <div class="checklist-paper" aria-hidden="true">
      <p>{words.paperName}</p>
      <p>{words.paperVersion(form.version, updated, owner)}</p>
      <div class="checklist-code" data-code>
        {code && (
          <svg viewBox={`0 0 ${code.size} ${code.size}`}>
            <rect fill="white" width={code.size} height={code.size} />
            <path fill="black" d={code.path} />
          </svg>
        )}
      </div>
    </div>
  );
}

/** A page's checklist: the blank list for paper and for work without script, or the rows of an open run. */
import { useRef } from 'preact/hooks';
import { runText as words } from '#text/run.ts';
import { later } from '../../ui/loading/later.tsx';
import { blankRows } from '../way/blank-rows.ts';
import { timeOf, type Form } from '../model/run.ts';
import type { QrCode } from '../../ui/export/qr-code.ts';
import { Signatures } from '../report/Signatures.tsx';
import type { Press } from '../sheet/commands.ts';
import { headed, headingAt, type Heading } from '../way/headings.ts';
import { keyOf, named } from '../way/visit.ts';
import { Row } from './Row.tsx';
import type { Work } from '../sheet/session.ts';

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
  onPress?: ((press: Press, event?: Event) => void) | undefined;
}

/**
 * Counts the runs that were left here. Rows are known by keys that a blank list and other runs have too: made anew,
 * they keep nothing of what was ticked, written or unfolded in the run before.
 */
function useLeft(id: string | undefined): number {
  const now = useRef({ id, left: 0 });
  if (now.current.id !== undefined && now.current.id !== id) now.current.left++;
  now.current.id = id;
  return now.current.left;
}

export function Rows({ form, paper, work, onPress }: Props) {
  const left = useLeft(work?.session.id);
  const shown = work?.scene.form ?? form;
  const rows = headed(shown, work ? work.scene.rows : blankRows(form));
  return (
    <div
      key={left}
      class={work ? 'checklist run-rows' : 'checklist'}
      data-rows={work ? '' : undefined}
      hidden={work && timeOf(work.scene.run, 'finished') !== null}
    >
      {!work && paper && <PaperHead form={form} paper={paper} />}
      {!work && <p class="checklist-plain without-script">{words.plainList}</p>}
      {rows.map(({ row, depth, headings, clocked }) => [
        ...headings.map((heading) => <RegionHead key={`${heading.id} ${heading.round}`} {...heading} />),
        clocked && (
          <h2 key="clock" class="checklist-region">
            {words.byClock}
            <small>{words.byClockAbout}</small>
          </h2>
        ),
        <Row key={row.key} row={row} form={shown} work={work} depth={depth} onPress={onPress} />,
        work && row.part.ask && <RunEnd key={`${row.key} end`} {...work} row={row} />,
      ])}
      {work && <RunEnd key="over" {...work} />}
      {!work && (
        <p class="checklist-end" id="checklist-end">
          {words.ends(form.outcome)}
        </p>
      )}
      {!work && <Signatures class="checklist-signatures" />}
    </div>
  );
}

/** Of open runs only. */
const RunEnd = later(async () => (await import('../view/RunEnd.tsx')).RunEnd);

/** The name of a phase or parallel stretch above its rows. */
function RegionHead({ id, kind, name, round, depth }: Heading) {
  const Name = headingAt(depth);
  return (
    <Name class="checklist-region" id={keyOf(id, round)} data-depth={depth || undefined}>
      {named(name, round)}
      {kind === 'together' && <small>{words.noOrder}</small>}
    </Name>
  );
}

/** Where the name is written, which version it is, and the page's address to scan. */
function PaperHead({ form, paper: { updated, owner, code } }: { form: Form; paper: Paper }) {
  return (
    <div class="checklist-paper" aria-hidden="true">
      <p>{words.paperName}</p>
      <p>
        {words.paperVersion(form.version, updated, owner)}
        {code && words.paperScan}
      </p>
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

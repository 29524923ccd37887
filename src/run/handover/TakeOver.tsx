/** Whether to take a run over, which can be looked at whole before. */
import { runHandoverText as words } from '#text/run-handover.ts';
import { uiText } from '#text/ui.ts';
import { openDialog } from '../../ui/components/ask.tsx';
import { Folded } from '../../ui/components/Folded.tsx';

interface Props {
  why: readonly string[];
  /** The report of the run as it comes, line by line. */
  report: string;
}

/** True once it is to be taken over. */
export async function askTakeOver(props: Props): Promise<boolean> {
  const { returnValue } = await openDialog(<TakeOver {...props} />, 'take-over-title');
  return returnValue === 'take';
}

const TakeOver = ({ why, report }: Props) => (
  <form method="dialog" class="take-over">
    <h2 id="take-over-title">{words.takeTitle}</h2>
    {why.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <Folded summary={words.takeLook}>
      <p class="take-over-report">{report}</p>
    </Folded>
    <div class="actions">
      <button class="button primary" value="take">
        {words.take}
      </button>
      <button class="button plain">{uiText.cancel}</button>
    </div>
  </form>
);

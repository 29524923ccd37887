/** What can be done with one step: its address, and saying that something in it is wrong. */
import { pageToolText as words } from '#text/manage.ts';
import { uiText } from '#text/ui.ts';

export function StepMenu({ name }: { name: string }) {
  return (
    <form method="dialog">
      <h2 id="step-menu">{name}</h2>
      <div class="actions">
        <button class="button" value="link">
          {words.copyLink}
        </button>
        <button class="button" value="remark">
          {words.remark}
        </button>
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}

import { uiText as words } from '#text/ui.ts';
import { openDialog } from '../../ui/components/ask.tsx';

const TITLE = 'picture-title';

/** Shows a picture of a step large, in a dialog that any key to close one leaves. Loaded with the first press on one. */
export async function showPicture(alt: string, address: string): Promise<void> {
  await openDialog(
    <form method="dialog">
      <h2 id={TITLE}>{alt}</h2>
      <img src={address} alt="" />
      <div class="actions">
        <button class="button primary">{words.close}</button>
      </div>
    </form>,
    TITLE,
    'picture-dialog',
  );
}

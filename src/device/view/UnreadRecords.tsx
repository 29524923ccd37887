import { deviceText as words } from '#text/device.ts';
import { SET_ASIDE } from '../../storage/records/set-aside.ts';
import type { Texts } from '../../storage/texts.ts';
import { download, fileName } from '../../ui/export/download.ts';
import { nameOf } from '../model/kept-records.ts';
import type { Execute } from './commands.ts';

/** The records that could not be read and were set aside, each to be downloaded or removed. */
export function UnreadRecords({ texts, execute }: { texts: Texts; execute: Execute }) {
  const unread = [...texts].filter(([key]) => key.startsWith(SET_ASIDE));
  return (
    <section hidden={unread.length === 0}>
      <h2>{words.unreadHead}</h2>
      <p class="quiet">{words.unreadWhy}</p>
      <ul class="device-list">
        {unread.map(([key, text]) => (
          <li key={key}>
            <code>{nameOf(key)}</code>
            <button
              class="button"
              type="button"
              onClick={() => download(`${fileName(key)}.txt`, text, 'text/plain')}
            >
              {words.download}
            </button>
            <button
              class="button plain"
              type="button"
              onClick={() => void execute((commands) => commands.erase(nameOf(key), [key]))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

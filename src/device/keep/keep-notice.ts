/** One line above the page where what is kept here may be lost. */
import { keepNoticeText as words } from '#text/keep.ts';
import { noticesRecord } from '../../storage/records/notices-record.ts';
import { put } from '../../storage/records/lww-map.ts';
import { isPersistent } from '../../storage/persist.ts';
import { peek, saved } from '../../storage/saved.ts';
import { keptTexts } from '../../storage/texts.ts';
import { copyText } from '../../ui/export/copy-text.ts';
import { base, url } from '../../ui/url.ts';
import { appOf, isMobileApple, isSafari } from './browsers.ts';
import { backupRecord } from './backup-record.ts';
import { atRisk, daysSince, noticeFor, type KeepNotice, type Situation } from './model.ts';

const agent = navigator.userAgent;
const HOMES = ['', 'runs/'].map((path) => base + path);

async function situation(): Promise<Situation> {
  const isInstalled =
    matchMedia('(display-mode: standalone)').matches ||
    (navigator as { standalone?: boolean }).standalone === true;
  const backedUp = peek(backupRecord, 'self')?.at ?? 0;
  const putAway = Object.entries(saved(noticesRecord, 'seen').get()).flatMap(([name, { value, at }]) =>
    value ? [[name, at] as const] : [],
  );
  return {
    now: Date.now(),
    atRisk: atRisk(keptTexts(), backedUp),
    backedUp,
    inApp: appOf(agent) !== undefined,
    inSafari: isSafari(agent) && !isInstalled && (await isPersistent()) !== true,
    isAtHome: HOMES.includes(location.pathname),
    putAway: new Map(putAway),
  };
}

function lineOf(notice: KeepNotice, { backedUp, now, atRisk }: Situation): string {
  if (notice === 'in-app') return words.inApp(words.apps[appOf(agent)!]);
  if (notice === 'safari')
    return isMobileApple(agent, navigator.maxTouchPoints) ? words.safariPhone : words.safariDesktop;
  return words.backup(backedUp ? daysSince(backedUp, now) : undefined, atRisk.count);
}

function button(name: string, act: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  element.className = 'button';
  element.addEventListener('click', act);
  return element;
}

function show(notice: KeepNotice, now: Situation): void {
  const place = document.querySelector('storage-notice');
  if (!place) return;
  const box = document.createElement('aside');
  box.className = 'storage-notice keep-notice';
  box.setAttribute('aria-label', words.title);
  const line = document.createElement('p');
  line.textContent = lineOf(notice, now);
  const away = () => {
    saved(noticesRecord, 'seen').update((seen) => put(seen, notice, true, Date.now()));
    box.remove();
  };
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const copy = async () =>
    (said.textContent = (await copyText(location.href)) ? words.copied : words.notCopied(location.href));
  const manage = document.createElement('a');
  manage.href = url('data/');
  manage.textContent = words.manage;
  const back = async () => {
    const { backUp } = await import('./back-up.tsx');
    if (await backUp()) box.remove();
  };
  box.append(
    line,
    notice === 'in-app'
      ? button(words.copyAddress, () => void copy())
      : button(words.backUp, () => void back()),
    button(notice === 'backup' ? words.nextWeek : words.understood, away),
    manage,
    said,
  );
  place.after(box);
}

// Nothing is said anywhere else: there nobody has to wait until all that is kept was looked through.
if (appOf(agent) || HOMES.includes(location.pathname))
  void situation().then((now) => {
    const notice = noticeFor(now);
    if (notice) show(notice, now);
  });

import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { profileId, profileNames } from '../../storage/profiles/profile.ts';
import { keptTexts, type Texts } from '../../storage/texts.ts';
import type { Journal } from '../model/import/journal.ts';
import { kindOf } from '../model/kept-records.ts';

export interface Kept {
  texts: Texts;
  /** The names of all profiles by id. */
  names: ReadonlyMap<string, string>;
  /** The profile in use; empty for the device's own. */
  person: string;
  /** The imports that can be taken back, by the key of their journal, the last first. */
  imports: ReadonlyMap<string, Journal>;
}

const NOTHING: Kept = { texts: new Map(), names: new Map(), person: '', imports: new Map() };

/**
 * What this browser keeps. It is read after the first rendering, whenever another page changes it, and by
 * `refresh`. Where a button is gone or disabled with what it did, the focus goes to the heading of its section.
 */
export function useKeptRecords(root: { current: HTMLElement | null }): [Kept, refresh: () => void] {
  const [kept, setKept] = useState(NOTHING);
  const focused = useRef<[Element, HTMLElement] | undefined>(undefined);
  const refreshed = useRef(0);

  const refresh = useCallback(() => {
    const active = document.activeElement;
    const section = active?.closest('section');
    focused.current = active && section && root.current?.contains(section) ? [active, section] : undefined;
    const texts = keptTexts();
    setKept(({ imports }) => ({ texts, names: profileNames(), person: profileId(), imports }));
    // Few readers have imported anything: what reads that is fetched for them, or once something is done here.
    if (refreshed.current++ > 0 || [...texts.keys()].some((key) => kindOf(key) === 'import'))
      void import('./import/imports.ts').then(({ importsIn }) =>
        setKept((now) => ({ ...now, imports: importsIn(now.texts) })),
      );
  }, [root]);

  useLayoutEffect(() => {
    refresh();
    addEventListener('storage', refresh);
    return () => removeEventListener('storage', refresh);
  }, [refresh]);

  useLayoutEffect(() => {
    if (!focused.current) return;
    const [element, section] = focused.current;
    // What is disabled loses the focus too, in some browsers only later.
    if (element.isConnected && !element.matches(':disabled')) return;
    if (![document.body, element].includes(document.activeElement!)) return;
    const heading = (section.hidden ? section.previousElementSibling : section)?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [kept]);
  return [kept, refresh];
}

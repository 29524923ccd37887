/** Brings the records under their former names to the new ones; browser.ts says why the former ones stay. */
import { FORMER, NOW, PLACES, read, records, remove, write } from './browser.ts';
import { fullness, NEAR } from './quota.ts';

/** Kinds that are not kept any more: whoever makes something else of them reads them where they are. */
const RETIRED = /^marks:/;

/**
 * Copies what does not stand under its new name yet. Where the room would become scarce, records are
 * moved instead, and former ones that were copied go.
 *
 * May stop or be interrupted anywhere: each record is whole under at least one of its names, and is read
 * from there.
 */
export function bringOver(): void {
  const share = (name: string, text: string) => fullness(new Map([[name, text]]));
  let used = PLACES.flatMap((place) =>
    records([place]).map((record) => share(place + record, read(place + record) ?? '')),
  ).reduce((sum, each) => sum + each, 0);
  for (const record of records([FORMER])) {
    if (RETIRED.test(record)) continue;
    const [former, name] = [FORMER + record, NOW + record];
    const [text, kept] = [read(former), read(name)];
    if (text === null) continue;
    const size = share(name, text);
    if (kept === null) {
      if (write(name, text) !== 'saved') continue;
      if (used + size >= NEAR) remove(former);
      else used += size;
    } else if (kept === text && used >= NEAR) {
      remove(former);
      used -= size;
    }
  }
}

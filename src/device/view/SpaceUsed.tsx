import { useEffect, useState } from 'preact/hooks';
import { beginningOf } from '../../language/beginning.ts';
import { deviceText as words } from '#text/device.ts';
import { USES } from '../../site/site.ts';
import { attachments } from '../../storage/attachments.ts';
import { fullness, NEAR } from '../../storage/quota.ts';
import type { Texts } from '../../storage/texts.ts';
import { own } from '../../ui/own.ts';
import { shares } from '../model/kept-records.ts';

/** How much there is of each kind of record, and how much room is left. */
export function SpaceUsed({ texts }: { texts: Texts }) {
  const list = shares(texts);
  const full = fullness(texts);
  const [pictures, setPictures] = useState({ count: 0, size: 0 });
  useEffect(() => {
    void attachments().then((all) =>
      setPictures({ count: all.length, size: all.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 }),
    );
  }, [texts]);
  return (
    <section>
      <h2>{words.kept}</h2>
      <table class="device-table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.size}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ kind, count, size }) => (
            <tr key={kind}>
              <th scope="row">{own(words.kinds, kind) ?? words.unknownKind(beginningOf(kind, 40))}</th>
              <td>{count}</td>
              <td>{words.kilobytes(size)}</td>
            </tr>
          ))}
          {pictures.count > 0 && (
            <tr>
              <th scope="row">{words.pictures}</th>
              <td>{pictures.count}</td>
              <td>{words.kilobytes(pictures.size)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td />
            <td>
              {list.length
                ? words.kilobytes(list.reduce((sum, { size }) => sum + size, pictures.size))
                : words.nothing}
            </td>
          </tr>
        </tfoot>
      </table>
      <p class="device-room">
        <meter min={0} max={1} low={0.6} high={NEAR} optimum={0} value={full} aria-label={words.roomMeter} />
        <span>{words.room(Math.ceil(full * 100))}</span>
      </p>
      <p class="callout" hidden={full < NEAR}>
        {words.near(USES.checklist)}
      </p>
    </section>
  );
}

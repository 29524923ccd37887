/** A sign for the wall: the page, its checklist or a step as a QR code; as a picture, or printed on one A4 sheet. */
import { useState } from 'preact/hooks';
import { pageToolText as words } from '#text/manage.ts';
import { uiText } from '#text/ui.ts';
import { ScanCode } from '../../../ui/components/ScanCode.tsx';
import { download, fileName } from '../../../ui/export/download.ts';
import { qrCode } from '../../../ui/export/qr-code.ts';
import { codePicture } from './code-picture.ts';
import type { PageFacts } from './page-facts.ts';

export function WallSign({ page }: { page: PageFacts }) {
  const places = [
    { name: words.codeRead, address: page.address, line: '' },
    ...(page.checklist ? [{ name: words.codeCheck, address: page.checklist, line: words.codeCheck }] : []),
    ...page.steps.map(({ id, name }) => ({ name, address: `${page.address}#${id}`, line: name })),
  ];
  const [at, go] = useState(0);
  const { address, line } = places[at]!;
  const take = async () =>
    download(
      `${fileName(page.title, line)}.png`,
      await codePicture(qrCode(address), [page.title, line].filter(Boolean)),
      'image/png',
    );
  return (
    <form method="dialog">
      <h2 id="sign-title">{words.codeTitle}</h2>
      <label>
        {words.codeTarget}
        <select class="field-box" onChange={(event) => go(event.currentTarget.selectedIndex)}>
          {places.map(({ name, address }) => (
            <option key={address}>{name}</option>
          ))}
        </select>
      </label>
      <div class="sign">
        <p class="sign-title">{page.title}</p>
        {line && <p class="sign-line">{line}</p>}
        <ScanCode text={address} name={words.codeTitle} />
        <p class="sign-scan">{words.codeScan}</p>
        <p class="sign-address">{decodeURI(address)}</p>
      </div>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => print()}>
          {words.codePrint}
        </button>
        <button type="button" class="button" onClick={() => void take()}>
          {words.codePicture}
        </button>
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}

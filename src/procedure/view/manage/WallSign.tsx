/** A sign for the wall: the page, its checklist or a step as a QR code; as a picture, or printed on one A4 sheet. */
import { useState } from 'preact/hooks';
import { pageToolText as words } from '#text/manage.ts';
import { uiText } from '#text/ui.ts';
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
  const code = qrCode(address);
  const take = async () =>
    download(
      `${fileName(page.title, line)}.png`,
      await codePicture(code, [page.title, line].filter(Boolean)),
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
        <svg viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`} role="img" aria-label={words.codeTitle}>
          <rect x="-4" y="-4" width={code.size + 8} height={code.size + 8} fill="#fff" />
          <path d={code.path} fill="#000" shape-rendering="crispEdges" />
        </svg>
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

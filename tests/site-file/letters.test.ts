import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteIn } from '../../src/procedure/content/site/site-file.ts';

const TEXT = 'language: en\nname: Riverbank Vets\n';

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\u{feff}${TEXT}`)],
  ['UTF-16', Buffer.from(`\u{feff}${TEXT}`, 'utf16le')],
])('a file in %s says in which language its mistakes are to be told', (_, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'site.yaml'), bytes);
  expect(siteIn(folder)).toMatchObject({ language: 'en', name: 'Riverbank Vets' });
  rmSync(folder, { recursive: true });
});

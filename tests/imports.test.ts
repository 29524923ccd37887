/** What holds the imports (.dependency-cruiser.mjs, by `npm run lint`) knows every folder. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FLOORS, NOT_BELOW } from '../.dependency-cruiser.mjs';

test('every folder of src stands on a floor, and on one only', () => {
  const folders = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const floors = FLOORS.flat();
  expect(folders.filter((folder) => !floors.includes(folder))).toEqual([]);
  expect(new Set(floors).size).toBe(floors.length);
});

test('a folder may not import from its own floor or from above it', () => {
  const others = (folder: string) => NOT_BELOW.find((rule) => rule.folder === folder)?.others ?? [];
  expect(others('ui')).toEqual(expect.arrayContaining(['procedure', 'pages']));
  expect(others('ui')).not.toContain('text');
  expect(others('quiz')).toContain('search');
  expect(others('quiz')).not.toContain('quiz');
  expect(others('bench')).toEqual([]);
});

/**
 * Writes the entries for other platforms that `npm install` left out of package-lock.json: run it
 * after each change of the dependencies (`npm run lockfile`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, gaps, type Lockfile } from './lockfile.ts';

const FILE = 'package-lock.json';
const lockfile = JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile;
const missing = gaps(lockfile);
if (missing.length > 0) writeFileSync(FILE, `${JSON.stringify(completed(lockfile), null, 2)}\n`);
for (const { name, version, by } of missing) console.log(`added ${name}@${version} (for ${by})`);
console.log(missing.length > 0 ? `${FILE} is complete now.` : `${FILE} is complete.`);

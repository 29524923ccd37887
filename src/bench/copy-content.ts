import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a folder of content and adds so many procedures to it, to measure with more pages than there are: each an
 * authored one with numbers behind its title and the names of its steps, so that no two flowcharts are the same.
 */
export async function copyContent(from: string, to: string, added: number): Promise<void> {
  await cp(from, to, { recursive: true });
  const files = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.mdx')).sort();
  for (let number = 1; number <= added; number++) {
    const file = files[(number - 1) % files.length]!;
    const text = (await readFile(join(from, file), 'utf8'))
      .replace(/^title: .*$/m, (title) => `${title} ${number}`)
      .replace(/<Step\b[^>]*>/g, (step) => step.replace(/(?<=\sname="[^"]*)(?=")/, String(number)));
    await writeFile(join(to, file.replace(/\.mdx$/, `-${number}.mdx`)), text);
  }
}

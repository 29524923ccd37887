/** What the organisation says of itself beside its pages: `site.yaml`. Messages are for authors, hence Chinese. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { finding, type Diagnostic } from '../../syntax/diagnostic.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import type { WhomToAsk } from '../model/vocabulary.ts';
import { decode } from '../source/decode.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { unreadable } from './files.ts';
import { text } from './schema.ts';

export const SITE_FILE = 'site.yaml';

/** The page says 现在先问： before it and ends the sentence: authors may write either as well. */
const whom = (name: string) =>
  text(name)
    .transform((written) => written.replace(/^(?:现在)?先?问[：:]?/, '').replace(/[。.]+$/, ''))
    .pipe(z.string().min(1, `「${name}」要写问谁，例如 值班负责人或你的上级`));

const siteSchema = z.strictObject(
  {
    ask: z
      .strictObject(
        {
          default: whom('default').optional(),
          domains: z
            .record(z.string(), whom('domains 里的一行'), { error: '「domains」里一行写一个场景：counter: 值班负责人' })
            .optional(),
        },
        { error: '「ask」写成 { default: 值班负责人或你的上级 }' },
      )
      .optional(),
  },
  { error: '这里写 ask: { default: 值班负责人或你的上级 }' },
);

/** What is right of the file's text. */
export function siteOf(text: string): { ask: WhomToAsk } {
  const { ask } = readYaml(text, siteSchema).sound;
  return { ask: { default: ask?.default, domains: ask?.domains ?? {} } };
}

/**
 * Reads the file, which need not be there.
 *
 * @param domains the ids of all domains; undefined where not all of them could be read
 */
export async function readSite(
  folder: string,
  domains: readonly string[] | undefined,
): Promise<{ ask: WhomToAsk; diagnostics: Diagnostic[] }> {
  const file = path.join(folder, SITE_FILE).replaceAll(path.sep, '/');
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    const missing = bytes.code === 'ENOENT';
    return { ask: { domains: {} }, diagnostics: missing ? [] : [unreadable(file, bytes)] };
  }
  const decoded = decode(bytes);
  const { findings, input, placeOf } = readYaml(decoded.text, siteSchema);
  const written = (input as { ask?: { domains?: unknown } } | null)?.ask?.domains;
  const named = written instanceof Object ? Object.keys(written) : [];
  const strangers = named.filter((id) => domains && !domains.includes(id));
  const unknown = strangers.map((id) => {
    const message = `「domains」里的场景「${id}」不在 content/domains.yaml 里。${didYouMean(id, domains!)}`;
    return finding('unknown-domain', placeOf(['ask', 'domains', id]), message);
  });
  return {
    ...siteOf(decoded.text),
    diagnostics: [...decoded.findings, ...findings, ...unknown].map((found) => ({ file, ...found })),
  };
}

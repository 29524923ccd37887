/** What is wrong with `site.yaml`: in itself, and with what it names that is not there. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { siteMessages as say } from '#text/messages/content/site.ts';
import { ended } from '#text/messages/syntax.ts';
import { outlineOf } from '../../../site/outlines/outlines.ts';
import { sealOf } from '../../../site/seal-of.ts';
import { lacksOf, type Lack } from '../../lint/example.ts';
import type { Procedure } from '../../model/procedure.ts';
import { finding, type Diagnostic, type Finding } from '../../../syntax/diagnostic.ts';
import { didYouMean, whichOrAll, type Named } from '../../../syntax/nearest.ts';
import type { WhomToAsk } from '../../model/vocabulary.ts';
import { decode } from '../../source/files/decode.ts';
import { readYaml, type Written } from '../../yaml/read-yaml.ts';
import { unreadable } from '../../source/files/unreadable.ts';
import { ids } from '../../yaml/fields.ts';
import { siteSchema, type WrittenSite } from './schema.ts';
import { SITE_FILE, siteOf } from './site-file.ts';

export interface CheckedSite {
  ask: WhomToAsk;
  diagnostics: Diagnostic[];
  /** The pages that the file names are not all there, or not as they must be there. @param procedure of a sound page */
  lintPages(slugs: readonly string[], procedure: (slug: string) => Procedure | undefined): Diagnostic[];
}

const LOGOS = ['svg', 'png', 'webp', 'jpg', 'jpeg'];
/** In bytes: it stands on every page. */
const LARGEST_LOGO = 200_000;

/**
 * Reads the file, which need not be there.
 *
 * @param domains all domains; undefined where not all of them could be read
 */
export async function checkSite(
  folder: string,
  domains: Named[] | undefined,
): Promise<CheckedSite> {
  const file = path.join(folder, SITE_FILE).replaceAll(path.sep, '/');
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    const missing = bytes.code === 'ENOENT';
    return {
      ask: { domains: {} },
      diagnostics: missing ? [] : [unreadable(file, bytes)],
      lintPages: () => [],
    };
  }
  const decoded = decode(bytes);
  const written = readYaml(decoded.text, siteSchema);
  const found = [
    ...decoded.findings,
    ...written.findings,
    ...strangers(written, domains),
    ...(await logoFindings(written, folder)),
    ...sealFindings(written),
  ];
  const inFile = (each: Finding): Diagnostic => ({ file, ...each });
  return {
    ask: siteOf(decoded.text).ask,
    diagnostics: found.map(inFile),
    lintPages: (slugs, procedure) =>
      [...pageFindings(written, slugs), ...exampleFindings(written, procedure)].map(inFile),
  };
}

/** Domains under `ask` that are none. */
function strangers({ input, placeOf }: Written<WrittenSite>, domains: Named[] | undefined): Finding[] {
  const written = (input as { ask?: { domains?: unknown } } | null)?.ask?.domains;
  const named = written instanceof Object ? Object.keys(written) : [];
  return named
    .filter((id) => domains && !domains.some((domain) => domain.id === id))
    .map((id) =>
      finding('unknown-domain', placeOf(['ask', 'domains', id]), say.noDomain(id, whichOrAll(id, domains!))),
    );
}

/** Pages of the home page that are none, whatever else is wrong with it. */
function pageFindings({ input, placeOf }: Written<WrittenSite>, slugs: readonly string[]): Finding[] {
  const { picks, example } = (input as { home?: { picks?: unknown; example?: unknown } } | null)?.home ?? {};
  const named = [
    ...(ids('picks').safeParse(picks).data ?? []).map((slug, index) => ({ slug, at: ['home', 'picks', index] })),
    ...(typeof example === 'string' ? [{ slug: example, at: ['home', 'example'] }] : []),
  ];
  return named
    .filter(({ slug }) => !slugs.includes(slug))
    .map(({ slug, at }) => finding('unknown-page', placeOf(at), say.noPage(slug, whichOrAll(slug, slugs.map((id) => ({ id, names: [] }))))));
}

/** What the page of the example lacks, or has too long to be drawn on the home page. */
function exampleFindings(
  { input, placeOf }: Written<WrittenSite>,
  procedureOf: (slug: string) => Procedure | undefined,
): Finding[] {
  const slug = (input as { home?: { example?: unknown } } | null)?.home?.example;
  const procedure = typeof slug === 'string' ? procedureOf(slug) : undefined;
  const lacks = procedure ? lacksOf(procedure) : [];
  if (!procedure || lacks.length === 0) return [];
  return [finding('home-example', placeOf(['home', 'example']), procedure.slug, lacks.map(nameOfLack))];
}

const nameOfLack = (lack: Lack) =>
  typeof lack === 'string' ? say.lacks[lack] : say.lacks.long(lack.text, lack.most);

/** Characters of the seal that cannot be drawn. */
function sealFindings({ sound, placeOf }: Written<WrittenSite>): Finding[] {
  const { logo, name, seal = name && sealOf(name) } = sound;
  const strange = logo ? undefined : [...(seal ?? '')].find((char) => !outlineOf(char));
  const at = placeOf([sound.seal === undefined ? 'name' : 'seal']);
  return strange === undefined ? [] : [finding('matter', at, ended(say.noGlyph(strange)))];
}

async function logoFindings({ sound: { logo }, placeOf }: Written<WrittenSite>, folder: string): Promise<Finding[]> {
  if (logo === undefined) return [];
  const tell = (message: string) => [finding('picture', placeOf(['logo']), message)];
  if (!LOGOS.includes(path.extname(logo).slice(1).toLowerCase())) return tell(say.logoKind(logo, LOGOS));
  const whole = path.join(folder, logo);
  // Asked of the folder, so that upper and lower case count on every machine.
  const names = await readdir(path.dirname(whole)).catch((): string[] => []);
  if (!names.includes(path.basename(whole)))
    return tell(say.noLogo(logo, didYouMean(path.basename(whole), names)));
  const { size } = await stat(whole);
  if (size > LARGEST_LOGO) return tell(say.logoLarge(logo, Math.ceil(size / 1000), LARGEST_LOGO / 1000));
  const { default: sharp } = await import('sharp');
  const isPicture = await sharp(whole).metadata().then(() => true, () => false);
  return isPicture ? [] : tell(say.logoUnreadable(logo));
}

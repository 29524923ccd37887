/** What the organisation says of itself beside its pages: `site.yaml`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGE } from '#language/language.ts';
import { siteDefaults } from '#text/site.ts';
import { PREFIX, USES, type Site, type Uses } from '../../../site/model.ts';
import { sealOf } from '../../../site/seal-of.ts';
import type { WhomToAsk } from '../../model/vocabulary.ts';
import { decode } from '../../source/files/decode.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import { siteSchema, type WrittenSite } from './schema.ts';

export const SITE_FILE = 'site.yaml';

/** What the file's text says, as far as it is right, and the defaults in place of the rest. */
export function siteOf(text: string): Site & { ask: WhomToAsk } {
  return withDefaults(readYaml(text, siteSchema).sound);
}

function withDefaults(written: Partial<WrittenSite>): Site & { ask: WhomToAsk } {
  const { ask, colours, home, uses } = written;
  const name = written.name ?? siteDefaults.name;
  const on = Object.fromEntries(USES.map((use) => [use, uses?.[use] ?? true])) as Uses;
  return {
    // What cannot be read was taken for the language in which this runs.
    language: written.language ?? LANGUAGE,
    name,
    tagline: written.tagline,
    organisation: written.organisation,
    description: written.description ?? (on.checklist && on.quiz ? siteDefaults.description : siteDefaults.shortDescription),
    seal: written.seal ?? sealOf(name),
    logo: written.logo,
    colours: { accent: colours?.accent, seal: colours?.seal },
    home: { title: home?.title ?? siteDefaults.homeTitle, picks: home?.picks ?? [], example: home?.example },
    repository: written.repository,
    contact: written.contact,
    // What was missed in quizzes is what a review asks; where nothing is done or passed a leader has nothing to read.
    uses: { ...on, review: on.quiz && on.review, team: on.team && (on.checklist || on.quiz) },
    prefix: written.prefix ?? PREFIX,
    ask: { default: ask?.default, domains: ask?.domains ?? {} },
  };
}

/** What the site says of itself whose content stands in this folder; the defaults where the file cannot be read. */
export function siteIn(folder: string): Site & { ask: WhomToAsk } {
  try {
    return siteOf(decode(readFileSync(path.join(folder, SITE_FILE))).text);
  } catch {
    return siteOf(''); // the file need not be there
  }
}

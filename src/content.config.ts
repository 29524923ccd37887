import { existsSync } from 'node:fs';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { checkMermaid } from './flowchart/draw/check-mermaid.ts';
import { CONTENT, fromEngine } from './procedure/content/site/folder.ts';
import { clean } from './procedure/source/files/decode.ts';
import { entriesOf } from './procedure/content/vocabulary-lists.ts';
import { procedures } from './procedure/content/loader.ts';
import { SITE_FILE, siteOf } from './procedure/content/site/site-file.ts';
import type { Procedure } from './procedure/model/procedure.ts';
import {
  domainSchema,
  recordSchema,
  roleSchema,
  sourceSchema,
  termSchema,
} from './procedure/content/schema.ts';

/** A list in one file, as the one entry of its collection: Astro keeps entries in no order, and warns where there is none. */
function list<T>(name: string, entry: z.ZodType<T>) {
  const whole = (entries: T[]) => [{ id: 'all', entries }];
  return defineCollection({
    loader: existsSync(`${CONTENT}/${name}`)
      ? file(fromEngine(name), { parser: (text) => whole(entriesOf(clean(text).text, entry)) })
      : () => whole([]),
    schema: z.object({ entries: z.array(entry) }),
  });
}

/** What the organisation says of itself, as the one entry of its collection. */
const site = defineCollection({
  loader: existsSync(`${CONTENT}/${SITE_FILE}`)
    ? file(fromEngine(SITE_FILE), { parser: (text) => [{ id: 'all', ...siteOf(clean(text).text) }] })
    : () => [{ id: 'all', ...siteOf('') }],
  schema: z.object({
    ask: z.object({ default: z.string().optional(), domains: z.record(z.string(), z.string()) }),
  }),
});

export const collections = {
  // The loader has checked every value; the schema only names the type. A draft is built in spite of errors.
  procedures: defineCollection({
    loader: procedures(import.meta.env.DEV ? 'dev' : process.env.DRAFT ? 'draft' : 'build', checkMermaid),
    schema: ({ image }) =>
      z
        .looseObject({
          explained: z.array(z.string()),
          pictures: z.array(
            z.object({
              group: z.string().optional(),
              alt: z.string(),
              written: z.string(),
              src: image().optional(),
              shared: z.string().optional(),
            }),
          ),
        })
        .transform((data) => data as typeof data & Procedure),
  }),
  domains: list('domains.yaml', domainSchema),
  roles: list('roles.yaml', roleSchema),
  sources: list('sources.yaml', sourceSchema),
  glossary: list('glossary.yaml', termSchema),
  records: list('records.yaml', recordSchema),
  site,
};

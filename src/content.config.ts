import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { checkMermaid } from './flowchart/draw/check-mermaid.ts';
import { listLoader } from './procedure/content/list-loader.ts';
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

/** A list in one file. */
function list<T>(name: string, entry: z.ZodType<T>) {
  return defineCollection({
    loader: listLoader(name, (text) => ({ entries: entriesOf(text, entry) })),
    schema: z.object({ entries: z.array(entry) }),
  });
}

/** What the organisation says of itself. */
const site = defineCollection({
  loader: listLoader(SITE_FILE, (text) => ({ ...siteOf(text) })),
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

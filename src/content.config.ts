import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { checkMermaid } from './flowchart/check.ts';
import { CONTENT } from './procedure/content.ts';
import { procedures } from './procedure/loader.ts';
import type { Procedure } from './procedure/model.ts';
import { domainSchema, roleSchema, sourceSchema, termSchema } from './procedure/schema.ts';

export const collections = {
  // The loader has checked every value; the schema only names the type. A draft is built in spite of errors.
  procedures: defineCollection({
    loader: procedures(CONTENT, import.meta.env.PROD && !process.env.DRAFT, checkMermaid),
    schema: z.custom<Procedure>(),
  }),
  domains: defineCollection({ loader: file(`${CONTENT}/domains.yaml`), schema: domainSchema }),
  roles: defineCollection({ loader: file(`${CONTENT}/roles.yaml`), schema: roleSchema }),
  sources: defineCollection({ loader: file(`${CONTENT}/sources.yaml`), schema: sourceSchema }),
  glossary: defineCollection({
    loader: file(`${CONTENT}/glossary.yaml`, {
      parser: (text) =>
        Object.fromEntries((parse(text) as { term: string }[]).map((entry) => [entry.term, entry])),
    }),
    schema: termSchema,
  }),
};

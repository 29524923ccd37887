/** What the authoring guide's tables say of front matter and of `site.yaml`. */
import { siteFields } from '#text/messages/content/site.ts';
import { siteSchema, type WrittenSite } from '../procedure/content/site/schema.ts';
import { matterSchema } from '../procedure/content/schema.ts';

interface SiteField {
  name: string;
  about: string;
  /** What is so where it is not written. */
  without: string;
  example: string;
}

/** The entries of `site.yaml`, in the order of its schema. */
export const SITE_FIELDS: SiteField[] = (Object.keys(siteSchema.shape) as (keyof WrittenSite)[]).map(
  (name) => ({
    name,
    ...siteFields[name],
  }),
);

export interface Field {
  name: string;
  required: boolean;
  about: string;
  example: string;
}

/** The fields of the front matter, as its schema describes them. */
export const FIELDS: Field[] = Object.entries(matterSchema.shape).map(([name, field]) => {
  const { description = '', examples } = field.meta() ?? {};
  const required = !field.safeParse(undefined).success;
  return { name, required, about: description, example: Array.isArray(examples) ? String(examples[0]) : '' };
});

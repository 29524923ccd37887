/** The kinds of value that authors write in YAML, each checked with a message that names its field. */
import { z } from 'astro/zod';
import { schemaMessages as say } from '#text/messages/content/schema.ts';
import { markupIn } from '../../syntax/markup-in.ts';

// The desk reads pages in the browser, where the policy lets no text become code, which zod would try.
z.config({ jitless: true });

const LONGEST = 2000;

/** A text of one line or several; `name` is what messages call it. */
export const text = (name: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? say.missing(name)
          : input === null
            ? say.empty(name)
            : Array.isArray(input)
              ? say.notText(name)
              : say.notFields(name),
    })
    .trim()
    .superRefine((value, context) => {
      const tell = (message: string) => context.addIssue({ code: 'custom', message });
      const markup = markupIn(value);
      // The schema's own bounds also count the entries of what is no text.
      if (value === '') tell(say.empty(name));
      if (value.length > LONGEST) tell(say.tooLong(name, LONGEST));
      if (markup !== undefined) tell(say.within(name, markup));
    });

/** What makes one text of what was meant as a list. */
function notAList(value: string): string | undefined {
  const [, inner = ''] = /^[［【〔「(（](.*)[］】〕」)）]$/.exec(value) ?? [];
  const words = inner.split(/[,，、；;|｜]/).map((word) => word.trim());
  if (/^[［【〔]/.test(value) || words.length > 1) return say.brackets(words.join(', '));
  if (/^(?:[-–—－]\s*\D|[·•●*]|\d+(?:[、)）．]|\.\s))/.test(value)) return say.entries;
  return undefined;
}

const asList = (name: string) => say.list(name, name === 'roles' ? 'receptionist' : 'a, b');

/** A list of words; a single one may stand without brackets. */
export const ids = (name: string) =>
  z.preprocess(
    (value, context) => {
      if (typeof value !== 'string') return value;
      const wrong = notAList(value);
      if (wrong !== undefined) context.addIssue({ code: 'custom', message: say.ofField(name, wrong) });
      return value.split(/[,，、；;|｜]/).map((word) => word.trim());
    },
    z.array(
      // A list or fields in place of a word make it another kind of list.
      z.preprocess((word, context) => {
        if (typeof word === 'object' && word !== null)
          context.addIssue({ code: 'custom', message: asList(name) });
        return word;
      }, text(name)),
      { error: ({ input }) => (input === undefined ? say.missing(name) : asList(name)) },
    ),
  );

/** A day that exists, as `2026-11-21`. */
export const day = (name: string) =>
  text(name).superRefine((value, context) => {
    if (isDay(value)) return;
    const [, year = '', month = '', date = ''] =
      /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(value.normalize('NFKC')) ?? [];
    const meant = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const example = isDay(meant) && meant !== value ? meant : '2026-11-21';
    context.addIssue({ code: 'custom', message: say.day(name, example) });
  });

/** The first and the last year of a page's dates. */
const YEARS = [1900, 2199] as const;

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  if (year < YEARS[0] || year > YEARS[1]) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(value);
}

/** A number as it was written, or what has been read of it already. */
export const number = (name: string, least: number, most: number, whole = false) => {
  const error = (whole ? say.whole : say.number)(name, least, most);
  return z.preprocess(
    (value) =>
      typeof value === 'string' && /^[-+]?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value,
    z
      .number({ error })
      .min(least, error)
      .max(most, error)
      .refine((value) => !whole || Number.isInteger(value), error),
  );
};

/** `true` or `false`, as it was written or read already. */
export const flag = (name: string) =>
  z.preprocess(
    (value) => (value === 'true' ? true : value === 'false' ? false : value),
    z.boolean({ error: say.flag(name) }),
  );

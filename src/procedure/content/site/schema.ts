/** What `site.yaml` may hold: one entry each for what an organisation says of its site. Nothing of it must be there. */
import { z } from 'astro/zod';
import { languageNames } from '#language/authoring/names.ts';
import { whomOf } from '#language/authoring/wording.ts';
import { siteMessages as say } from '#text/messages/content/site.ts';
import { LANGUAGES } from '../../../language/languages.ts';
import { readable, unreadable, type Part, type Theme } from '../../../site/colours/palette.ts';
import { PREFIX, USES, type ThemeColour } from '../../../site/model.ts';
import { whichId } from '../../../syntax/nearest.ts';
import { flag, ids, text } from '../../yaml/fields.ts';

const LONGEST = { name: 30, tagline: 40, organisation: 60, description: 200, title: 30, prefix: 30 } as const;

/** A text that has to fit into a place of its own. */
const short = (name: keyof typeof LONGEST) =>
  text(name).pipe(z.string().refine((value) => [...value].length <= LONGEST[name], say.long(name, LONGEST[name])));

/** The page says that this is to be asked and ends the sentence: authors may write either as well. */
const whom = (name: string) =>
  text(name)
    .transform((written) => whomOf(written))
    .pipe(z.string().min(1, say.whom(name)));

const LANGUAGE_NAMES = [...LANGUAGES.keys()].map((id) => ({ id, names: languageNames(id) }));

const notALanguage = ({ input }: { input?: unknown }) =>
  say.language([...LANGUAGES.keys()], typeof input === 'string' ? whichId(input, LANGUAGE_NAMES) : '');

const language = z.preprocess(
  (written) => (typeof written === 'string' ? written.trim() : written),
  z.string({ error: notALanguage }).refine((written) => LANGUAGES.has(written), { error: notALanguage }),
);

/** `#rrggbb` of what was written, with or without its sign, of three digits or six; undefined where it is none. */
function hexIn(written: unknown): string | undefined {
  const digits = typeof written === 'string' ? /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(written.trim())?.[1] : undefined;
  if (digits === undefined) return undefined;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${six.toLowerCase()}`;
}

/** Rounded down: what is too little never looks enough. */
const rounded = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

const colourIn = (part: Part, theme: Theme) =>
  z
    .unknown()
    .transform((written, context) => {
      const hex = hexIn(written);
      const wrong = hex && unreadable(part, theme, hex);
      if (hex === undefined) context.addIssue({ code: 'custom', message: say.colour(part) });
      else if (wrong)
        context.addIssue({
          code: 'custom',
          message: say.contrast(part, say[theme], hex, rounded(wrong.found), wrong.least, wrong.proposed),
        });
      return hex ?? '';
    });

/** One colour, which is made fit for the dark theme, or one for each theme. */
const colour = (part: Part) =>
  z.preprocess(
    (written) => (typeof written === 'string' || written === null ? { light: written } : written),
    z
      .strictObject(
        { light: colourIn(part, 'light'), dark: colourIn(part, 'dark').optional() },
        { error: say.colour(part) },
      )
      .transform(
        ({ light, dark }): ThemeColour => ({ light, dark: dark ?? readable(part, 'dark', light) }),
      ),
  );

/** An address as a browser takes it; the scheme may be missing. */
const address = text('repository').transform((written, context) => {
  const whole = /^[a-z]+:/i.test(written) ? written : `https://${written}`;
  const url = URL.parse(whole);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || /\s/.test(written))
    context.addIssue({ code: 'custom', message: say.repository });
  return whole;
});

const uses = z
  .strictObject(
    Object.fromEntries(USES.map((use) => [use, flag(use).optional()])) as Record<
      (typeof USES)[number],
      z.ZodOptional<ReturnType<typeof flag>>
    >,
    { error: say.uses },
  )
  .superRefine(({ quiz, review }, context) => {
    if (quiz === false && review === true)
      context.addIssue({ code: 'custom', path: ['review'], message: say.reviewNeedsQuiz });
  });

/** In the order in which it is best written. */
export const siteSchema = z.strictObject(
  {
    name: short('name').optional(),
    tagline: short('tagline').optional(),
    organisation: short('organisation').optional(),
    description: short('description').optional(),
    language: language.optional(),
    seal: text('seal')
      .transform((written) => written.replace(/\s/g, ''))
      .pipe(z.string().refine((seal) => [...seal].length <= 2, say.seal))
      .optional(),
    logo: text('logo').optional(),
    colours: z
      .strictObject(
        { accent: colour('accent').optional(), seal: colour('seal').optional() },
        { error: say.colours },
      )
      .optional(),
    home: z
      .strictObject(
        { title: short('title').optional(), picks: ids('picks').optional(), example: text('example').optional() },
        { error: say.home },
      )
      .optional(),
    repository: address.optional(),
    contact: text('contact').optional(),
    uses: uses.optional(),
    prefix: z
      .string({ error: say.prefix(PREFIX) })
      .trim()
      .regex(/^[a-z][a-z0-9-]*$/, say.prefix(PREFIX))
      .max(LONGEST.prefix, say.prefix(PREFIX))
      .optional(),
    ask: z
      .strictObject(
        {
          default: whom('default').optional(),
          domains: z.record(z.string(), whom(say.domainLine), { error: say.domains }).optional(),
        },
        { error: say.ask },
      )
      .optional(),
  },
  { error: say.file },
);

export type WrittenSite = z.infer<typeof siteSchema>;

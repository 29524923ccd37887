/**
 * Forms as they were kept before limits had flags: there the words of a limit said how it counts. A run that was
 * started with one goes on by it.
 */
import { FORMER_AHEAD, FORMER_WORKDAYS } from '#language/authoring/former-limits.ts';
import type { Form, FormPart } from '../model/run.ts';

/** A part as such a form has it: at most one limit, in words. */
interface FormerPart extends Omit<FormPart, 'limits'> {
  limit?: string | undefined;
  /** ISO 8601 duration. */
  within?: string | undefined;
}

/** A form as a browser may hold it. */
export type KeptForm = Omit<Form, 'parts'> & { parts: (FormPart | FormerPart)[] };

/** A form that was kept, as forms are now. Its hash stays that of what was kept. */
export function currentForm(kept: KeptForm): Form {
  return {
    ...kept,
    parts: kept.parts.map((part) => ('limit' in part || 'within' in part ? currentPart(part) : part)),
  };
}

function currentPart({ limit, within, ...part }: FormerPart): FormPart {
  if (limit === undefined) return part;
  const flags = {
    ...(FORMER_WORKDAYS.test(limit) && { workdays: true }),
    ...(FORMER_AHEAD.test(limit) && { ahead: true }),
  };
  return { ...part, limits: [{ text: limit, within, ...flags }] };
}

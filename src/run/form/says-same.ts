import { canonical } from '../../storage/records/json.ts';
import type { Form } from './form.ts';

/**
 * True of two forms of a page that say the same, in whatever words: what a page means does not hold the fields of its
 * records, which stand apart.
 */
export function saysSame(own: Form, page: Form): boolean {
  const fields = ({ parts }: Form) => canonical(parts.map(({ forms }) => forms ?? null));
  if (own.meaning !== undefined && own.meaning === page.meaning) return fields(own) === fields(page);
  const text = (form: Form) => canonical({ ...form, meaning: undefined });
  return text(own) === text(page);
}

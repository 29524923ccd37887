/** What the authoring guide's tables say of front matter and of the kinds of page. */
import { matterSchema } from '../procedure/content/schema.ts';

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

/** The kinds of page: what each is for, and what it must have. */
export const KIND_NEEDS = {
  procedure: { for: '有先后次序的事', needs: '步骤、检查项、题目，文件头里的 trigger 和 outcome' },
  norm: { for: '没有先后的要求', needs: '题目' },
  policy: { for: '规定和罚则', needs: '小节或步骤、题目' },
  guide: { for: '道理和概念', needs: '题目' },
};

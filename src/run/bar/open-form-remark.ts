import { loaded } from '../../ui/loading/not-loaded.ts';
import { url } from '../../ui/url.ts';
import type { Form } from '../form/form.ts';

/**
 * 有不对的地方: of the text that the list shows, which of an older run is an older one.
 *
 * @param at id of the step or item that it is about, if it is of one
 */
export async function openFormRemark(
  { slug, title, version, meaning, parts }: Form,
  at?: string,
): Promise<void> {
  const address = new URL(url(`procedures/${slug}/`), location.href).href;
  const code = await loaded(() => import('../../remarks/view/open-remark.tsx'));
  await code?.openRemark({ slug, title, version, meaning, address, parts }, at);
}

import { deskText as words } from '#text/desk.ts';
import { useForm } from '../form-context.ts';
import { placeName } from '../say-moved.ts';

/** Says beside what leads to a step that it comes before; nothing where it follows. */
export function LeadsBack({ path, to }: { path: string; to: string }) {
  const { back, places, targets } = useForm();
  return back.has(path) ? (
    <p class="desk-leads-back">{words.leadsBack(placeName(to, places, targets))}</p>
  ) : null;
}

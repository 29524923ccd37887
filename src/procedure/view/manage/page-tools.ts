/** The tools of a reading page only listen: what they do comes with the first press. */
import { loaded } from '../../../ui/loading/not-loaded.ts';

addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-tool]');
  if (!button) return;
  event.preventDefault();
  void loaded(() => import('./use-tool.tsx')).then((code) => code?.useTool(button));
});

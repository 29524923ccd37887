/** A reading page waits for `remark`, whose detail is the id of a step or empty; who has made one is shown it. All else comes when it is wanted. */
import { savedIds } from '../storage/saved.ts';
import { loaded } from '../ui/loading/not-loaded.ts';

addEventListener('remark', ({ detail: at }: CustomEventInit<string>) => {
  void loaded(() => import('./view/open-remark.tsx')).then((code) => code?.openRemarkHere(at));
});

if (savedIds('remarks').length > 0)
  void import('./view/MyRemarks.tsx').then(({ showMyRemarks }) => showMyRemarks(), Boolean);

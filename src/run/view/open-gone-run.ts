/**
 * For pages that stand where another is not: the address of a run (`…/checklist/?run=<id>`) whose page is
 * gone, or cannot be had without a network, leads on to where the run opens from its own text.
 */
import { url } from '../../ui/url.ts';
import { hasRun } from '../kept/store.ts';

const id = new URLSearchParams(location.search).get('run');
if (id && location.pathname.endsWith('/checklist/') && hasRun(id))
  location.replace(`${url('runs/')}?${new URLSearchParams({ run: id })}`);

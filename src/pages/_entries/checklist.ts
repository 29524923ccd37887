/**
 * What a checklist runs beside its island: the diagram's tools and colours, once the diagram is open. They wait
 * for the reader's first touch, unless a run is shown, whose colours are seen without one.
 */
import '../../shell/site.ts';
import { atFirstTouch } from '../../ui/loading/first-touch.ts';

const diagram = document.querySelector<HTMLDetailsElement>('[data-diagram]');
let wanted = new URLSearchParams(location.search).has('run');
const load = () => {
  if (wanted && diagram?.open) void import('../../flowchart/view/flow-chart.ts');
};
diagram?.addEventListener('toggle', load);
// The island may have opened it before.
load();
atFirstTouch(() => {
  wanted = true;
  load();
});

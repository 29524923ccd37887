/** What a checklist runs beside its island: the diagram's tools and colours, once the diagram is open. */
import '../../shell/site.ts';

const diagram = document.querySelector<HTMLDetailsElement>('[data-diagram]');
const load = () => void import('../../flowchart/view/flow-chart.ts');
if (diagram?.open) load();
else diagram?.addEventListener('toggle', load, { once: true });

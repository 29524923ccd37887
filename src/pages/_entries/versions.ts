/** What a page of versions runs. */
import '../../shell/site.ts';
import '../../flowchart/view/flow-chart.ts';
import '../../procedure/view/versions/print-version.ts';

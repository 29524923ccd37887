/** What a reading page runs. */
import '../../shell/site.ts';
import '../../flowchart/view/flow-chart.ts';
import '../../run/reading/check-list.ts';
import '../../procedure/view/page-contents.ts';
import '../../progress/view/read-mark.ts';
import '../../procedure/view/manage/page-tools.ts';
import '../../procedure/view/lay-out-steps.ts';
import '../../remarks/remark-buttons.ts';

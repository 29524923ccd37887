import { mermaid } from './jsdom-mermaid.ts';
import { call, get, rows, type Diagram } from './labels/mermaid-database.ts';
import { sectionEm, sectionWidth } from './labels/plan-sections.ts';

/** What of Mermaid's settings depends on what a diagram says. It lasts until the next diagram is read. */
export function fitSettings({ type, db }: Diagram): void {
  if (type !== 'gantt') return;
  const { gantt = {} } = mermaid.mermaidAPI.getConfig();
  const tasks = rows(call(db, 'getTasks'));
  const years = new Set(
    tasks
      .flatMap((task) => [get(task, 'startTime'), get(task, 'endTime')] as Date[])
      .map((day) => day.getFullYear()),
  );
  mermaid.mermaidAPI.setConfig({
    gantt: {
      ...gantt,
      leftPadding: Math.max(gantt.leftPadding ?? 0, sectionWidth(sectionEm(tasks))),
      // Month and day say no year.
      ...(years.size > 1 && gantt.axisFormat === '%m-%d' && { axisFormat: '%Y-%m-%d' }),
    },
  });
}

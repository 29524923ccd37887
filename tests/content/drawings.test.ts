import { describeEveryDrawing } from '../flowchart/drawing-laws.ts';

await describeEveryDrawing('content', {
  'the way down is straight': {
    'engineering-tech-support-service-process': 'three answers, each with steps of its own that meet again',
  },
});

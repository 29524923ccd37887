import { describeEveryDrawing } from './drawing-laws.ts';

await describeEveryDrawing('tests/handbook', {
  'the way down is straight': {
    'engineering-tech-support-service-process': 'three answers, each with steps of its own that meet again',
  },
  'no two lines cross': {
    'salon-guest': 'inside a loop, a question leads out of it on both sides',
  },
});

import { describeEveryQuestion } from '../quiz/derived-facts.ts';

await describeEveryQuestion('content', ['when', 'value']);

import { describeEveryPageRead } from '../procedure/both-parsers.ts';

describeEveryPageRead('content');

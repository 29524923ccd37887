import { describeEveryConstruct } from '../desk/every-construct.ts';

describeEveryConstruct('content');

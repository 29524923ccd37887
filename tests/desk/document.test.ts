import { describeEveryConstruct } from './every-construct.ts';

describeEveryConstruct('tests/handbook');

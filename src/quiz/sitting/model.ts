/** Until review and progress import from the files themselves. */
export * from './question-set.ts';
export * from './attempt.ts';
export * from './attempt-schema.ts';
export * from './merge-attempts.ts';
export * from './log.ts';
export * from '../../questions/kinds.ts';
export { grade as mark } from '../../questions/kinds.ts';

/** The quiz as values: questions with their page, how each kind is marked, attempts, chance. */
export * from './asked.ts';
export * from './attempt.ts';
export * from './joining.ts';
export { aroundOf, type Around, type DerivedKind, type DerivedQuestion } from '../generate/maker.ts';
export * from './selection.ts';
export * from '../kinds/kinds.ts';
export * from './log.ts';
export * from './random.ts';

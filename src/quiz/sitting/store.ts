export * from './quiz-record.ts';

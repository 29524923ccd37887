export * from './log-record.ts';

export * from './fetch-sets.ts';
export * from './local-day.ts';

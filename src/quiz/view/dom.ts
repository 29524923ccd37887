export * from './bring-into-view.ts';

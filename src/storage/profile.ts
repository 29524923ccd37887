/** Stands here until other folders import it from where it is. */
export * from './profiles/profile.ts';

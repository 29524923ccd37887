import type * as zh from '../../zh/search/likenesses.ts';
import { LOOK_ALIKE } from './look-alike.ts';

/** Which characters are taken for which: none of these, see look-alike.ts. */
export const likenesses: typeof zh.likenesses = () => ({ sounds: {}, looks: LOOK_ALIKE });

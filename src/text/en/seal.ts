import type * as zh from '../zh/seal.ts';

const TICK = 'M14 62L32 44L52 64L90 20L108 36L52 100Z';

/** What a seal says, drawn: two signs, one above the other, each in a cell of 120 by 120 units. */
export const sealGlyphs: typeof zh.sealGlyphs = {
  // A tick above two lines: done and written down.
  done: [TICK, 'M16 34H104V52H16ZM16 70H104V88H16Z'],
  // A star above a tick.
  pass: ['M60 8L73 46L112 46L81 69L93 106L60 83L27 106L39 69L8 46L47 46Z', TICK],
};

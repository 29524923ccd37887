/** How a procedure ends, by the name of the end. */
export type EndKind = 'done' | 'refused' | 'stopped';

const REFUSED =
  /\b(?:refus|reject|declin|den(?:y|ied)|turned (?:away|down)|not (?:accepted|approved|issued|granted|allowed|unloaded|served))/i;
const STOPPED = /\b(?:stopp|abort|cancel|call(?:ed)? off|postpon|suspend|withdr|out of service|put off)/i;

/** Refused: who asked does not get it. Stopped: it goes no further this time. All else is done. */
export const endKind = (name: string): EndKind =>
  REFUSED.test(name) ? 'refused' : STOPPED.test(name) ? 'stopped' : 'done';

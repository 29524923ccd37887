/** Signs that begin nothing and look as those that do: what was typed stays to be seen where it cannot be read. */
export const FULL_WIDTH = {
  angle: '\uff1c',
  closingAngle: '\uff1e',
  brace: '\uff5b',
  closingBrace: '\uff5d',
};

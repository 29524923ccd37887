import type * as zh from '../zh/records.ts';
import { plural } from '../plural.ts';
import { lookUpNames } from './look-up.ts';

/** The page of one record. */
export const recordText: typeof zh.recordText = {
  all: lookUpNames.records,
  lead: (fields, uses) => `${plural(fields, 'field')}${uses ? `, used in ${plural(uses, 'step')}` : ''}.`,
  blank: (name) => `Blank ‘${name}’`,
  print: 'Print blank form',
  required: 'required',
  uses: 'Steps that use it',
};

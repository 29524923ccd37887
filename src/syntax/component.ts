/** What a component of an authoring language is: where it may stand and what it takes. */
import { attributeMessages as say } from '#text/messages/syntax.ts';

export interface AttributeRule {
  name: string;
  required?: boolean;
  /** A bare flag: written without a value. */
  flag?: boolean;
  /** What it is for, for the authoring guide. */
  about: string;
}

export interface ComponentRule {
  name: string;
  /** Written without content: `<Blank />`. */
  empty?: boolean;
  /** The components that it may stand in; `PAGE` is the page itself. */
  within: string[];
  attributes: AttributeRule[];
  about: string;
}

export const PAGE = 'page';

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const ID_FORMAT = say.idFormat;

/** The attribute by which links and records name a part of the page. */
export const idAttribute: AttributeRule = {
  name: 'id',
  required: true,
  about: say.id,
};

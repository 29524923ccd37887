/** Names that stand for nothing; each sentence ends with the nearest name where there is one. */
import type * as zh from '../../../zh/messages/lint/names.ts';

const where =
  'A link can lead to a procedure (/procedures/file-name/), a step (#step-id) or another site (https://…).';
const also = (hint: string) => hint && ` ${hint}`;

export const nameMessages: typeof zh.nameMessages = {
  /** Where a link may lead. */
  where,
  noAddress: `This link has no address, or leads to the home page. ${where}`,
  otherSite: (address) => `For another site write all of it: https://${address}.`,
  noPage: (slug, hint) => `This link leads to “${slug}”, but there is no such page.${also(hint)}`,
  noStepThere: (slug, step, hint) => `The page “${slug}” has no step “${step}”.${also(hint)}`,
  noRole: (id, hint) => `There is no job “${id}”; jobs are listed in roles.yaml.${also(hint)}`,
  oneCall: 'A step can call one procedure. Make a step of each.',
  noCalled: (id, hint) => `calls names “${id}”, but there is no such page.${also(hint)}`,
  askedStep: (step, hint) => `The step “${step}” in asked is no step or section of this page.${also(hint)}`,
  /** What front matter names. */
  noSuch: {
    role: (id, hint) => `There is no job “${id}”; jobs are listed in roles.yaml.${also(hint)}`,
    source: (id, hint) => `There is no source “${id}”; sources are listed in sources.yaml.${also(hint)}`,
    page: (id, hint) => `There is no page “${id}”.${also(hint)}`,
  },
  relatedItself: 'related names this very page. Delete it.',
  noDomain: (id, hint) => `There is no area “${id}”; areas are listed in domains.yaml.${also(hint)}`,
  otherFolder: (folder, domain) =>
    `This file is in the folder “${folder}”, but its domain is “${domain}”. Move the file, or change domain.`,
};

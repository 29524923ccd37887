/** The sections of the footer: everything, in groups. */
import { LICENCES } from '../licences/model.ts';
import { sectionNames, siteText } from '#text/site.ts';
import { about, finding, lookUps, review, search, section, type Section } from '../ui/nav.ts';

export const footerNav: { name: string; sections: Section[] }[] = [
  { name: siteText.footFind, sections: [...finding, search] },
  { name: siteText.footLookUp, sections: lookUps },
  { name: siteText.footLearn, sections: [section('practice'), review, section('progress')] },
  {
    name: siteText.footAbout,
    sections: [...about, { id: 'licences', name: sectionNames.licences, path: LICENCES }],
  },
];

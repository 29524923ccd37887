import type * as zh from '../zh/person.ts';

export const personText: typeof zh.personText = {
  title: 'Enter your name or number',
  why: 'What leaves this device should say whose it is, so that it is not mixed with anybody else’s. You are asked only once. You can change it later under ‘Data on this device’.',
  whyOptional:
    'With it, whoever takes over knows who did what. You may leave it out. You are asked only once. You can change it later under ‘Data on this device’.',
  label: 'Name or number',
  hint: 'For example, Sam Lee, or 0317',
  keep: 'Save and go on',
  none: 'Go on without a name',
};

export const profilesText: typeof zh.profilesText = {
  rename: 'Change name or number',
  keepName: 'Save',
  renamed: (name) => `The name is now ‘${name}’.`,
  nameBack: 'The former name is back.',
  nameTaken: (name) =>
    `Nothing was changed: there is a ‘${name}’ on this device already. Choose a name that tells you apart.`,
  change: 'Rename',
  changeOf: (name) => `Rename ‘${name}’`,
  write: 'Enter a name',
};

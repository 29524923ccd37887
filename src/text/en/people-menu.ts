import type * as zh from '../zh/people-menu.ts';

export const peopleMenuText: typeof zh.peopleMenuText = {
  title: 'Who is using it (select a name to switch)',
  device: 'This device (everyone)',
  inUse: (name, isBook) => (isBook ? `This is the book of ${name}` : `In use: ${name}`),
  nameless: 'somebody without a name',
};

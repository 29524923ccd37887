import type * as zh from '../../../zh/messages/outline/item.ts';

export const itemMessages: typeof zh.itemMessages = {
  emptyComment: (key) => `Nothing stands behind ${key}`,
  commentColon: (key, value) => `Write an ordinary colon behind ${key}: {/* ${key}: ${value} */}`,
  ownId: 'An id has only letters, digits and hyphens',
  empty: 'This item is empty. Say what is to be done.',
  onlyGap:
    'This item is empty: what stands in <Gap> does not count. If nothing is to be done, make it an ordinary list.',
  idTwice: (text, id) => `The item “${text}” has the id “${id}”, which this step has used already.`,
  twice: (text) => `The item “${text}” is there twice in this step.`,
  nested: 'Items cannot stand inside items. Write them one below the other, at the same level.',
  twoComments: (key) => `An item can have one ${key}, and this is the second. Make them one.`,
};

export const taskListMessages: typeof zh.taskListMessages = {
  place: 'Items (- [ ] …) go only into <Step> or <Section>.',
  notItems: (within) => `What stands in <${within}> is no item. Write an ordinary list: “- …”.`,
  notAnItem: 'This line is not an item. In one list, either every line begins with “- [ ] ” or none does.',
  askInItem: '<Ask> cannot stand in an item. Put it below the items, at the left edge.',
};

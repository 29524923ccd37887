/**
 * Every word of the interface, one block a feature, so that a page's script carries only the words
 * that it uses. Values that hold a number or a name are functions.
 */

export const siteText = {
  name: '照章',
  tagline: '服务规程手册',
};

export const flowchartText = {};

export const checklistText = {};

export const quizText = {};

export const searchText = {};

export const storageText = {};

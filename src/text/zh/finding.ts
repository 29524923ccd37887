/** Names of the sections in which a page is found; the search loads them. */
export const findingNames = {
  procedures: '规程',
  domains: '场景',
  roles: '岗位',
};

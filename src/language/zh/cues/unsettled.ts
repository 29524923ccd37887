/** What an open point asks about or holds where a step has no settled answer to a question of the kind. */
export const UNSETTLED = {
  who: /谁|由.{0,6}(?:做|办|负责)|哪(?:个|些)?(?:岗位|部门|人)|人员/,
  when: /什么情况|何种情况|哪种情况|什么时候|何时/,
  limit:
    /多久|多长|几(?:天|日|小时|分钟|个)|何时|什么时候|时限|期限|多少(?:天|日|小时|分钟)|[\d一二两三四五六七八九十]+ ?个?(?:工作日|天|日|小时|分钟|月)/,
  record: /表|单|记录|登记|台账/,
};

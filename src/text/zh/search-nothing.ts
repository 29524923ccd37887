/** What is said where a search found nothing. */
export const nothingText = {
  suggested: '试试这些',
  suggestedDomain: (name: string) => `看「${name}」的全部规程`,
  nothingHereAdvice: '别的场景、岗位或类型里有。',
  widen: (count: number) => `看全部范围里的 ${count} 页`,
  nothingAdvice: '原字、繁体和简体、拼音和首字母、别的叫法都试过了。换个说法，或少写几个字再试。',
};

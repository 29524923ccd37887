export const themeText = {
  auto: '跟随系统',
  light: '浅色',
  dark: '深色',
  current: (name: string) => `外观：${name}`,
  change: (name: string) => `改成${name}`,
};

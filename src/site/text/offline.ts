export const offlineText = {
  update: '有新版本，刷新后使用。',
  use: '刷新',
  keptAll: '全部内容已存到这台设备，断网也能用。',
  kept: (share: number) => `这台设备上存好了 ${Math.floor(share * 100)}%，断网时只能打开存好的页。`,
  keepAll: (bytes: number) => `全部存下（约 ${(bytes / 1e6).toFixed(1)} MB）`,
  fallbackTitle: '现在打不开这一页',
  fallback: '没有网络，而这一页还没有存到这台设备上。连上网再试；存好的页现在就能打开。',
  retry: '再试一次',
};

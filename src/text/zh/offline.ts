export const offlineText = {
  update: '有新版本，刷新后使用。',
  use: '刷新',
  fallbackTitle: '现在打不开这一页',
  fallback: '没有网络，而这一页还没有存到这台设备上。连上网再试；存好的页现在就能打开。',
  retry: '再试一次',
};

export const offlineText = {
  update: '有新版本，刷新后使用。',
  use: '刷新',
  fallbackTitle: '现在打不开这一页',
  fallback: '没有网络，而这一页还没有存到这台设备上。连上网再试；存好的页现在就能打开。',
  retry: '再试一次',
};

/** Where the address is a plain one. */
export const plainHttpText = {
  cost: '这个网址以 http:// 开头，不是 https://：没有网络时打不开，也不能装到桌面。请让管网络的同事给网站配上 https 证书。',
  seen: '知道了',
};

/** How much of the site this device keeps. */
export const keptText = {
  all: '全部内容已存到这台设备，断网也能用。',
  part: (share: number) => `这台设备上存好了 ${Math.floor(share * 100)}%，断网时只能打开存好的页。`,
  offer: '现在可能是流量或者网速慢，还没有存到这台设备。存下后断网也能用。',
  notNewer: '网站的新版本没有取完，现在用的还是这一版。',
  keepAll: (bytes: number) => `全部存下（约 ${(bytes / 1e6).toFixed(1)} MB）`,
  keepOffered: '全部存下',
  retry: '再试一次',
  trouble: {
    offline: '网络断了，没有存完。连上网再试，存好的不用重存。',
    replaced: '网络送来的不是本站的文件，多半是登录页，所以没有存。登录后能打开本站了，再试一次。',
    changing: '网站正在更新，没有存完。过几分钟再试。',
    full: '没有存完：这台设备的空间不够，或者浏览器不让本站存。清出空间、退出无痕浏览后再试。',
    refused:
      '浏览器没有装上本站的离线功能，断网时打不开；联网时照常能用。如果本站要登录，登录后再试；无痕浏览时装不上。',
    differs: '收到的文件和发布的不一样，没有存；联网时照常能用。过几分钟再试，还是这样就告诉网站管理员。',
  },
  differing: (files: number) =>
    `有 ${files} 个文件和发布的不一样，没有存；联网时照常能用。过几分钟再试，还是这样就告诉网站管理员。`,
};

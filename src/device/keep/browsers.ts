/** What a browser says it is, as far as that matters for what it keeps. */

/** Apps that show pages in a browser of their own, which they may clear with everything else of theirs. */
const APPS = [
  ['wecom', /wxwork\//i],
  ['wechat', /MicroMessenger\//i],
  ['dingtalk', /DingTalk/i],
  ['feishu', /\b(Lark|Feishu)\b/i],
  ['weibo', /Weibo/i],
  ['alipay', /AlipayClient/i],
  // The browser of the same house says MQQBrowser alone.
  ['qq', /\bQQ\//],
  ['baidu', /baiduboxapp/i],
  ['douyin', /aweme|NewsArticle/i],
] as const;

export type App = (typeof APPS)[number][0];

/** The app whose own browser this is; undefined for a browser that stands for itself. */
export const appOf = (agent: string): App | undefined => APPS.find(([, says]) => says.test(agent))?.[0];

/** True for Safari, not for others that are built on it. */
export const isSafari = (agent: string): boolean =>
  /Version\/[\d.]+.*Safari\//.test(agent) &&
  !/Android|Chrom(e|ium)|CriOS|FxiOS|EdgiOS/.test(agent) &&
  !appOf(agent);

/** True for a phone or tablet of Apple. */
export const isMobileApple = (agent: string, touchPoints: number): boolean =>
  /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touchPoints > 1);

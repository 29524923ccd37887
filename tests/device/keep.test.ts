// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { keepText as words } from '#text/keep.ts';
import { readPasted } from '../../src/device/keep/ask-pasted.tsx';
import { appOf, isMobileApple, isSafari } from '../../src/device/keep/browsers.ts';
import { atRisk, DAY, daysSince, noticeFor, type Situation } from '../../src/device/keep/model.ts';
import { BACKUP } from '../../src/device/keep/parts-word.ts';
import { hash } from '../../src/procedure/model/procedure.ts';
import { toParts } from '../../src/storage/parts/text-parts.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a browser is told by what it says', () => {
  it.each([
    [`${IPHONE} Mobile/15E148 MicroMessenger/8.0.60(0x18003c30) NetType/WIFI Language/zh_CN`, 'wechat'],
    [`${ANDROID} Chrome/134.0 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.60 WeChat/arm64`, 'wechat'],
    [`${IPHONE} Mobile/15E148 wxwork/4.1.36 MicroMessenger/7.0.1 Language/zh`, 'wecom'],
    [`${ANDROID} Chrome/126.0 Mobile Safari/537.36 V1_AND_SQ_9.1.70 QQ/9.1.70.23365 NetType/4G`, 'qq'],
    [`${ANDROID} Chrome/126.0 MQQBrowser/16.3 Mobile Safari/537.36`, undefined],
    [`${IPHONE} Mobile/22F76 AliApp(DingTalk/7.6.60) com.laiwang.DingTalk/7.6.60`, 'dingtalk'],
    [`${ANDROID} Chrome/126.0 Mobile Safari/537.36 Lark/7.46.6 LarkLocale/zh_CN`, 'feishu'],
    [`${IPHONE} Mobile/22F76 Weibo (iPhone17,1__weibo__15.5.1)`, 'weibo'],
    [`${ANDROID} Chrome/105.0 Mobile Safari/537.36 AliApp(AP/10.7.20) AlipayClient/10.7.20`, 'alipay'],
    [`${ANDROID} Chrome/126.0 Mobile Safari/537.36`, undefined],
  ])('%s', (agent, app) => {
    expect(appOf(agent)).toBe(app);
  });

  it.each([
    [`${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`, true],
    [`${MAC} Version/18.5 Safari/605.1.15`, true],
    [`${IPHONE} CriOS/136.0.7103.91 Mobile/15E148 Safari/604.1`, false],
    [`${IPHONE} Mobile/15E148 MicroMessenger/8.0.60(0x18003c30) NetType/WIFI`, false],
    [`${ANDROID} Chrome/126.0 Mobile Safari/537.36`, false],
    [`${MAC.replace('605.1.15', '537.36')} Chrome/136.0.0.0 Safari/537.36`, false],
  ])('%s is Safari: %s', (agent, is) => {
    expect(isSafari(agent)).toBe(is);
  });

  it('a tablet says that it is a computer, and has a screen to touch', () => {
    expect(isMobileApple(MAC, 5)).toBe(true);
    expect(isMobileApple(MAC, 0)).toBe(false);
    expect(isMobileApple(IPHONE, 5)).toBe(true);
  });
});

describe('what is at risk', () => {
  const run = (...times: number[]) => JSON.stringify({ value: { marks: times.map((at) => ({ at })) } });
  const texts = new Map([
    ['run:a/1', run(100, 900)],
    ['run:a/2@p1', run(100, 200)],
    ['read:pages', '{"version":1,"value":{"a":{"value":true,"at":300},"b":{"value":true,"at":800}}}'],
    ['settings:theme', '{"at":950}'],
    ['set-aside:run:x', '{"at":950}'],
  ]);

  it('is every run and every page that was touched after the last backup', () => {
    expect(atRisk(texts, 0)).toEqual({ count: 4, first: 100 });
    expect(atRisk(texts, 500)).toEqual({ count: 2, first: 800 });
    expect(atRisk(texts, 950)).toEqual({ count: 0, first: Infinity });
  });

  it('counts whole days, and none before a moment that is still to come', () => {
    expect([daysSince(0, DAY - 1), daysSince(0, 9 * DAY), daysSince(DAY, 0)]).toEqual([0, 9, 0]);
  });
});

describe('of what may be lost', () => {
  const now = 100 * DAY;
  const lots = { count: 10, first: now - 8 * DAY };
  const plain: Situation = {
    ...{ now, atRisk: lots, backedUp: 0, inApp: false, inSafari: false, isAtHome: true },
    putAway: new Map(),
  };
  const away = (name: string, days: number) => ({ putAway: new Map([[name, now - days * DAY]]) });

  it.each<[string, Partial<Situation>, ReturnType<typeof noticeFor>]>([
    ['much and long: at home and with the runs', {}, 'backup'],
    ['on other pages nothing', { isAtHome: false }, undefined],
    ['little: nothing', { atRisk: { count: 9, first: 0 } }, undefined],
    ['a week and no more: nothing', { atRisk: { count: 50, first: now - 7 * DAY } }, undefined],
    ['after a backup of this week: nothing', { backedUp: now - 6 * DAY }, undefined],
    ['after a backup of last week: again', { backedUp: now - 8 * DAY }, 'backup'],
    ['put away this week: nothing', away('backup', 6), undefined],
    ['put away a week ago: again', away('backup', 7), 'backup'],
    ['in an app, on whatever page', { inApp: true, isAtHome: false }, 'in-app'],
    ['in an app, once', { inApp: true, isAtHome: false, ...away('in-app', 900) }, undefined],
    [
      'with nothing to lose in an app: nothing',
      { inApp: true, atRisk: { count: 0, first: Infinity } },
      undefined,
    ],
    ['in Safari, from the first record on', { inSafari: true, atRisk: { count: 1, first: now } }, 'safari'],
    [
      'in Safari with nothing to lose: nothing',
      { inSafari: true, atRisk: { count: 0, first: Infinity } },
      undefined,
    ],
    ['in Safari put away: only what is long', { inSafari: true, ...away('safari', 29) }, 'backup'],
  ])('%s', (_, change, said) => {
    expect(noticeFor({ ...plain, ...change })).toBe(said);
  });
});

describe('a backup that was copied as text', () => {
  const text = JSON.stringify({
    app: 'zhaozhang',
    all: Array.from({ length: 3000 }, (_, n) => n * n * 7919),
  });
  const parts = toParts(BACKUP, text, 8000);

  it('comes back from its parts in any order, twice and among other words', () => {
    expect(parts.length).toBeGreaterThan(1);
    const pasted = `备份如下 ${[...parts].reverse().join('\n收到\n')} ${parts[0]}`;
    expect(readPasted(pasted)).toEqual({ text });
  });

  it('says which part is missing, cut off or none', () => {
    const [first, second] = [parts[0]!, parts[1]!];
    expect(readPasted(first)).toEqual({
      problem: words.pasteMissing(
        parts.map((_, index) => index + 1).filter((number) => number > 1),
        parts.length,
      ),
    });
    expect(readPasted(`${first.slice(0, -20)} ${second}`)).toEqual({ problem: words.pasteBroken([1]) });
    expect(readPasted('你好')).toEqual({ problem: words.pasteNone });
  });

  it('says so where all parts are there and make no backup', () => {
    const head = `${BACKUP}1:abcdefg:1/1:AAAA`;
    const part = `${head}:${hash(head).padStart(7, '0')}`;
    expect(readPasted(part)).toEqual({
      problem: '各段都在，可是拼起来读不出来。请把全部各段重新复制一遍。',
    });
  });
});

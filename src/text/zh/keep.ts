/** Words of the line that says what may be lost. */
export const keepNoticeText = {
  title: '记录可能丢失',
  apps: {
    wecom: '企业微信',
    wechat: '微信',
    dingtalk: '钉钉',
    feishu: '飞书',
    weibo: '微博',
    alipay: '支付宝',
    qq: 'QQ',
    baidu: '百度',
    douyin: '抖音或头条',
  },
  inApp: (app: string) =>
    `这一页是在${app}里打开的。${app}清理空间时，你在这里的勾选、成绩可能一起被清掉。请点右上角的「…」，选「在浏览器打开」；没有这一项，就复制网址，粘贴到手机自带的浏览器里。已经记下的不会自己跟过去：先到「本机数据」备份，再在那边导入。`,
  safariPhone:
    'Safari 会清掉 7 天没来过的网站的数据，你在这里的勾选、成绩也在内。请常备份；也可以点「分享」，选「添加到主屏幕」，以后从主屏幕打开。主屏幕上的是另一份，原来的记录要先备份，再在那边导入。',
  safariDesktop:
    'Safari 会清掉 7 天没来过的网站的数据，你在这里的勾选、成绩也在内。请常备份；也可以在菜单「文件」里选「添加到程序坞」，以后从程序坞打开。程序坞里的是另一份，原来的记录要先备份，再在那边导入。',
  backup: (days: number | undefined, count: number) =>
    `${days === undefined ? '还没有备份过，' : `上次备份是 ${days} 天前，这以后`}有 ${count} 条记录只存在这个浏览器里。`,
  backUp: '现在备份',
  nextWeek: '一周后再说',
  understood: '知道了',
  copyAddress: '复制网址',
  copied: '网址已复制，到浏览器的地址栏里粘贴。',
  notCopied: (address: string) => `浏览器不允许复制，请自己抄下：${address}`,
  manage: '打开「本机数据」',
};

/** Words of backing up, and of what the browser promises, on the page of kept data. */
export const keepText = {
  head: '备份',
  never: (count: number) =>
    count > 0 ? `还没有备份过，有 ${count} 条记录只存在这个浏览器里。` : '还没有备份过。',
  last: (days: number, count: number) =>
    `上次备份：${days === 0 ? '今天' : `${days} 天前`}。${count > 0 ? `这以后又有 ${count} 条记录。` : '这以后没有新的记录。'}`,
  share: '发送到其他应用',
  asText: '复制成文字',
  paste: '粘贴备份文字',
  persistent: '浏览器答应不会自己清掉这里的数据。',
  notPersistent: '空间紧张时，浏览器可能自己清掉这里的数据。',
  noPromise: '这个浏览器不说它会不会自己清掉数据，请常备份。',
  persist: '请浏览器保留',
  refused: '浏览器没有答应。常来本站，或把它添加到主屏幕，以后可能会答应。请常备份。',
  textTitle: '复制备份文字',
  textWhy: (count: number) =>
    `${count > 1 ? `一共 ${count} 段，逐段复制，` : '复制下来，'}粘贴到备忘录，或发给自己。要用时，在「本机数据」点「粘贴备份文字」，${count > 1 ? '把各段都' : ''}粘贴进去；顺序不限。`,
  textPictures: (count: number) => `${count} 张照片或签名不在文字里，要用「全部导出成一个文件」另存。`,
  part: (number: number, of: number) => (of > 1 ? `复制第 ${number} 段，共 ${of} 段` : '复制'),
  partCopied: (number: number, of: number) => (of > 1 ? `第 ${number} 段已复制` : '已复制'),
  allCopied: '都复制过了，请确认都粘贴到了别处。',
  copyYourself: '浏览器不允许复制，请长按下面的文字自己复制',
  pasteTitle: '粘贴备份文字',
  pasteLabel: '备份文字',
  pasteWhy: '把复制下来的各段都粘贴到这里，顺序不限，中间有别的字也不要紧。',
  pasteGo: '看看里面有什么',
  pasteNone: '这里没有备份文字。请把复制下来的整段粘贴进来。',
  pasteBroken: (numbers: number[]) => `第 ${numbers.join('、')} 段不完整，请重新复制这一段。`,
  pasteSpoiled: '各段都在，可是拼起来读不出来。请把全部各段重新复制一遍。',
  pasteMissing: (numbers: number[], of: number) => `共 ${of} 段，还少第 ${numbers.join('、')} 段。`,
  pasteNewer: '这是更新的版本做的备份，这里还读不懂。请联网重新打开本页再试。',
  pasted: '粘贴的备份',
};

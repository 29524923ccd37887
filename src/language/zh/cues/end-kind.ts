/** How a procedure ends, by the name of the end. */
export type EndKind = 'done' | 'refused' | 'stopped';

const REFUSED =
  /不予|拒|退回|驳回|不(?:能)?(?:办理|受理|开具|批准|同意|卸货|放行|接单|收货|发货|服务)|请.{1,12}(?:来办|再来|补齐)/;
const STOPPED = /中止|终止|停(?!车)|取消|作罢|改约|改期|暂缓|搁置|撤回|撤销/;

/** Refused: who asked does not get it. Stopped: it goes no further this time. All else is done. */
export const endKind = (name: string): EndKind =>
  REFUSED.test(name) ? 'refused' : STOPPED.test(name) ? 'stopped' : 'done';

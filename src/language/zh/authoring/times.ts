/** Times of the day as people write them. */

/** A time as it is written in a page, with an ASCII or a full-width colon. */
export const TIME = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/;

const MEANT = /^(早上|上午|中午|下午|晚上)?(\d{1,2})[:.点时](\d{1,2}|半)?[分整]?$/;

/** What is meant by 9点, 下午3点半 or 09:00-10:30. */
export function meantTime(written: string): string | undefined {
  const times = written
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .split(/[-–—~～至到]/)
    .map((part) => {
      const [, half, hour, minute] = MEANT.exec(part) ?? [];
      if (hour === undefined) return '';
      const hours = Number(hour) + (/[下晚]/.test(half ?? '') && Number(hour) < 12 ? 12 : 0);
      return `${String(hours).padStart(2, '0')}:${minute === '半' ? '30' : (minute ?? '').padStart(2, '0')}`;
    });
  return times.length < 3 && times.every((time) => TIME.test(time)) ? times.join('/') : undefined;
}

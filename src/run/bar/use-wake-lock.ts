import { useEffect } from 'preact/hooks';

/** Keeps the screen on while a run is worked at and its page is seen, where the browser can; else nothing is said. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    const end = new AbortController();
    const keep = async () => {
      if (document.visibilityState !== 'visible') return;
      // Refused where the battery is low, or by the browser's settings.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (end.signal.aborted) void lock?.release();
    };
    void keep();
    // It is lost with the page out of sight.
    document.addEventListener('visibilitychange', () => void keep(), { signal: end.signal });
    return () => {
      end.abort();
      void lock?.release();
    };
  }, [wanted]);
}

/** What the browser tells about the connection; not in every browser. */
interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** True where a connection is paid by the byte, or so slow that a copy would stand in the reader's way. */
export function isCostly(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return (
    connection?.saveData === true ||
    connection?.type === 'cellular' ||
    /^(slow-2|2|3)g$/.test(connection?.effectiveType ?? '')
  );
}

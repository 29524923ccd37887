/** Asks `get` once for each key and remembers what it answers; what failed is asked for again. */
export function remembered<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  get: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (asked) => {
    const key = keyOf(asked);
    const answer = known.get(key) ?? get(asked);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}

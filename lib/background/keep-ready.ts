/**
 * What is built once and waited for by all; where building failed, the next one who waits builds anew. So a store that
 * was full or blocked for a while is found again without a restart.
 */
export function keepReady<T>(build: () => Promise<T>): () => Promise<T> {
  let ready: Promise<T> | null = null;
  return () => {
    ready ??= build().catch((trouble) => {
      ready = null;
      throw trouble;
    });
    return ready;
  };
}

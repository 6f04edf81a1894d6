/** How many requests are looked at before anything is said, and how many are remembered at most. */
const ENOUGH = 20;
const MOST = 1_000;

/**
 * Watches whether requests come through more proxies than TRUST_PROXY believes. Anybody can send such a header, so only
 * what most requests have counts. Addresses are never kept: only how many there were.
 */
export function proxyWatch(believed: number) {
  let seen = 0;
  let beyond = 0;
  let least = Number.POSITIVE_INFINITY;
  return {
    note(forwardedFor: string | undefined, forwarded: string | undefined): void {
      const hops = Math.max(count(forwardedFor), count(forwarded));
      seen++;
      if (hops > believed) {
        beyond++;
        least = Math.min(least, hops);
      }
      // What was long ago counts half.
      if (seen >= MOST) [seen, beyond] = [seen / 2, beyond / 2];
    },
    /** How many proxies there seem to be, where that is more than is believed; else null. */
    unbelieved: (): number | null => (seen >= ENOUGH && beyond > seen / 2 ? least : null),
  };
}
export type ProxyWatch = ReturnType<typeof proxyWatch>;

const count = (header: string | undefined) => (header === undefined ? 0 : header.split(",").length);

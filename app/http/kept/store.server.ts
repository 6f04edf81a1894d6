import type { KeptPage } from "./page.server";

/** Bytes; a spike asks for few pages, a flood for many. */
const ROOM = 32 * 1024 * 1024;
const MOST = 2_000;
/** A longer page would push out everything else. */
const LONGEST = 8 * 1024 * 1024;

/** The pages that are ready, by address. Room is made for a new one by dropping old ones that nobody asked for lately. */
export function pageStore() {
  const pages = new Map<string, KeptPage>();
  let bytes = 0;

  function drop(address: string) {
    bytes -= pages.get(address)?.bytes ?? 0;
    pages.delete(address);
  }

  return {
    get: (address: string) => pages.get(address),
    set(address: string, page: KeptPage) {
      drop(address);
      if (page.bytes > LONGEST) return;
      pages.set(address, page);
      bytes += page.bytes;
      // Who was asked for since the last time goes to the end of the line, once.
      while (bytes > ROOM || pages.size > MOST) {
        const [oldest, kept] = pages.entries().next().value as [string, KeptPage];
        drop(oldest);
        if (!kept.used || oldest === address) continue;
        pages.set(oldest, Object.assign(kept, { used: false }));
        bytes += kept.bytes;
      }
    },
  };
}

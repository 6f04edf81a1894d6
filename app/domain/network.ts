/** Whether a host name or address, as it stands in a URL or a setting, means this computer. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/i.test(host);
}

/**
 * The network that an address belongs to, for limits: its /24, or its /64, which is what one household or office gets.
 * What is not an address is a network of its own name.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1] ?? address;
  const v4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(mapped)?.[1];
  if (v4) return `${v4}.0/24`;
  const v6 = firstHalf(mapped);
  return v6 ? `${v6}::/64` : mapped;
}

/** The first four groups of an IPv6 address, written in one way only. */
function firstHalf(address: string): string | undefined {
  const host = `http://[${address.replace(/%.*$/, "")}]`;
  if (!URL.canParse(host)) return undefined;
  const [head = "", tail] = new URL(host).hostname.slice(1, -1).split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back].slice(0, 4).join(":");
}

/** What a client's address is where the proxy in front is not trusted, or where there is none: everybody's the same. */
const WITHIN = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.|^(0:0:0:|f[cd]..:|fe[89ab].:)/;

/** Whether a network, as `networkOf` names it, tells one client from another: it is somewhere in the internet. */
export const isPublicNetwork = (network: string): boolean => /\/\d+$/.test(network) && !WITHIN.test(network);

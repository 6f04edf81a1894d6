import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding } from "./coding";

/** An answer as it is sent. Headers are names and values in one list, which is what node:http writes fastest. */
type Ready = { etag: string; headers: string[]; body: Buffer; unchanged: string[] };

export type KeptPage = {
  /** As its address says. */
  about: string;
  edition: number;
  ready: Record<Coding, Ready>;
  /** What keeping it takes. */
  bytes: number;
  /** Whether it was asked for since room was last made. */
  used: boolean;
};

const COMPRESSIBLE = /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml))/;
const SMALLEST = 512;
/** Beyond this, a little smaller takes much longer. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** What describes the connection, or the bytes of one coding only. */
const NOT_KEPT = new Set(["connection", "keep-alive", "date", "transfer-encoding", "content-length"]);
/** What a 304 repeats beside ETag and Vary (RFC 9110, 15.4.5); for the rest, the answer that the visitor has stands. */
const REPEATED = "cache-control";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Makes an answer ready to send in each coding. */
export async function keptPage(answer: Response, about: string, edition: number): Promise<KeptPage> {
  const body = Buffer.from(await answer.arrayBuffer());
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 16);
  const kept = { about, edition, used: true };
  if (body.length < SMALLEST || !COMPRESSIBLE.test(answer.headers.get("Content-Type") ?? "")) {
    const plain = readyAs(answer, hash, body, null);
    return { ...kept, ready: { br: plain, gzip: plain, identity: plain }, bytes: body.length };
  }
  const [br, gz] = await Promise.all([brotli(body, BROTLI), gzipped(body)]);
  const ready = {
    br: readyAs(answer, `${hash}.br`, br, "br"),
    gzip: readyAs(answer, `${hash}.gz`, gz, "gzip"),
    identity: readyAs(answer, hash, body, "identity"),
  };
  return { ...kept, ready, bytes: body.length + br.length + gz.length };
}

/** `coding`: null where there is only one. */
function readyAs({ headers }: Response, tag: string, body: Buffer, coding: Coding | null): Ready {
  const etag = `"${tag}"`;
  const given = [...headers].filter(([name]) => !NOT_KEPT.has(name));
  const kept = ["ETag", etag, ...(coding === null ? [] : ["Vary", "Accept-Encoding"])];
  const encoded = coding === null || coding === "identity" ? [] : ["Content-Encoding", coding];
  return {
    etag,
    body,
    headers: [...given.flat(), ...kept, ...encoded, "Content-Length", String(body.length)],
    unchanged: [...given.filter(([name]) => name === REPEATED).flat(), ...kept],
  };
}

/** Whether a visitor has this page already, in whichever coding: If-None-Match compares weakly. */
export function isKnown({ etag }: Ready, ifNoneMatch: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === "*") return true;
  const plain = (tag: string) =>
    tag
      .trim()
      .replace(/^W\//, "")
      .replace(/(\.br|\.gz)?"$/, '"');
  return ifNoneMatch.split(",").some((tag) => plain(tag) === plain(etag));
}

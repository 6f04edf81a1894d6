import { expect, test } from "vitest";
import { everyState } from "../routes/every-state";
import { PRODUCT_ROUTES, product } from "../support/product";
import { LIVE } from "../support/stack";

const OURS = LIVE.BASE_URL;
const EVIL = "https://evil.example";

/** What a browser says of a request that another page made it send, and what a program may claim. */
const SENDERS: Record<string, Record<string, string>> = {
  "another site": { Origin: EVIL, "Sec-Fetch-Site": "cross-site" },
  "another site, in a browser without Sec-Fetch-Site": { Origin: EVIL },
  "another host of the same site": { Origin: "https://www.letters.example", "Sec-Fetch-Site": "same-site" },
  "a host that begins like ours": { Origin: `${OURS}.evil.example` },
  "our host without TLS": { Origin: "http://letters.example" },
  "our host at another port": { Origin: `${OURS}:8443` },
  "a sandboxed frame": { Origin: "null" },
  "a sandboxed frame that is called same-site": { Origin: "null", "Sec-Fetch-Site": "same-site" },
  "another site that claims our origin": { Origin: OURS, "Sec-Fetch-Site": "cross-site" },
  "two origins, one of them ours": { Origin: `${OURS}, ${EVIL}` },
  "a bookmark": { "Sec-Fetch-Site": "none" },
  "a word that we do not know": { Origin: OURS, "Sec-Fetch-Site": "Same-Origin" },
  "nobody in particular": {},
  "a page of ours, as its Referer says": { Referer: `${OURS}/moderation` },
  "a proxy that calls the other site by our name": {
    Origin: EVIL,
    Host: "evil.example",
    "X-Forwarded-Host": "evil.example",
  },
};
const METHODS = ["PUT", "PATCH", "DELETE", "PROPFIND"];

/** What another page can make a browser send by itself: the bodies of forms, and text that looks like one. */
const FIELDS =
  "revision=2&anotherOrganisation=yes&reason=other&text=No&note=No&code=000000&email=eve@evil.example&organisation=Evil&digest=never&reminds=no&token=x&keys=off";
const BODIES = [
  ["application/x-www-form-urlencoded", FIELDS],
  ["text/plain", FIELDS],
  ["application/json", "{}"],
  ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="revision"\r\n\r\n2\r\n--x--\r\n'],
] as const satisfies [type: string, body: string][];

/** Harmless by their name: whatever they say, they change nothing. */
const READING: [method: string, query: string, headers: Record<string, string>][] = [
  ["GET", `?${FIELDS}`, {}],
  [
    "GET",
    `?_method=POST&${FIELDS}`,
    { "X-HTTP-Method-Override": "POST", "X-HTTP-Method": "POST", "X-Method-Override": "POST" },
  ],
  ["HEAD", `?${FIELDS}`, {}],
  ["OPTIONS", "", { "Access-Control-Request-Method": "POST" }],
];

test("nothing that another page has sent runs: every route, every way", { timeout: 120_000 }, async () => {
  const { w, ask: come, slug, unconfirmed, waiting } = await everyState();
  const ask = product(w);
  const owner = await w.moderator("owner");
  const cookies = [(await come.signedIn(owner)).cookies, come.signedHere(unconfirmed.id).cookies].join("; ");
  const ids: Record<string, string> = {
    letters: slug,
    reasons: "other",
    people: String(owner.id),
    signatures: waiting.id,
  };
  const link = `${waiting.id}.${waiting.key}`;
  /** The route's address for what is there, in the first language. */
  const addressOf = (path: string) => {
    const segments = path.split("/").filter((segment) => segment !== ":lang?");
    const named = (segment: string, at: number) => {
      if (segment === ":key") return segments[at - 1] === "signature" ? link : "1";
      if (segment === ":slug") return slug;
      return ids[segments[at - 1] ?? ""] ?? (segment === ":act" ? "withdraw" : "1");
    };
    return `/${segments.map((segment, at) => (segment.startsWith(":") ? named(segment, at) : segment)).join("/")}`;
  };
  const send = async (address: string, init: RequestInit) => {
    const answer = await ask(new Request(OURS + address, { ...init, headers: { Cookie: cookies, ...init.headers } }));
    await answer.text();
    return answer.status;
  };

  const before = w.everything();
  const written = () => w.sqlite.prepare("select total_changes()").pluck().get();
  let until = written();
  const outbox = w.sent.length;
  for (const { id, path } of PRODUCT_ROUTES) {
    const address = addressOf(path);
    const refused = async (
      query: string,
      who: string,
      method: string,
      [type, body]: readonly [string, string] = BODIES[0],
    ) => {
      const init = { method, body, headers: { ...SENDERS[who], "Content-Type": type } };
      expect(await send(address + query, init), `${method} ${address}${query} (${type}) from ${who}`).toBe(403);
    };
    for (const who of Object.keys(SENDERS)) {
      await refused("", who, "POST");
      await refused(`?${new URLSearchParams({ _data: id })}`, who, "POST");
    }
    for (const who of ["another site", "a sandboxed frame", "nobody in particular"]) {
      for (const body of BODIES) await refused("?index", who, "POST", body);
      for (const method of METHODS) await refused("?_method=GET", who, method);
    }
    for (const [method, query, headers] of READING) {
      const init = { method, headers: { ...headers, Origin: EVIL, "Sec-Fetch-Site": "cross-site" } };
      expect(await send(address + query, init), `${method} ${address}${query}`).toBeLessThan(500);
    }
    // A write that was rolled back, to see whether one can be made, counts as a change too.
    if (written() !== until) expect(w.everything(), `${address} wrote something`).toEqual(before);
    until = written();
  }
  expect(w.everything()).toEqual(before);
  expect(w.sent.length).toBe(outbox);

  // The same from our own page does run: what was sent above was not harmless by itself.
  const form = { method: "POST", body: `${FIELDS}&revision=${w.revision(waiting.id)}` };
  const headers = { "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded" };
  expect(await send(`/moderation/signatures/${waiting.id}/approve`, { ...form, headers })).toBe(303);
  expect(w.status(waiting.id)).toBe("listed");
});

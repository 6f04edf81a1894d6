import { Agent, request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { SLUG } from "../e2e/support/letters";
import { type Form, somebody } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";

/** Ten thousand in all, as fast as it goes, and no longer than this each (milliseconds). */
const POSTS = 3_334;
const PATIENCE = 5_000;
const CONNECTIONS = 32;

/** Sends the form as a client that says it comes from there; the status of the answer. */
function post(url: string, form: Form, forwardedFor: string, agent?: Agent): Promise<number> {
  const body = new URLSearchParams({ ...form, version: "1" }).toString();
  const headers = { Origin: url, "Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": forwardedFor };
  return new Promise((resolve, reject) => {
    request(`${url}/letters/${SLUG}/sign`, { method: "POST", agent, headers }, (answer) =>
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0)),
    )
      .on("error", reject)
      .end(body);
  });
}

/** Posts the same form again and again, each time from somewhere else; how often which status came back. */
async function flood(url: string, form: Form, from: (n: number) => string) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const statuses: Record<number, number> = {};
  const until = performance.now() + PATIENCE;
  let sent = 0;
  async function work() {
    while (sent < POSTS && performance.now() < until) {
      const status = await post(url, form, from(sent++), agent);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  agent.destroy();
  return { sent, statuses };
}

/** Addresses in networks of their own, as a client makes them up. */
const forged = (n: number) => `9.${n >> 8}.${n & 255}.1, 100.${n >> 8}.${n & 255}.1`;
const STOPPED = { 303: 10, 429: expect.any(Number) };

test.each([
  { whom: "told by their connection", trust: "0", from: forged, answers: STOPPED },
  { whom: "told by one proxy", trust: "1", from: (n: number) => `${forged(n)}, 203.0.113.7`, answers: STOPPED },
  { whom: "who come from everywhere", trust: "1", from: forged, answers: { 303: expect.any(Number) } },
])(
  "clients $whom post one address as often as they can: it gets three mails at most, others sign on",
  async (given) => {
    const site = await startSite({ env: { TRUST_PROXY: given.trust, LIMITS: "" } });
    onTestFinished(() => site.stop());
    const [victim, other] = [somebody(), somebody()];
    const flooding = flood(site.url, victim, given.from);
    // Without a proxy nobody is elsewhere here: all come from this computer.
    if (given.trust === "1") {
      expect(await post(site.url, other, "198.51.100.7")).toBe(303);
      await site.mailTo(other.email, /^Confirm/);
    }
    const { sent, statuses } = await flooding;
    expect(statuses).toEqual(given.answers);
    expect(sent).toBeGreaterThan(20);
    await site.settled();
    const mails = site.mailsTo(victim.email).length;
    expect([1, 2, 3]).toContain(mails);
  },
);

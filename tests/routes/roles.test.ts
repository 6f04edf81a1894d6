import { expect, test } from "vitest";
import { can, type Right, ROLES } from "~/domain/moderator";
import { previewBulk } from "~/usecases/preview-bulk.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { reviewReports } from "~/usecases/review-reports.server";
import { world } from "../support/world";
import { ROUTES, visit } from "./visit";

type Door = Right | "anybody";

/**
 * Who may read, and who may send a form: a line for every route of the desk. `null`: the route takes nothing of the
 * kind. What each role has a right to stands in app/domain/moderator.ts.
 */
const DOORS: Record<string, [reads: Door | null, sends: Door | null]> = {
  "moderation.account.digest": ["see", "see"],
  "moderation.activity": ["see", null],
  "moderation.alarms._index": ["see", null],
  "moderation.alarms.$id.seen": ["see", "decide"],
  "moderation.confirmations": ["see", null],
  "moderation.keeping": ["see", null],
  "moderation.status": ["see", null],
  "moderation.letters.$slug.reminders": ["see", "manage"],
  "moderation.letters.$slug.withdrawals": ["see", "manage"],
  "moderation._index": ["see", null],
  "moderation.account._index": ["see", null],
  "moderation.account.factors.$id.remove": ["see", "see"],
  "moderation.account.passkey": ["see", "see"],
  "moderation.account.recovery": ["see", "see"],
  "moderation.account.sessions.$id.end": ["see", "see"],
  "moderation.account.set-up": ["see", null],
  "moderation.account.totp": ["see", "see"],
  "moderation.bulk.$id._index": ["see", "decide"],
  "moderation.bulk.$id.undo": ["see", "decide"],
  "moderation.bulk._index": ["see", "decide"],
  "moderation.keys": ["see", "see"],
  "moderation.letters.$slug._index": ["see", null],
  "moderation.letters.$slug.hold": ["see", "manage"],
  "moderation.letters.$slug.pause": ["see", "manage"],
  "moderation.letters.$slug.release": ["see", "manage"],
  "moderation.letters.$slug.resume": ["see", "manage"],
  "moderation.letters._index": ["see", null],
  "moderation.people.$id._index": ["manage", null],
  "moderation.people.$id.end-sessions": ["manage", "manage"],
  "moderation.people.$id.invite": ["manage", "manage"],
  "moderation.people.$id.remove": ["manage", "manage"],
  "moderation.people.$id.role": ["manage", "manage"],
  "moderation.people._index": ["see", null],
  "moderation.people.invite": ["manage", "manage"],
  "moderation.mail.$id.retry": ["see", "decide"],
  "moderation.mail._index": ["see", null],
  "moderation.mail.retry": ["see", "decide"],
  "moderation.reports.$id.settle": ["see", "decide"],
  "moderation.reports._index": ["see", null],
  "moderation.search": ["see", "see"],
  "moderation.set-up.$key": ["anybody", "anybody"],
  "moderation.sign-in.$key": ["anybody", "anybody"],
  "moderation.sign-in._index": ["anybody", "anybody"],
  "moderation.sign-in.factor": ["see", "see"],
  "moderation.sign-in.passkey": ["anybody", "anybody"],
  "moderation.sign-in.sent": ["anybody", "anybody"],
  "moderation.sign-out": ["anybody", "anybody"],
  "moderation.signatures.$id._index": ["see", null],
  "moderation.signatures.$id.accept": ["see", "decide"],
  "moderation.signatures.$id.refuse": ["see", "decide"],
  "moderation.signatures.$id.reopen": ["see", "decide"],
  "moderation.signatures.$id.approve": ["see", "decide"],
  "moderation.signatures.$id.ask": ["see", "decide"],
  "moderation.reasons._index": ["see", null],
  "moderation.reasons.new": ["manage", "manage"],
  "moderation.reasons.$code._index": ["manage", "manage"],
  "moderation.reasons.$code.$act": ["manage", "manage"],
  "moderation.signatures.$id.name": ["see", "decide"],
  "moderation.signatures.$id.unname": ["see", "decide"],
  "moderation.signatures.$id.note": ["see", "decide"],
  "moderation.notes.$id.take-back": ["see", "decide"],
  "moderation.signatures.$id.unask": ["see", "decide"],
  "moderation.signatures.$id.decline": ["see", "decide"],
  "moderation.signatures.$id.looking": ["see", null],
  "moderation.signatures.$id.undo": ["see", "decide"],
  "moderation.signatures.$id.dismiss": ["see", "decide"],
  "moderation.signatures.$id.hide": ["see", "decide"],
  "moderation.signatures.$id.merge": ["see", "decide"],
  "moderation.signatures.$id.show": ["see", "decide"],
  "moderation.signatures.$id.unvouch": ["see", "decide"],
  "moderation.signatures.$id.uphold": ["see", "decide"],
  "moderation.signatures.$id.accept-address": ["see", "decide"],
  "moderation.signatures.$id.refuse-address": ["see", "decide"],
  "moderation.signatures.$id.vouch": ["see", "decide"],
};

/** What a form of the desk may hold, for all of them: roles are looked at before words. */
const FORM = {
  digest: "hourly",
  reminds: "no",
  revision: 2,
  organisation: "Harbour Trust Anew",
  reason: "other",
  text: "Please write to us.",
  note: "We called them.",
  stays: "nothing",
  other: "nothing",
  otherRevision: 1,
  "reason-en": "We look into it.",
};

const DESK = ROUTES.filter(({ file }) => file.startsWith("moderation.")).map(({ file, module }) => ({
  name: file.replace(/\.tsx?$/, ""),
  module,
}));

test("every route of the desk says here who may read and send", () => {
  for (const { name, module } of DESK) {
    const door = DOORS[name];
    expect(door, `add a line for "${name}" to DOORS in tests/routes/roles.test.ts`).toBeDefined();
    expect([module.loader !== undefined, module.action !== undefined], `${name} has [loader, action]`).toEqual(
      door?.map((right) => right !== null),
    );
  }
  const gone = Object.keys(DOORS).filter((name) => !DESK.some((route) => route.name === name));
  expect(gone, "lines in DOORS without a route").toEqual([]);
});

const CASES = Object.entries(DOORS).flatMap(([name, [reads, sends]]) => [
  ...(reads ? [{ name, method: "GET" as const, door: reads }] : []),
  ...(sends ? [{ name, method: "POST" as const, door: sends }] : []),
]);

test.each(CASES)("$method $name lets in who may $door, and nobody else", async ({ name, method, door }) => {
  const { w, ask, people, addressOf } = await desk();
  const asked = (as = {}) => (method === "GET" ? ask.get(addressOf(name), as) : ask.post(addressOf(name), FORM, as));

  const untouched = w.everything();
  const { status, location } = await asked();
  if (door !== "anybody") {
    expect([status, location], "somebody who has not signed in").toEqual([302, "/moderation/sign-in"]);
    expect(w.everything(), "somebody who has not signed in").toEqual(untouched);
  }
  for (const moderator of people) {
    const as = await ask.signedIn(moderator);
    const before = w.everything();
    const { status, location } = await asked(as);
    const isLetIn = door === "anybody" || can(moderator, door);
    const sentAway = door !== "anybody" && location === "/moderation/sign-in";
    const fits = isLetIn ? !sentAway && status !== 403 && status < 500 : status === 403;
    expect(fits, `the ${moderator.role} was answered ${status}`).toBe(true);
    if (!isLetIn || method === "GET") expect(w.everything(), `the ${moderator.role} changed it`).toEqual(before);
  }
});

/** A desk with one of everything that an address may name, and somebody of each role. */
async function desk() {
  const w = world();
  const slug = await w.letter();
  const { id: listed } = await w.listed();
  const { id: waiting } = await w.confirmed();
  const problem = { text: "It is another organisation.", email: null };
  await reportProblem(w.app, { slug, id: listed, problem, network: "192.0.2.0/24", robot: false });
  const people = await Promise.all([...ROLES].reverse().map((role) => w.moderator(role)));
  const [reader] = people;
  if (!reader) throw new Error("no reader");
  const ids: Record<string, string> = {
    signatures: waiting,
    letters: slug,
    reports: reviewReports(w.app, reader).open[0]?.id ?? "",
    reasons: "other",
    people: String(reader.id),
    bulk: await previewBulk(w.app, await w.moderator(), "decline", { ids: [waiting] }),
  };
  /** `moderation.reports.$id.settle` with the report's id in it; what is not known here is called "nothing". */
  function addressOf(name: string) {
    const segments = name.split(".").filter((segment) => segment !== "_index");
    return `/${segments.map((word, at) => (word.startsWith("$") ? (ids[segments[at - 1] ?? ""] ?? "nothing") : word)).join("/")}`;
  }
  return { w, ask: visit(w), people, addressOf };
}

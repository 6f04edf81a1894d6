import { expect, test } from "vitest";
import { world } from "../support/world";
import { everyState } from "./every-state";
import { ROUTES, visit } from "./visit";

/** What must never be handed to a stranger. */
const CANARIES = ["Canary Name", "Canary Role", "canary@", "Canary reason", "Canary report"];

/** Who may read and send at the desk, and that reading writes nothing there, is in roles.test.ts. */
const NOT_OF_THE_DESK = ROUTES.filter(({ file }) => !file.startsWith("moderation."));

test("every route is asked here, and reading any of them writes nothing", async () => {
  const { w, ask, visits } = await everyState();
  const before = w.everything();
  const been = new Set<string>();
  for (const { path, as } of visits) {
    const { file, status } = await ask.get(path, as);
    been.add(file);
    expect(status, path).toBeLessThan(500);
    expect(w.everything(), `${path} wrote something`).toEqual(before);
  }
  const unread = NOT_OF_THE_DESK.map(({ file }) => file).filter((file) => !been.has(file));
  expect(unread, "routes without an entry").toEqual([]);
});

test("what a page is made of holds nobody's name, address or reason unless it is public", async () => {
  const { ask, strangers, mailbox } = await everyState();
  let seen = "";
  for (const path of [...strangers, ...mailbox]) {
    const { data } = await ask.get(path);
    const told = JSON.stringify(data);
    for (const canary of CANARIES) expect(told, `${path} tells ${canary}`).not.toContain(canary);
    seen += told;
  }
  expect(seen).toContain("Shown Name");
});

test("only the browser that signed sees the address it typed, and no name with it", async () => {
  const { ask, slug, unconfirmed } = await everyState();
  const path = `/letters/${slug}/sign/sent`;
  const { data } = await ask.get(path, ask.signedHere(unconfirmed.id));
  expect(data.submission.email).toBe(unconfirmed.submission.email);
  expect(JSON.stringify(data)).not.toContain("Canary Name");
  expect((await ask.get(path)).data.submission).toBeNull();
  const another = world();
  expect((await ask.get(path, visit(another).signedHere(unconfirmed.id))).data.submission).toBeNull();
});

test("the desk sends strangers to sign in, whatever they ask and send", async () => {
  const { w, ask, desk } = await everyState();
  const before = w.everything();
  for (const path of desk.filter((path) => path !== "/moderation/sign-out")) {
    const { status, location } = await ask.get(path);
    expect([status, location], path).toEqual([302, "/moderation/sign-in"]);
  }
  for (const path of desk.filter((path) => /\/(approve|decline|undo|settle)$/.test(path))) {
    const { location } = await ask.post(path, { revision: 2, reason: "other", text: "No." });
    expect(location, path).toBe("/moderation/sign-in");
  }
  expect(w.everything()).toEqual(before);
});

test("a live instance has no mailbox", async () => {
  const { ask, mailbox } = await everyState();
  for (const path of mailbox) expect((await ask.get(path)).status, path).toBe(404);
});

test("a wrong link, id, language or number is not found, whatever is behind it", async () => {
  const { ask, slug, waiting } = await everyState();
  const wrongKey = `/signature/${waiting.id}.${waiting.key.replace(/.$/, (last) => (last === "A" ? "B" : "A"))}`;
  const paths = [
    ...["", "/withdraw", "/dispute", "/correct", "/erase", "/hand-over", "/take-over"].map((act) => wrongKey + act),
    ...["/signature/x", `/signature/${waiting.id}`, `/signature/${waiting.id}.`],
    ...[
      "/es/checking",
      `/es/letters/${slug}`,
      "/letters/another",
      "/letters/another/sign",
      "/letters/another/signatories",
    ],
    ...["0", "3", "-1", "1.5", "x", "1e1", "9999999"].map((n) => `/letters/${slug}/versions/${n}`),
  ];
  for (const path of paths) expect((await ask.get(path)).status, path).toBe(404);
});

test("these addresses take a form, and no others", () => {
  const taking = NOT_OF_THE_DESK.filter(({ module }) => module.action).map(({ file }) => file.replace(/\.tsx?$/, ""));
  expect(taking.toSorted()).toEqual([
    "($lang).letters.$slug.sign._index",
    "($lang).letters.$slug.sign.sent._index",
    "($lang).letters.$slug.sign.sent.address",
    "($lang).letters.$slug.sign.sent.again",
    "($lang).letters.$slug.signatories.$id.report._index",
    "($lang).signature.$key.$act.code",
    "($lang).signature.$key._index",
    "($lang).signature.$key.answer",
    "($lang).signature.$key.code",
    "($lang).signature.$key.correct",
    "($lang).signature.$key.data",
    "($lang).signature.$key.data[.]json",
    "($lang).signature.$key.dispute",
    "($lang).signature.$key.erase",
    "($lang).signature.$key.hand-over._index",
    "($lang).signature.$key.hand-over.again",
    "($lang).signature.$key.hand-over.call-off._index",
    "($lang).signature.$key.hand-over.call-off.code",
    "($lang).signature.$key.renew",
    "($lang).signature.$key.take-over._index",
    "($lang).signature.$key.take-over.code",
    "($lang).signature.$key.withdraw",
    "($lang).signature._index",
  ]);
});

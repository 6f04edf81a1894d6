import { expect, test } from "vitest";
import {
  ACTIONS,
  type Action,
  actorOf,
  allows,
  DAY,
  decide,
  isStatus,
  OPEN_STATUSES,
  STATUSES,
  type Status,
} from "~/domain/signature";

const SIGNED_AT = Date.UTC(2027, 1, 9);
const NOW = SIGNED_AT + 40 * DAY;

/** Where each action leads from each status; "-": it is refused. A new status or action fails here until it is decided. */
const LIFE: Record<Action, Record<Status, Status | "deleted" | "-">> = {
  confirm: row("waiting", "-", "-", "-", "-", "-", "-"),
  vouch: row("waiting", "-", "-", "-", "-", "-", "-"),
  unvouch: row("-", "unconfirmed", "-", "-", "-", "-", "-"),
  approve: row("-", "listed", "-", "-", "-", "-", "-"),
  ask: row("-", "waiting", "-", "-", "-", "-", "-"),
  unask: row("-", "waiting", "-", "-", "-", "-", "-"),
  answer: row("-", "waiting", "-", "-", "-", "-", "-"),
  decline: row("-", "declined", "-", "-", "-", "-", "-"),
  merge: row("-", "merged", "-", "-", "-", "-", "-"),
  undo: row("-", "-", "waiting", "waiting", "waiting", "-", "-"),
  hide: row("-", "-", "listed", "-", "-", "-", "-"),
  show: row("-", "-", "listed", "-", "-", "-", "-"),
  name: row("-", "waiting", "listed", "-", "-", "-", "-"),
  unname: row("-", "waiting", "listed", "-", "-", "-", "-"),
  correct: row("-", "-", "-", "waiting", "-", "-", "-"),
  amend: row("-", "waiting", "listed", "-", "-", "-", "-"),
  propose: row("-", "-", "listed", "-", "-", "-", "-"),
  accept: row("-", "waiting", "listed", "-", "-", "-", "-"),
  refuse: row("-", "waiting", "listed", "-", "-", "-", "-"),
  reopen: row("-", "waiting", "listed", "-", "-", "-", "-"),
  "hand-over": row("-", "waiting", "listed", "declined", "merged", "-", "-"),
  renew: row("-", "waiting", "listed", "-", "-", "-", "-"),
  dispute: row("-", "disputed", "disputed", "disputed", "-", "-", "-"),
  dismiss: row("-", "-", "-", "-", "-", "waiting", "-"),
  uphold: row("-", "-", "-", "-", "-", "withdrawn", "-"),
  withdraw: row("withdrawn", "withdrawn", "withdrawn", "withdrawn", "withdrawn", "withdrawn", "-"),
  forget: row("-", "waiting", "listed", "-", "-", "-", "-"),
  erase: row("-", "-", "-", "declined", "merged", "-", "withdrawn"),
  disown: row("deleted", "-", "-", "-", "-", "-", "-"),
  replace: row("deleted", "-", "-", "-", "-", "-", "-"),
  purge: row("deleted", "-", "-", "-", "-", "-", "-"),
};

/** One that meets what an action asks for beside the status. */
const signature = (status: Status, action?: Action) => ({
  status,
  hiddenAt: action === "show" ? SIGNED_AT : null,
  askedAt: action === "unask" || action === "answer" ? SIGNED_AT : null,
  proposedAt: action === "accept" || action === "refuse" ? SIGNED_AT : null,
  erasedAt: null,
  signedOrganisation: action === "unname" ? "Harbour Trust" : null,
  vouched: action === "unvouch",
});

type To = Status | "deleted" | "-";
function row(unconfirmed: To, waiting: To, listed: To, declined: To, merged: To, disputed: To, withdrawn: To) {
  return { unconfirmed, waiting, listed, declined, merged, disputed, withdrawn };
}

const cells = ACTIONS.flatMap((action) => STATUSES.map((status) => ({ action, status, to: LIFE[action][status] })));

test("every status and action is decided here", () => {
  expect(cells.map(({ to }) => to)).not.toContain(undefined);
  expect(Object.keys(LIFE)).toEqual(ACTIONS);
  expect(cells).toHaveLength(31 * 7);
});

test.each(cells)("$action of a signature that is $status: $to", ({ action, status, to }) => {
  const decision = decide(signature(status, action), action, NOW);
  const outcome = decision.outcome === "moves" ? decision.to : { refuses: "-", deletes: "deleted" }[decision.outcome];
  expect(outcome).toBe(to);
  expect(decision.from).toBe(status);
});

test.each<[Action, object]>([
  ["confirm", { confirmedAt: NOW }],
  ["vouch", { confirmedAt: NOW }],
  ["unvouch", { confirmedAt: null }],
  ["approve", { decidedAt: NOW, listedAt: NOW }],
  ["ask", { askedAt: NOW }],
  ["unask", { askedAt: null }],
  ["answer", { askedAt: null }],
  ["decline", { decidedAt: NOW }],
  ["merge", { decidedAt: NOW }],
  ["undo", { decidedAt: null, listedAt: null, hiddenAt: null }],
  ["hide", { hiddenAt: NOW }],
  ["show", { hiddenAt: null }],
  ["name", {}],
  ["unname", {}],
  ["correct", { decidedAt: null }],
  ["amend", {}],
  ["propose", {}],
  ["accept", {}],
  ["refuse", {}],
  ["reopen", {}],
  ["hand-over", {}],
  ["renew", {}],
  ["dispute", { disputedAt: NOW, decidedAt: null, listedAt: null, hiddenAt: null }],
  ["dismiss", { disputedAt: null }],
  ["uphold", { withdrawnAt: NOW }],
  ["withdraw", { withdrawnAt: NOW, listedAt: null, hiddenAt: null }],
  ["forget", { contactForgottenAt: NOW }],
  ["erase", { erasedAt: NOW }],
])("%s moves these moments and no others", (action, moments) => {
  const from = STATUSES.filter((status) => LIFE[action][status] !== "-");
  for (const status of from) {
    expect(decide(signature(status, action), action, NOW)).toEqual({
      outcome: "moves",
      from: status,
      to: LIFE[action][status],
      moments,
    });
  }
});

test("what is hidden is not hidden again, what is shown not shown again, and only a vouching is taken back", () => {
  expect(allows({ ...signature("listed"), hiddenAt: NOW }, "hide", NOW)).toBe(false);
  expect(allows({ ...signature("listed"), hiddenAt: null }, "show", NOW)).toBe(false);
  expect(allows({ ...signature("waiting"), vouched: false }, "unvouch", NOW)).toBe(false);
});

test("who is asked is not asked again, and only an open question is taken back or answered", () => {
  expect(allows({ ...signature("waiting"), askedAt: NOW }, "ask", NOW)).toBe(false);
  expect(allows({ ...signature("waiting"), askedAt: null }, "unask", NOW)).toBe(false);
  expect(allows({ ...signature("waiting"), askedAt: null }, "answer", NOW)).toBe(false);
});

test("nothing leads out of withdrawn; it is only erased", () => {
  for (const action of ACTIONS) expect(LIFE[action].withdrawn).toBe(action === "erase" ? "withdrawn" : "-");
});

test("of what was erased nothing comes back, and nothing more is done to it", () => {
  for (const status of STATUSES) {
    const erased = { ...signature(status), erasedAt: NOW };
    const possible = ACTIONS.filter((action) => allows(erased, action, NOW));
    if (["declined", "merged", "withdrawn"].includes(status)) expect(possible).toEqual([]);
  }
});

test("a correction is accepted or refused while it waits, and the decision taken back while none does", () => {
  const proposed = { ...signature("listed"), proposedAt: NOW };
  expect((["accept", "refuse", "reopen"] as const).map((act) => allows(proposed, act, NOW))).toEqual([
    true,
    true,
    false,
  ]);
  expect(allows(signature("listed"), "accept", NOW)).toBe(false);
});

test("only signers, moderators and the system act, each in their part of the life", () => {
  const by = (actor: string) => ACTIONS.filter((action) => actorOf(action) === actor);
  expect(by("signer")).toEqual([
    "confirm",
    "answer",
    "correct",
    "amend",
    "propose",
    "hand-over",
    "renew",
    "dispute",
    "withdraw",
    "disown",
  ]);
  expect(by("moderator")).toEqual([
    ...[
      "vouch",
      "unvouch",
      "approve",
      "ask",
      "unask",
      "decline",
      "merge",
      "undo",
      "hide",
      "show",
      "name",
      "unname",
      "accept",
      "refuse",
      "reopen",
      "dismiss",
      "uphold",
    ],
  ]);
  expect(by("system")).toEqual(["forget", "erase", "replace", "purge"]);
});

test("waiting, listed and disputed are open", () => {
  expect(OPEN_STATUSES).toEqual(["waiting", "listed", "disputed"]);
});

test("only a status is a status", () => {
  expect(STATUSES.every(isStatus)).toBe(true);
  expect([null, "", "deleted", "Listed"].some(isStatus)).toBe(false);
});

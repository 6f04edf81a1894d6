import { expect, test } from "vitest";
import type { OtherSignature } from "~/domain/others";
import { viewOf } from "~/domain/queue";
import { dictionary } from "~/i18n";
import { ApprovePage } from "~/ui/desk/act-pages";
import { ago, longAgo } from "~/ui/desk/ago";
import type { CorrectionAtDesk } from "~/ui/desk/correction-table";
import { DeclinePage } from "~/ui/desk/decline-page";
import { EvidenceList } from "~/ui/desk/evidence-list";
import { KeysProvider } from "~/ui/desk/keys";
import { Proposals } from "~/ui/desk/proposals";
import { Queue } from "~/ui/desk/queue";
import { type ReviewedSignature, SignatureCard } from "~/ui/desk/signature-card";
import { all, pageWith, textOf } from "./render";

const NOON = Date.UTC(2026, 5, 1, 12);
const MINUTE = 60_000;
const signature: ReviewedSignature = {
  ...{ id: "s1", revision: 3, status: "waiting", organisation: "Hafen e.V.", website: "https://hafen.example/" },
  ...{ country: "DE", sector: "ngo", authority: "board", name: "Jonas Petersen", role: "Vorstand" },
  ...{ emailDomain: "hafen.example", websiteDomain: "hafen.example" },
  ...{ email: "j@hafen.example", showRepresentative: false, language: "de", locale: "de", version: 1 },
  ...{ signedAt: NOON - 9 * MINUTE, confirmedAt: NOON - 5 * MINUTE, declinedFor: null, reason: null },
  ...{
    vouched: false,
    vouchNote: null,
    hiddenAt: null,
    hiddenNote: null,
    askedAt: null,
    proposedAt: null,
    erasedAt: null,
    signedOrganisation: null,
    contactForgottenAt: null,
  },
};
const card = (status: ReviewedSignature["status"], mayDecide = true) =>
  pageWith(
    <SignatureCard
      signature={{ ...signature, status }}
      stays={null}
      holds={[]}
      evidence={[]}
      history={[]}
      questions={[]}
      notes={[]}
      reports={[]}
      failedMails={[]}
      newAddress={null}
      correction={null}
      mayDecide={mayDecide}
      now={NOON}
    />,
  );
const acts = (html: string) => all(html, /(?:action|href)="\/moderation\/signatures\/s1\/(\w+)"/g);

test("each signature offers what can be done about it", () => {
  expect(acts(card("waiting"))).toEqual(["approve", "ask", "decline", "merge", "note", "name"]);
  expect(acts(card("listed"))).toEqual(["undo", "hide", "merge", "note", "name"]);
  expect(acts(card("declined"))).toEqual(["undo", "note"]);
  expect(acts(card("unconfirmed"))).toEqual(["vouch", "note"]);
  expect(acts(card("disputed"))).toEqual(["dismiss", "uphold", "note"]);
  expect(acts(card("withdrawn"))).toEqual(["note"]);
});

test("a correction stands side by side with what it would change, and each decision on it can be taken back", () => {
  const waits: CorrectionAtDesk = {
    madeAt: NOON - MINUTE,
    before: { organisation: "Hafen e.V.", country: "DE", statement: null, showRepresentative: false },
    after: { organisation: "Hafen", country: "FR", statement: "https://hafen.example/we", showRepresentative: true },
    decided: null,
  };
  const at = { ...signature, status: "listed", proposedAt: waits.madeAt } as const;
  const shown = (correction: CorrectionAtDesk, mayDecide = true, proposedAt: number | null = at.proposedAt) =>
    pageWith(<Proposals signature={{ ...at, proposedAt }} correction={correction} mayDecide={mayDecide} now={NOON} />);
  const cells = all(shown(waits), /<td>(?:<bdi[^>]*>)?([^<]+)</g);
  expect(cells).toEqual([
    ...["Hafen e.V.", "Hafen", "Germany", "France", "none", "https://hafen.example/we", "no", "yes"],
  ]);
  expect(acts(shown(waits))).toEqual(["accept", "refuse"]);
  expect(acts(shown(waits, false))).toEqual([]);
  const decided = {
    ending: "refused",
    at: NOON,
    by: "nina@alliance.example",
    reason: "Not so.",
    reopens: true,
  } as const;
  expect(acts(shown({ ...waits, decided }, true, null))).toEqual(["reopen"]);
  expect(textOf(shown({ ...waits, decided }, true, null))).toContain("Not so.");
  expect(acts(shown({ ...waits, decided: { ...decided, reopens: false } }, true, null))).toEqual([]);
});

test("a reader of the desk sees no way to decide", () => {
  expect(acts(card("waiting", false))).toEqual([]);
});

test("an act says which state of the signature the moderator saw", () => {
  expect(card("waiting")).toContain('<input type="hidden" name="revision" value="3"/>');
});

test("a reason's words come in the signer's language, to be changed", () => {
  const { title, text } = dictionary("fr").decline.duplicate;
  const reasons = [{ code: "duplicate", title, text }];
  const html = pageWith(
    <DeclinePage signature={{ ...signature, locale: "fr" }} reasons={reasons} chosen="duplicate" />,
  );
  const said = all(html, /<textarea[^>]*lang="fr"[^>]*>([^<]*)</g)[0];
  expect(said?.replaceAll("&#x27;", "'")).toBe(text);
});

test("a second organisation like a listed one asks for a plain yes", () => {
  const alone = pageWith(<ApprovePage signature={signature} similar={[]} />);
  const twin = pageWith(<ApprovePage signature={signature} similar={[{ id: "s2", organisation: "Hafen eV" }]} />);
  expect(alone).not.toContain("anotherOrganisation");
  expect(twin).toMatch(/type="checkbox" name="anotherOrganisation"/);
});

test("waiting times are short in the list and whole words in a sentence", () => {
  expect([ago(NOON, NOON), ago(NOON - 12 * MINUTE, NOON), ago(NOON - 60 * MINUTE, NOON)]).toEqual([
    "now",
    "12 min",
    "1 h",
  ]);
  expect(longAgo(NOON - 10_000, NOON)).toBe("10 seconds ago");
  expect(longAgo(NOON - 48 * 60 * MINUTE, NOON)).toBe("2 days ago");
});

test("while keys are on, what they press names them", () => {
  const plain = { vouched: false, alike: false, hidden: false, reported: false, answered: false, proposed: false };
  const line = { ...signature, ...plain, arrivedAt: NOON, mailOrigin: "own-domain" as const };
  const items = ["s0", "s1", "s2"].map((id) => ({ ...line, id }));
  const desk = (on: boolean) =>
    pageWith(
      <KeysProvider on={on}>
        <Queue query={viewOf("waiting")} items={items} next={null} found={null} open="s1" now={NOON} />
      </KeysProvider>,
    );
  const keyed = (html: string) => all(html, /signatures\/(\w+)"[^>]*aria-keyshortcuts="(\w)"/g);
  expect(keyed(desk(true))).toEqual(["s0", "s2"]);
  expect(desk(true)).toMatch(/s0"[^>]*shortcuts="k"[\s\S]*s2"[^>]*shortcuts="j"/);
  expect(keyed(desk(false))).toEqual([]);
});

test("evidence is said in plain words, with a way to what it is about", () => {
  const other: OtherSignature = {
    ...{
      id: "s2",
      organisation: "Hafen International",
      website: "https://hafen.example/",
      emailDomain: "hafen.example",
    },
    ...{
      country: "BE",
      status: "declined",
      listedAt: null,
      reason: "Another reason",
      letter: "another",
      sameNetwork: true,
    },
  };
  const listed: OtherSignature = { ...other, status: "listed", listedAt: NOON, reason: null, letter: null };
  const html = pageWith(
    <EvidenceList
      lines={[
        { kind: "declined-before", tone: "warn", of: [other] },
        { kind: "same-network", tone: "warn", of: Array.from({ length: 7 }, (_, n) => ({ ...other, id: `n${n}` })) },
        { kind: "domain-match", tone: "good", domain: "hafen.example" },
        { kind: "confirmed-after", tone: "note", after: 5 * MINUTE },
        { kind: "similar", tone: "note", similarity: "related", sameDomain: false, of: listed },
        { kind: "nothing-else", tone: "good", domains: ["hafen.example"], network: true },
      ]}
    />,
  );
  const [list = ""] = all(html, /<ul class="evidence"[^>]*>(.*)<\/ul>/gs);
  expect(all(list, /<li>(.*?)<\/li>/gs).map((line) => textOf(line).trim())).toEqual([
    "earlier A signature from this domain was declined Hafen International (Belgium), declined: Another reason, on “another” · compare",
    expect.stringMatching(/^same network 7 other signatures came from the same network .* and 2 more · see them all$/),
    "✓ domain The e-mail and the website share a domain hafen.example",
    "confirmed Confirmed 5 minutes after the mail",
    "related A listed organisation has a related name Hafen International (Belgium), listed 1 June 2026 · compare Often a chapter, a parent body or a partner",
    "✓ new Nothing else from this domain or network No earlier decision about hafen.example",
  ]);
  expect(all(list, /href="([^"]+)"/g)).toEqual(
    expect.arrayContaining([
      "/moderation/signatures/s2",
      "/moderation?status=any&amp;network=n0",
      "https://hafen.example/",
    ]),
  );
});

import { askSigner } from "~/usecases/ask-signer.server";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { hideSignature } from "~/usecases/hide-signature.server";
import { makeSignInLink } from "~/usecases/manage-moderators.server";
import { previewBulk } from "~/usecases/preview-bulk.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { reviewReports } from "~/usecases/review-reports.server";
import { world } from "../support/world";
import { visit } from "./visit";

/** Of everybody who did not agree to be shown. */
const PERSON = { name: "Canary Name", role: "Canary Role" };

/** A letter with a signature in every state, and the addresses that show it; each with who asks. */
export async function everyState() {
  const w = world();
  const slug = await w.letter();
  await w.letter({ language: "fr", title: "Chaque lieu sûr" });
  const earlier = await w.listed({ ...PERSON, email: "canary@place8.example" });
  await w.letter({ body: "We ask the Council to act now." }, { newVersion: true, substantial: true });
  const form = (n: number) => ({ ...PERSON, email: `canary@place${n}.example`, version: 2 });
  const unconfirmed = await w.signed(form(1));
  const waiting = await w.confirmed(form(2));
  const listed = await w.listed(form(3));
  const shown = await w.listed({ ...form(4), name: "Shown Name", role: "Shown Role", showRepresentative: "yes" });
  const declined = await w.declined(form(5));
  const hidden = await w.listed(form(6));
  await hideSignature(w.app, { ...(await w.decider(hidden.id)), note: "Canary note" });
  const asked = await w.confirmed(form(7));
  await askSigner(w.app, { ...(await w.decider(asked.id)), text: "Who decided that you sign?" });
  const handedOver = await w.listed({ ...form(8), organisation: "Handed Over" });
  const mailed = await w.handsOver(handedOver, "canary@newplace.example");
  const problem = { text: "Canary report", email: "canary@reader.example" };
  await reportProblem(w.app, { slug, id: listed.id, problem, network: "192.0.2.0/24", robot: false });
  const moderator = await w.moderator();
  const report = reviewReports(w.app, moderator).open[0]?.id ?? "";
  const bulk = await previewBulk(w.app, moderator, "decline", { ids: [waiting.id] });
  const ask = visit(w);
  const atDesk = await ask.signedIn(moderator);
  const signingIn = await askToSignIn(w.app, moderator.email, "192.0.2.0/24");
  const challenge = signingIn.outcome === "asked" ? signingIn.challengeId : "";
  const link = new URL((await makeSignInLink(w.app, moderator.email))?.url ?? "").pathname;

  const letter = `/letters/${slug}`;
  const page = ({ id, key }: { id: string; key: string }) => `/signature/${id}.${key}`;
  const strangers = [
    ...["/", "/fr", "/checking", "/de/privacy", letter, `/fr${letter}`, `${letter}/versions/1`, `${letter}/versions/2`],
    ...[`${letter}/signatories`, `${letter}/signatories?q=harbour&country=IE`],
    ...[`${letter}/integrity`, `/de${letter}/integrity`, `${letter}/integrity.json`],
    ...["json", "csv", "atom"].map((format) => `${letter}/signatories.${format}`),
    ...[`${letter}/letter.pdf`, `/fr${letter}/letter.pdf`, `${letter}/card.png`],
    ...[listed, shown, waiting, hidden].map(({ id }) => `${letter}/signatories/${id}`),
    ...[
      `${letter}/preview/x`,
      `${letter}/embed`,
      `${letter}/badge.svg`,
      `/oembed?url=${encodeURIComponent(w.app.settings.baseUrl + letter)}`,
    ],
    ...[listed, shown, waiting].flatMap(({ id }) =>
      ["report", "report/sent"].map((page) => `${letter}/signatories/${id}/${page}`),
    ),
    ...[`${letter}/sign`, `${letter}/sign/sent`, `${letter}/sign/sent/again`, `${letter}/sign/sent/address`],
    ...[unconfirmed, waiting, listed, shown, declined, hidden].flatMap((signature) => [
      ...[
        "",
        "/code",
        "/withdraw",
        "/withdraw/code",
        "/dispute",
        "/dispute/code",
        "/correct",
        "/correct/code",
        "/erase",
      ].map((act) => page(signature) + act),
    ]),
    ...["/renew", "/renew/code", "/data", "/data/code", "/data.json"].map((act) => page(earlier) + act),
    ...[unconfirmed, waiting, listed, shown, declined, hidden].map((signature) => `${page(signature)}/receipt.json`),
    ...["", "/answer", "/answer/code", "/receipt.pdf"].map((act) => page(asked) + act),
    ...["", "/again", "/call-off", "/call-off/code"].map((act) => `${page(handedOver)}/hand-over${act}`),
    `${page(listed)}/hand-over`,
    ...["", "/code"].map((act) => mailed.page + act),
    ...["/signature", "/fr/signature?sent=yes"],
    ...["/moderation/sign-in", "/moderation/sign-in/sent", "/moderation/sign-in/passkey", link],
    ...["/moderation/set-up/1.x", "/nothing-here", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt"],
    ...["/site.webmanifest", "/favicon.ico", "/apple-touch-icon.png"],
  ];
  const desk = [
    ...["/moderation", "/moderation?status=declined", "/moderation/mail", "/moderation/sign-out"],
    ...[
      "/moderation/activity",
      "/moderation/confirmations",
      `/moderation/letters/${slug}/reminders`,
      "/moderation/account/digest",
      "/moderation/mail/retry",
      "/moderation/mail/1/retry",
    ],
    ...["/moderation/reports", `/moderation/reports/${report}/settle`],
    ...["/moderation/bulk", `/moderation/bulk/${bulk}`, `/moderation/bulk/${bulk}/undo`],
    ...[unconfirmed, waiting, listed, declined].flatMap(({ id }) =>
      ["", "/approve", "/decline", "/decline?reason=other", "/undo"].map((act) => `/moderation/signatures/${id}${act}`),
    ),
    ...["", "/show", "/merge", "/merge?find=harbour"].map((act) => `/moderation/signatures/${hidden.id}${act}`),
    ...["hide", "vouch", "unvouch", "dismiss", "uphold"].map((act) => `/moderation/signatures/${waiting.id}/${act}`),
  ];
  desk.push(...["accept", "refuse"].map((act) => `/moderation/signatures/${listed.id}/${act}-address`));
  desk.push(...["", "/ask", "/unask"].map((act) => `/moderation/signatures/${asked.id}${act}`));
  const mailbox = [
    ...["/mailbox", "/mailbox.json", "/mailbox/x", "/mailbox/x.json", "/mailbox/x/html"],
    ...["/mailbox/preview", "/mailbox/preview/confirm", "/mailbox/preview/confirm/html"],
  ];
  const signer = [`${letter}/sign/sent`, `${letter}/sign/sent/address`, page(unconfirmed)];
  const asker = [`/moderation/sign-in/${challenge}.${w.app.keys.linkKey(challenge, 1)}`, "/moderation/sign-in/sent"];
  return {
    ...{ w, ask, slug, unconfirmed, waiting, listed, shown, declined, strangers, desk, mailbox },
    visits: [
      ...[...strangers, ...mailbox].map((path) => ({ path, as: {} })),
      ...desk.map((path) => ({ path, as: atDesk })),
      ...signer.map((path) => ({ path, as: ask.signedHere(unconfirmed.id) })),
      ...asker.map((path) => ({ path, as: ask.askedHere(challenge) })),
    ],
  };
}

import { code } from "../../../emails/code";
import { moderatorDigest } from "../../../emails/moderator-digest";
import { moderatorFactorsChanged } from "../../../emails/moderator-factors-changed";
import { moderatorInvited } from "../../../emails/moderator-invited";
import { moderatorSignIn } from "../../../emails/moderator-sign-in";
import type { RenderedMail } from "../../../emails/render";
import type { WithLink } from "../../../emails/signature-mail";
import { test } from "../../../emails/test";
import { KEYHOLDER_PURPOSES, type KeyholderPurpose } from "../../domain/challenge";
import type { ModeratorMail } from "../../domain/mail";
import { DEFAULT_PERIODS } from "../../domain/periods";
import { type Facts, SIGNER_MAILS, type SignerMail } from "./signer-mails";

/** What every sample is about. Nobody in it is real. */
export const SAMPLE: WithLink = {
  locale: "en",
  organisation: "Harbour Children’s Trust",
  letter: {
    title: "Make every place online a safe place to be a child",
    from: "Alliance for Children Online",
    contact: "letter@alliance.example",
  },
  controller: "Alliance for Children Online e.V.",
  privacyUrl: "https://letters.example/en/privacy",
  reference: "7F3K",
  periods: DEFAULT_PERIODS,
  link: "https://letters.example/signature/7f3k9x2m4q8t0w5z.AbCdEfGhIjKlMnOpQrStUv",
};
const CODE = "418273";
/** An address has as many as it signed. */
export const OTHER_LINK = "https://letters.example/signature/2m4q8t0w5z7f3k9x.ZyXwVuTsRqPoNmLkJiHgFe";
const CHANGE = {
  come: ["We ask the Council to act before the summer.", "1. Fund the helplines, in every language of the Union."],
  gone: ["We ask the Council to act."],
  language: "en",
  url: "https://letters.example/en/letters/safer-online/versions/2",
};
const REASON = "We could not reach the organisation.\nPlease correct the website.";
const DESK = "https://letters.example/moderation";

/** What a mail says beside what every mail does: a mail without an entry does not compile. */
type Told = Partial<Omit<Facts, "about">>;
const confirming = (hours: number): Told => ({ live: { code: CODE, purpose: "confirm", hours } });
/** The same mail says other things where the names are paused, or a reason was given. */
const VARIANTS = { "listed-paused": "listed", "correction-refused-because": "correction-refused" } as const;
type Variant = keyof typeof VARIANTS;
const isVariant = (name: string): name is Variant => Object.hasOwn(VARIANTS, name);

const SIGNERS: Record<Exclude<SignerMail, "code"> | Variant, Told> = {
  confirm: confirming(72),
  "confirm-plain": confirming(72),
  reminder: confirming(24),
  "already-signed": {},
  "already-declined": {},
  "five-open": {},
  listed: {},
  "listed-paused": { paused: true },
  declined: { reason: REASON },
  merged: {},
  "decision-undone": {},
  question: { question: "Who decided that you sign?\nPlease name the board." },
  renamed: { signed: "Harbour childrens trust" },
  "name-restored": {},
  "correction-accepted": { correction: { ending: "accepted", reason: null } },
  "correction-refused": { correction: { ending: "refused", reason: null } },
  "correction-refused-because": { correction: { ending: "refused", reason: REASON } },
  "correction-reopened": { proposed: true },
  "new-version": { change: () => CHANGE },
  "take-over": { live: { code: CODE, purpose: "take-over", hours: 72 }, takeOverLink: SAMPLE.link },
  "cannot-take-over": {},
  "took-over": {},
  "handed-over": {},
  "address-refused": {},
  links: {
    entries: [
      { organisation: SAMPLE.organisation, letter: SAMPLE.letter.title, status: "listed", link: SAMPLE.link },
      { organisation: "Hafen e.V.", letter: SAMPLE.letter.title, status: "unconfirmed", link: OTHER_LINK },
    ],
  },
  withdrawn: {},
};

type Operator = Pick<WithLink, "locale" | "controller"> & { contact: string };
const OTHERS: Record<ModeratorMail | "test", (from: Operator) => RenderedMail> = {
  "moderator-sign-in": (from) =>
    moderatorSignIn({ ...from, code: CODE, link: `${DESK}/sign-in/7f3k.AbCd`, minutes: 15 }),
  "moderator-factors-changed": (from) => moderatorFactorsChanged({ ...from, link: `${DESK}/account` }),
  "moderator-invited": (from) => moderatorInvited({ ...from, link: `${DESK}/sign-in` }),
  "moderator-digest": (from) =>
    moderatorDigest({ ...from, waits: { signatures: 3, corrections: 0, disputes: 0, reports: 1 }, link: DESK }),
  test: (from) => test({ ...from, site: "https://letters.example" }),
};

export type Sample = keyof typeof SIGNERS | `code-${KeyholderPurpose}` | keyof typeof OTHERS;
type Writer = (about: WithLink) => RenderedMail | null;

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

const WRITERS: ReadonlyMap<Sample, Writer> = new Map<Sample, Writer>([
  ...keysOf(SIGNERS).map((name): [Sample, Writer] => [name, (about) => toSigner(name, about)]),
  ...KEYHOLDER_PURPOSES.map((purpose): [Sample, Writer] => [
    `code-${purpose}`,
    (about) => code({ ...about, code: CODE, purpose, minutes: 15 }),
  ]),
  ...keysOf(OTHERS).map((name): [Sample, Writer] => [
    name,
    ({ locale, controller }) => OTHERS[name]({ locale, controller, contact: "privacy@alliance.example" }),
  ]),
]);

function toSigner(name: keyof typeof SIGNERS, about: WithLink): RenderedMail | null {
  const none = {
    status: "waiting" as const,
    ...{ reason: null, question: null, signed: null, paused: false, correction: null, proposed: false, live: null },
    ...{ change: () => null, takeOverLink: null, entries: [] },
  };
  const kind = isVariant(name) ? VARIANTS[name] : name;
  return SIGNER_MAILS[kind].write({ ...none, ...SIGNERS[name], about });
}

/** Every mail that can be sent, by name. */
export const SAMPLES: readonly Sample[] = [...WRITERS.keys()];
export const isSample = (name: string): name is Sample => SAMPLES.some((sample) => sample === name);

/** One of them as it would be sent, with changes to what it is about. */
export function writeSample(name: Sample, changes: Partial<WithLink> = {}): RenderedMail {
  const mail = WRITERS.get(name)?.({ ...SAMPLE, ...changes });
  if (!mail) throw new Error(`the sample of ${name} lacks what the mail needs`);
  return mail;
}

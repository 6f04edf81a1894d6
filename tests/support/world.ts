import { randomBytes } from "node:crypto";
import pino from "pino";
import { onTestFinished, vi } from "vitest";
import type { KeyholderPurpose } from "~/domain/challenge";
import type { LetterFile } from "~/domain/letter-file";
import type { Moderator, Role } from "~/domain/moderator";
import { parseSignForm, type Submission } from "~/domain/organisation";
import { approveSignature } from "~/usecases/approve-signature.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { declineSignature } from "~/usecases/decline-signature.server";
import { deliverNext } from "~/usecases/deliver-mail.server";
import { handOverSignature } from "~/usecases/hand-over-signature.server";
import { addModerator } from "~/usecases/manage-moderators.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { requestCode } from "~/usecases/request-code.server";
import { signLetter } from "~/usecases/sign-letter.server";
import { takeOverSignature } from "~/usecases/take-over-signature.server";
import type { Mail } from "../../emails/mailer.server";
import { quietMailer, testApp } from "./app";
import { codeIn, keyIn } from "./in-mail";

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const LETTER: LetterFile = {
  slug: "safer-online",
  language: "en",
  title: "Make every place online safe",
  from: "Alliance for Children Online",
  to: "The Council",
  contact: "letter@alliance.example",
  opensAt: null,
  closesAt: null,
  body: "We ask the Council to act.",
};

export type World = ReturnType<typeof world>;
export type Signed = Awaited<ReturnType<World["signed"]>>;
type Form = { [K in keyof Submission]?: string | number };
type Circumstances = { slug?: string; language?: string; locale?: string; network?: string; robot?: boolean };

/**
 * An App of a test's own, with the people who use it: everything they do goes through the real use cases, and their
 * mails through the real outbox. An error that is logged or printed fails the test, unless the test takes it out of
 * `errors`.
 */
export function world(options: Omit<NonNullable<Parameters<typeof testApp>[1]>, "log"> = {}) {
  const mailer = quietMailer();
  const secret = options.secret ?? randomBytes(32);
  const logged: string[] = [];
  const log = pino({ level: "trace", base: null }, { write: (line) => void logged.push(line) });
  const printed = vi.spyOn(console, "error").mockImplementation((...words) => void errors.push(words.join(" ")));
  const errors: string[] = [];
  const { app, clock, sqlite, folder, close } = testApp(mailer, { ...options, secret, log });
  onTestFinished(() => {
    close();
    printed.mockRestore();
    errors.push(...logged.filter((line) => JSON.parse(line).level >= 50));
    if (errors.length > 0) throw new Error(`unexpected errors:\n${errors.join("\n")}`);
  });

  let count = 0;

  /** What the form gives; each call another organisation, unless it is named. */
  function submission(form: Form = {}): Submission {
    count += 1;
    const parsed = parseSignForm({
      organisation: `Harbour Trust ${numeral(count)}`,
      website: `https://harbour${count}.example`,
      country: "IE",
      sector: "ngo",
      name: "Maeve Lynch",
      role: "Director of Policy",
      email: `maeve@harbour${count}.example`,
      authority: "board",
      version: 1,
      ...form,
    });
    if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
    return parsed.data;
  }

  /** Publishes an open letter in English, or what is said of it. */
  async function letter(file: Partial<LetterFile> = {}, options = {}): Promise<string> {
    const kind = { newVersion: false, substantial: false, ...options };
    const published = await publishLetter(app, [{ ...LETTER, ...file }], kind);
    if (published.outcome !== "published") throw new Error(JSON.stringify(published));
    return published.slug;
  }

  /** Sends what is due; what was sent. */
  async function deliver(): Promise<Mail[]> {
    const before = mailer.sent.length;
    while (await deliverNext(app));
    return mailer.sent.slice(before);
  }

  /** The form is filled in and sent, from a network of its own. */
  async function sign(form: Form = {}, circumstances: Circumstances = {}) {
    const data = submission(form);
    const outcome = await signLetter(app, {
      ...{ slug: LETTER.slug, language: "en", locale: "en", network: `198.51.${count}.0/24`, robot: false },
      ...circumstances,
      submission: data,
    });
    return { outcome, submission: data };
  }

  /** Signed, and the mail with link and code has come. */
  async function signed(form: Form = {}, circumstances: Circumstances = {}) {
    const { outcome, submission: given } = await sign(form, circumstances);
    if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
    const mail = (await deliver()).find(({ to }) => to === given.email);
    if (!mail) throw new Error(`no mail for ${given.email}`);
    return { id: outcome.id, submission: given, mail, code: codeIn(mail), key: keyIn(mail), signedHere: [outcome.id] };
  }

  /** Confirmed by the link in the browser that signed. */
  async function confirmed(form: Form = {}, circumstances: Circumstances = {}) {
    const submitted = await signed(form, circumstances);
    const { id, key, signedHere } = submitted;
    const { outcome } = await confirmSignature(app, id, { key, signedHere }, "");
    if (outcome !== "confirmed") throw new Error(outcome);
    return submitted;
  }

  /** A moderator; the first one of all is the owner unless a role is said. */
  async function moderator(role: Role = "moderator", email = `${role}@alliance.example`): Promise<Moderator> {
    return (await addModerator(app, email, role)).moderator;
  }

  const revision = (id: string) => app.db.signatures.find(id)?.revision ?? 0;
  const decider = async (id: string) => ({ moderator: await moderator(), id, revision: revision(id) });

  async function approve(id: string, anotherOrganisation = true) {
    return approveSignature(app, { ...(await decider(id)), anotherOrganisation });
  }

  /** On the public list, and its signer told. */
  async function listed(form: Form = {}, circumstances: Circumstances = {}) {
    const waiting = await confirmed(form, circumstances);
    await approve(waiting.id);
    clock.now += 30 * SECOND;
    await deliver();
    return waiting;
  }

  async function declined(form: Form = {}) {
    const waiting = await confirmed(form);
    await declineSignature(app, { ...(await decider(waiting.id)), reason: "other", text: "Please write to us." });
    clock.now += 30 * SECOND;
    await deliver();
    return waiting;
  }

  /** The fresh code that the private page mails, a minute after the last mail. */
  async function codeFor({ id, key }: { id: string; key: string }, purpose: KeyholderPurpose): Promise<string> {
    clock.now += MINUTE;
    const { outcome } = await requestCode(app, id, key, purpose);
    if (outcome !== "sent") throw new Error(outcome);
    const mail = (await deliver()).at(-1);
    if (!mail) throw new Error("no mail with a code");
    return codeIn(mail);
  }

  /** Begins to hand a signature over; the mail to the new address, with its link's page and its code. */
  async function handsOver(signature: { id: string; key: string }, email: string) {
    const code = await codeFor(signature, "hand-over");
    const { outcome } = await handOverSignature(app, { ...signature, code }, email);
    if (outcome !== "asked") throw new Error(outcome);
    const mail = (await deliver()).find(({ to }) => to === email);
    const [, page = "", handOverId = "", key = ""] =
      /(\/signature\/([0-9a-z]{16})\.([\w-]+)\/take-over)/.exec(mail?.text ?? "") ?? [];
    if (!mail) throw new Error(`no mail for ${email}`);
    return { mail, page, handOverId, key, code: codeIn(mail) };
  }

  /** The new address takes over with that mail: the parts of the new link. */
  async function takes(mail: Awaited<ReturnType<typeof handsOver>>) {
    const result = await takeOverSignature(app, mail);
    if (result.outcome !== "taken-over") throw new Error(result.outcome);
    await deliver();
    const [id = "", key = ""] = result.link.split(".");
    return { id, key };
  }

  return {
    ...{ handsOver, takes },
    ...{ app, sqlite, folder, secret, errors, logged, sent: mailer.sent, moderator, revision, decider, codeFor },
    ...{ submission, letter, deliver, sign, signed, confirmed, approve, listed, declined },
    clock: {
      get now() {
        return clock.now;
      },
      set now(at: number) {
        clock.now = at;
      },
      advance(milliseconds: number) {
        clock.now += milliseconds;
      },
    },
    status: (id: string) => app.db.signatures.find(id)?.status ?? "deleted",
    /** The types of what happened, oldest first; of one signature, or of everything. */
    happened: (id?: string) =>
      (id === undefined ? [...app.db.events.all()] : app.db.events.ofSubject(id)).map(({ type }) => type),
    /** Mails in the outbox by kind, whatever became of them. */
    outbox: () => sqlite.prepare("select kind, status from outbox order by id").all(),
    rows: (table: string) => Number(sqlite.prepare(`select count(*) from ${table}`).pluck().get()),
    /** Everything in the database, for seeing that nothing changed. */
    everything: () => dump(sqlite),
  };
}

const dump = (sqlite: ReturnType<typeof testApp>["sqlite"]) => {
  const tables = sqlite.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all();
  return Object.fromEntries(tables.map((table) => [table, sqlite.prepare(`select * from ${table}`).all()]));
};

/** Numbers as words that no two names share, so that invented names are not alike. */
const numeral = (n: number) =>
  Array.from(
    String(n),
    (digit) => ["Zephyr", "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fern", "Gorse", "Hazel", "Iris"][Number(digit)],
  ).join(" ");

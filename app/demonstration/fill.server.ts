import type { Letter } from "../../db/letters.server";
import { type Action, actorOf } from "../domain/signature";
import { blockingKeys } from "../domain/similar";
import { dictionary } from "../i18n";
import type { App } from "../usecases/app";
import { insertSignature, unconfirmed } from "../usecases/shared/insert.server";
import { type Extra, step } from "../usecases/shared/step.server";
import { at } from "./days";
import { type DemonstrationSignatory, demonstrationSignatories } from "./signatories";

const HOUR = 3_600_000;
const MINUTE = 60_000;

type Moment = { at: number; happen: (then: App) => void };

const VOUCH_NOTE =
  "Their mail server refuses ours. Called the office on the number of their website, and they said yes.";
const HIDDEN_NOTE = "A reader says that the name is taken. Asked the organisation.";
const HIDDEN_AFTER = 20 * HOUR;

/** Lives through the demonstration's last forty days, each step at its time, without a mail. */
export async function fillDemonstration(app: App, letter: Letter, moderatorId: number): Promise<void> {
  const ids = new Map<string, string>();
  const moments = demonstrationSignatories()
    .flatMap((signatory) => lifeOf(app, letter, signatory, moderatorId, ids))
    .filter((moment) => moment.at < app.now())
    .sort((a, b) => a.at - b.at);
  await app.db.write(() => {
    for (const { at, happen } of moments) happen({ ...app, now: () => at });
  });
}

function lifeOf(
  app: App,
  letter: Letter,
  signatory: DemonstrationSignatory,
  moderatorId: number,
  ids: Map<string, string>,
): Moment[] {
  const { status, submission, language, locale, signed, settledAfter } = signatory;
  const name = submission.organisation;
  const signedAt = at(signed, app.now());
  const row = unconfirmed({ ...app, now: () => signedAt }, { letter, language, locale, submission, network: null });
  const vouched = signatory.vouched;
  const take =
    (action: Action, extra: () => Extra = () => ({})) =>
    (then: App) => {
      const signature = then.db.signatures.find(row.id);
      const actor = actorOf(action) === "moderator" ? (`moderator:${moderatorId}` as const) : "signer";
      if (signature) step(then, signature, action, actor, extra());
    };
  const settledAt = signedAt + (settledAfter ?? 0) * HOUR;
  const decidedBy = moderatorId;

  const sign: Moment = {
    at: signedAt,
    happen: (then) => {
      insertSignature(then, letter, row);
      ids.set(name, row.id);
    },
  };
  const confirm: Moment = {
    at: signedAt + 5 * MINUTE,
    happen: (then) => {
      if (vouched) take("vouch", () => ({ vouched, vouchNote: VOUCH_NOTE }))(then);
      else take("confirm")(then);
      then.db.signatures.indexName(letter.id, row.id, blockingKeys(name));
    },
  };
  const settle = (action: Action, extra?: () => Extra): Moment => ({
    at: settledAt,
    happen: take(action, extra),
  });

  const hide: Moment = {
    at: settledAt + HIDDEN_AFTER,
    happen: take("hide", () => ({ hiddenNote: HIDDEN_NOTE })),
  };

  switch (status) {
    case "unconfirmed":
      return [sign];
    case "waiting":
      return [sign, confirm];
    case "listed":
      return [sign, confirm, settle("approve", () => ({ decidedBy })), ...(signatory.hidden ? [hide] : [])];
    case "declined": {
      const reasonCode = signatory.reason ?? "other";
      const reason = dictionary(locale).decline[reasonCode].text;
      return [sign, confirm, settle("decline", () => ({ decidedBy, reasonCode, reason }))];
    }
    case "merged":
      return [
        sign,
        confirm,
        settle("merge", () => ({
          decidedBy,
          mergedInto: ids.get(signatory.mergedInto ?? "") ?? null,
        })),
      ];
    case "disputed":
      return [sign, confirm, settle("dispute")];
    case "withdrawn":
      return [sign, confirm, settle("withdraw")];
  }
}

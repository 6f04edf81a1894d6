import type { Signature } from "../../../db/signature-mapper.server";
import { type Everything, type Facts, PARTS, type Part } from "../../domain/everything";
import { reference } from "../../domain/ids";
import type { App } from "../app";
import { isBlocked } from "./post.server";
import { whatGoes } from "./what-goes.server";

/** How each part is gathered. Whoever keeps something new about a signature adds it here. */
const GATHER: Record<Part, (app: App, signature: Signature) => readonly Facts[]> = {
  signature: (app, signature) => [given(app, signature)],
  moderation: (_, { reason, vouched, vouchNote, hiddenNote }) =>
    vouched || reason || hiddenNote ? [{ reason, vouched, vouchNote, hiddenNote }] : [],
  corrections: ({ db }, { id }) =>
    db.corrections
      .of(id)
      .flatMap(({ madeAt: at, wanted, replaced, ending, endedAt, reason }) => [
        { at, ...wanted, ending, endedAt, reason },
        ...(replaced ? [{ at, earlier: true, ...replaced }] : []),
      ]),
  handOvers: ({ db }, { id }) =>
    db.handOvers.of(id).map(({ begunAt: at, email, from, confirmedAt, ending, endedAt }) => ({
      ...{ at, email, from, confirmedAt, ending, endedAt },
    })),
  questions: ({ db }, { id }) =>
    db.questions
      .of(id)
      .map(({ askedAt: at, text, ending, endedAt, answer }) => ({ at, text, ending, endedAt, answer })),
  notes: ({ db }, { id }) => db.notes.of(id).map(({ writtenAt: at, text }) => ({ at, text })),
  reports: ({ db }, { id }) => db.everything.reports(id).map(({ createdAt: at, settledAt }) => ({ at, settledAt })),
  mails: ({ db }, { id }) =>
    db.everything.mails(id).map(({ createdAt: at, kind, status: state, sentAt }) => ({ at, kind, state, sentAt })),
  codes: ({ db }, { id }) =>
    db.everything
      .codes(id)
      .map(({ createdAt: at, purpose, sentAt, usedAt, tries }) => ({ at, purpose, sentAt, usedAt, tries })),
  events: ({ db }, { id }) =>
    db.events.ofSubject(id).map(({ at, type: event, seq: number }) => ({ at, event, number })),
  kept: (app, { emailDomain, websiteDomain, mailOrigin, alike, trapped, networkHash, email }) => [
    {
      ...{ emailDomain, websiteDomain, mailOrigin, alike, trapped },
      ...{ network: networkHash !== null, blocked: isBlocked(app, email) },
    },
  ],
  until: whatGoes,
};

/** All that is stored of a signature, its personal fields opened. */
export const gatherEverything = (app: App, signature: Signature): Everything =>
  PARTS.map((part) => ({ part, facts: GATHER[part](app, signature) }));

function given({ db }: App, signature: Signature): Facts {
  const { organisation, signedOrganisation, website, country, sector, statement } = signature;
  const { name, role, showRepresentative, email, authority } = signature;
  const { version, language, locale, notice, status } = signature;
  const { signedAt, confirmedAt, decidedAt, listedAt, hiddenAt, askedAt, proposedAt } = signature;
  const { disputedAt, withdrawnAt, mailedAt, remindedAt, mailedVersion, contactForgottenAt } = signature;
  const text = db.letters.texts(signature.letterId, version).find((candidate) => candidate.language === language);
  return {
    ...{ organisation, signedOrganisation, website, country, sector, statement },
    ...{ name, role, showRepresentative, email, authority },
    ...{ letter: text?.title ?? null, version, language, sha256: text?.sha256 ?? null },
    ...{ locale, notice, reference: reference(signature.id), status },
    ...{ signedAt, confirmedAt, decidedAt, listedAt, hiddenAt, askedAt, proposedAt },
    ...{ disputedAt, withdrawnAt, mailedAt, remindedAt, mailedVersion, contactForgottenAt },
  };
}

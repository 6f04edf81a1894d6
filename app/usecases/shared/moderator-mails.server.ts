import { moderatorDigest } from "../../../emails/moderator-digest";
import { moderatorFactorsChanged } from "../../../emails/moderator-factors-changed";
import { moderatorInvited } from "../../../emails/moderator-invited";
import { moderatorSignIn, type OperatorMail } from "../../../emails/moderator-sign-in";
import type { RenderedMail } from "../../../emails/render";
import { CHALLENGES } from "../../domain/challenge";
import type { ModeratorMail } from "../../domain/mail";
import type { App } from "../app";
import { accountPage, deskPage, signInLink, signInPage } from "./links.server";
import { whatWaits } from "./what-waits.server";

type Facts = {
  app: App;
  from: OperatorMail;
  /** The code that the mail carries, while it lives. */
  live: { id: string; code: string } | null;
};

/** Each mail to a moderator; null where what it would say no longer holds. */
export const MODERATOR_MAILS: Record<ModeratorMail, (facts: Facts) => RenderedMail | null> = {
  "moderator-sign-in": ({ app, from, live }) =>
    live &&
    moderatorSignIn({
      ...{ ...from, code: live.code, link: signInLink(app, live.id), minutes: CHALLENGES["sign-in"] / 60_000 },
    }),
  "moderator-invited": ({ app, from }) => moderatorInvited({ ...from, link: signInPage(app) }),
  "moderator-factors-changed": ({ app, from }) => moderatorFactorsChanged({ ...from, link: accountPage(app) }),
  "moderator-digest": ({ app, from }) => {
    const waits = whatWaits(app);
    return Object.values(waits).some((count) => count > 0)
      ? moderatorDigest({ ...from, waits, link: deskPage(app) })
      : null;
  },
};

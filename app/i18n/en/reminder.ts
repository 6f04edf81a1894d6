import { mailWithButton } from "./mail-words";
import { lasting } from "./periods";

/** To who has not confirmed. */
export const reminder = mailWithButton({
  subject: ({ organisation }) => `Still to confirm: the signature of ${organisation}`,
  heading: ({ organisation }) => `${organisation} has not confirmed yet`,
  before: ({ organisation, letter, from }) => [
    `Somebody at this address signed “${letter}”, an open letter from ${from}, for ${organisation}. The signature counts once it is confirmed.`,
    "To confirm, open your private page and type this code there.",
  ],
  action: "Open your private page",
  after: ({ periods }) => [
    "If the code has run out, the page sends a new one.",
    `If your organisation did not sign, you need do nothing: the data is deleted ${lasting(periods.unconfirmed)} after it was sent to us. We remind you this once.`,
  ],
});

import type { HandOver } from "../../../db/hand-overs.server";
import type { Signature } from "../../../db/signature-mapper.server";
import type { SignerMail } from "./signer-mails";

type Choose = (handOver: HandOver, signature: Signature) => string | null;

const whileOpen: Choose = ({ email, confirmedAt, ending }) => (confirmedAt === null && ending === null ? email : null);

/** The mails that go to an address of a hand-over; null where what they would say no longer holds. */
const TO: Partial<Record<SignerMail, Choose>> = {
  "take-over": whileOpen,
  "cannot-take-over": whileOpen,
  // Handed over again meanwhile, its link would be somebody else's.
  "took-over": ({ email }, signature) => (email === signature.email ? email : null),
  "handed-over": ({ from }) => from,
};

/** Which address a mail to a signer goes to. */
export function addressFor(kind: SignerMail, signature: Signature, handOver: HandOver | undefined): string | null {
  const choose = TO[kind];
  if (!choose) return signature.email;
  return handOver ? choose(handOver, signature) : null;
}

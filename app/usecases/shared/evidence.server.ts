import type { Signature } from "../../../db/signature-mapper.server";
import { type EvidenceLine, evidence } from "../../domain/evidence";
import { type OtherSignature, tellingDomains } from "../../domain/others";
import { isRoleAddress } from "../../domain/role-address";
import { blockingKeys } from "../../domain/similar";
import type { App } from "../app";
import { declineReasons } from "./decline-reasons.server";

/** What there is to know about a signature before deciding on it. */
export function evidenceOf(app: App, signature: Signature): EvidenceLine[] {
  return evidence({
    ...signature,
    roleAddress: isRoleAddress(signature.email),
    confirmedAfter: confirmedAfter(app, signature),
    networkKnown: signature.networkHash !== null,
    others: othersOf(app, signature),
  });
}

function confirmedAfter(app: App, { id, confirmedAt }: Signature): number | null {
  const sentAt = app.db.challenges.newest(id, "confirm")?.sentAt;
  return confirmedAt !== null && sentAt ? confirmedAt - sentAt : null;
}

function othersOf(app: App, signature: Signature): OtherSignature[] {
  const { id, letterId, organisation, emailDomain, networkHash } = signature;
  const { site, mail } = tellingDomains(signature);
  const domains = [site, mail, mail && emailDomain].filter((domain) => domain !== null);
  const found = [
    ...app.db.review.neighbours(signature, blockingKeys(organisation)),
    ...app.db.others.ofDomains(id, domains),
    ...(networkHash ? app.db.others.ofNetwork(id, networkHash) : []),
  ];
  const titles = new Map(declineReasons(app).map(({ code, words }) => [code, words.en.title]));
  const slugOf = (letter: number) => app.db.letters.byId(letter)?.slug ?? null;
  return [...new Map(found.map((other) => [other.id, other])).values()].map(
    ({ letterId: itsLetter, networkHash: itsNetwork, reasonCode, ...other }) => ({
      ...other,
      reason: titles.get(reasonCode ?? "") ?? reasonCode,
      letter: itsLetter === letterId ? null : slugOf(itsLetter),
      sameNetwork: networkHash !== null && itsNetwork?.equals(networkHash) === true,
    }),
  );
}

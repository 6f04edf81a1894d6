import type { Signature } from "../../db/signature-mapper.server";
import { DomainError } from "../domain/errors";
import { canStay } from "../domain/merging";
import { demand, type Moderator } from "../domain/moderator";
import { tellingDomains } from "../domain/others";
import { searchedPieces } from "../domain/search";
import { blockingKeys, type Similarity, similarity } from "../domain/similar";
import type { App } from "./app";

const MOST_FOUND = 20;

type Wanted = {
  id: string;
  /** What was typed: a name, a website's domain or an id. */
  search: string;
  /** The other one, once it is chosen. */
  other: string | null;
};

/** What a signature may be merged with: those alike that wait or are listed, what a search finds, and the chosen one. */
export function reviewMerge(app: App, moderator: Moderator, { id, search, other }: Wanted) {
  demand(moderator, "see");
  const signature = app.db.signatures.find(id);
  const chosen = other === null ? null : app.db.signatures.find(other);
  if (!signature || chosen === undefined) throw new DomainError("not-found");
  if (chosen && (chosen.letterId !== signature.letterId || chosen.id === id)) throw new DomainError("not-found");
  return {
    alike: alike(app, signature).filter((mate) => mate.id !== other),
    search,
    found: search === "" ? [] : found(app, signature, search),
    other: chosen && compared(app, chosen),
    holdsOthers: app.db.signatures.mergedInto(id).length > 0,
  };
}

/** The likest first, then those of the same website. */
function alike({ db }: App, signature: Signature): Mate[] {
  const { organisation } = signature;
  const { site } = tellingDomains(signature);
  return db.review
    .neighbours(signature, blockingKeys(organisation))
    .filter(canStay)
    .map((other) => ({ other, likeness: LIKENESS.indexOf(similarity(organisation, other.organisation)) }))
    .filter(({ other, likeness }) => LIKENESS[likeness] !== "different" || tellingDomains(other).site === site)
    .sort((a, b) => a.likeness - b.likeness)
    .slice(0, MOST_FOUND)
    .map(({ other }) => toMate(other));
}

const LIKENESS: readonly Similarity[] = ["same", "related", "different"];

function found({ db }: App, { id, letterId }: Signature, search: string): Mate[] {
  const byId = db.signatures.find(search.toLowerCase());
  const near = db.review.neighbours({ id, letterId, websiteDomain: search.toLowerCase() }, blockingKeys(search));
  const pieces = searchedPieces(search);
  const whole = { letterId, country: null, sector: null, sort: "newest", after: null, limit: MOST_FOUND } as const;
  const onList = pieces.length > 0 ? db.signatories.page({ ...whole, pieces }) : [];
  const all = [
    ...(byId?.letterId === letterId ? [byId] : []),
    ...onList.map((row) => ({ ...row, status: "listed" as const })),
    ...near.filter(canStay),
  ].map(toMate);
  const unique = new Map(all.filter((one) => one.id !== id).map((one) => [one.id, one]));
  return [...unique.values()].slice(0, MOST_FOUND);
}

/** One of the same letter, as far as it is chosen by. */
type Mate = Pick<Signature, "id" | "organisation" | "website" | "status"> & { country: string };
const toMate = ({ id, organisation, website, country, status }: Mate): Mate => ({
  ...{ id, organisation, website, country, status },
});

/** What a moderator compares. */
function compared(app: App, signature: Signature) {
  const { id, revision, status, hiddenAt, organisation, website, country, sector, authority } = signature;
  const { name, role, email, signedAt, confirmedAt } = signature;
  return {
    ...{ id, revision, status, hiddenAt, organisation, website, country, sector, authority },
    ...{ name, role, email, signedAt, confirmedAt },
    holdsOthers: app.db.signatures.mergedInto(id).length > 0,
  };
}

export type ErrorKind = "invalid" | "conflict" | "not-found" | "forbidden" | "limited";

/**
 * What a use case throws when a request cannot be meant seriously: an unknown id, a missing right.
 * Outcomes that a person can reach by using the product are returned instead.
 */
export class DomainError extends Error {
  constructor(readonly kind: ErrorKind) {
    super(kind);
    this.name = "DomainError";
  }
}

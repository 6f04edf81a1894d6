import { expect, test } from "vitest";
import type { EventType } from "~/domain/event";
import { lifeOf } from "~/domain/milestone";

const life = (...types: readonly EventType[]) =>
  lifeOf(types.map((type, at) => ({ type, at }))).map(({ what, at }) => `${what} ${at}`);

test.each([
  [["signature.signed", "signature.confirmed"], []],
  [
    ["signature.asked", "signature.answered", "signature.approved"],
    ["asked 0", "answered 1", "listed 2"],
  ],
  [["signature.asked", "signature.unasked"], []],
  [
    ["signature.approved", "signature.hidden"],
    ["listed 0", "hidden 1"],
  ],
  [["signature.approved", "signature.hidden", "signature.shown"], ["listed 0"]],
  [["signature.approved", "signature.hidden", "signature.undone"], []],
  [
    ["signature.declined", "signature.corrected", "signature.approved", "signature.undone"],
    ["declined 0", "corrected 1"],
  ],
  [["signature.approved", "signature.disputed", "signature.dismissed"], ["listed 0"]],
  [
    ["signature.approved", "signature.disputed", "signature.upheld"],
    ["listed 0", "disputed 1", "withdrawn 2"],
  ],
  [["signature.undone", "signature.approved"], ["listed 1"]],
] as const)("of %j the signer is told %j", (events, told) => {
  expect(life(...events)).toEqual(told);
});

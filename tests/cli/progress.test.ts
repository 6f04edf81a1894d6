import { expect, test } from "vitest";
import { withProgress } from "../../app/cli/progress";
import { operator } from "./cli";

/** What was written to stderr, on a terminal or not. */
async function shown(terminal: boolean, json: boolean) {
  let err = "";
  const io = {
    ...{ terminal, interactive: terminal, out: () => {}, stream: async () => {}, ask: async () => "" },
    err(text: string) {
      err += text;
    },
  };
  const result = await withProgress(io, { json }, "Names", (progress) => {
    for (let n = 0; n <= 1_000; n += 1) progress(n, 1_000);
    return "done";
  });
  return { err, result };
}

test("long work shows on a terminal how far it is, and leaves no line behind", async () => {
  const { err, result } = await shown(true, false);
  expect(result).toBe("done");
  expect(err).toContain("Names: [===============               ] 50 %");
  expect(err).toMatch(/\r +\r$/);
  // A line for each per cent at most, and one more where the bar grows between two.
  expect(err.split("\r").length).toBeLessThan(200);
});

test("neither a file nor a program that reads --json is shown progress", async () => {
  expect((await shown(false, false)).err).toBe("");
  expect((await shown(true, true)).err).toBe("");
});

test("filling, counting and verifying show it, and say nothing of it with --json", async () => {
  const me = operator({ says: "y" });
  expect((await me.run("demo", "--signatories", "20")).err).toContain("Signatories: [");
  expect((await me.run("recount")).err).toContain("Names: [");
  expect((await me.run("verify-log")).err).toContain("Events and signatures: [");
  expect((await me.run("verify-log", "--json")).err).toBe("");
  me.leave();
});

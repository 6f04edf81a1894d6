import { afterEach, beforeEach, expect, test } from "vitest";
import { json, operator } from "./cli";

let me: ReturnType<typeof operator>;
beforeEach(() => {
  me = operator();
});
afterEach(() => me.leave());

test("demo fills a new folder with a letter and as many listed signatories as asked for", async () => {
  const answer = await me.run("demo", "--signatories", "600", "--json");
  expect(json(answer)).toMatchObject({ listed: 600, slug: "safer-online" });
  expect((await me.run("recount")).out).not.toContain("the counters said");
  expect(json(await me.run("verify-log", "--json"))).toMatchObject({ outcome: "sound", signatures: 600 });
  expect((await me.run("moderator", "list")).out).toContain("owner");
});

test("demo without a number makes what npm start shows", async () => {
  expect(json(await me.run("demo", "--json"))).toMatchObject({ listed: 54, countries: 23 });
});

test("demo refuses a folder that has a letter", async () => {
  await me.run("demo", "--signatories", "1");
  const { code, err } = await me.run("demo", "--signatories", "1");
  expect(code).toBe(1);
  expect(err).toContain("has a letter already");
});

test("a number that is none is refused", async () => {
  for (const number of ["0", "-3", "many", "1e6", "5000001"])
    expect(await me.run("demo", "--signatories", number)).toMatchObject({ code: 1 });
});

test("a live instance gets invented signatories only when told so", async () => {
  const live = operator({
    BASE_URL: "https://letters.example",
    SECRET_KEY: Buffer.alloc(32, 1).toString("base64"),
    SMTP_URL: "smtp://127.0.0.1:9",
    CONTROLLER: "Alliance for Children Online",
    CONTACT: "privacy@alliance.example",
  });
  expect((await live.run("demo", "--signatories", "1")).err).toContain("this instance is live");
  expect(await live.run("demo", "--signatories", "1", "--yes")).toMatchObject({ code: 0 });
  live.leave();
});

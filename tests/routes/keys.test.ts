import { expect, test } from "vitest";
import { world } from "../support/world";
import { visit } from "./visit";

test("keys are on until a moderator switches them off, and on again, in this browser", async () => {
  const w = world();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  expect((await ask.get("/moderation/keys", nina)).data.desk.keys).toBe(true);
  const { cookies } = await ask.post("/moderation/keys", { keys: "off" }, nina);
  const off = { cookies: `${nina.cookies}; ${cookies[0]?.split(";")[0]}` };
  expect((await ask.get("/moderation", off)).data.desk.keys).toBe(false);
  expect((await ask.post("/moderation/keys", { keys: "on" }, off)).cookies[0]).toContain(
    "__Host-keys=; Path=/; Max-Age=0",
  );
});

test("two who open the same signature hear of each other", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator("owner"));
  const tom = await ask.signedIn(await w.moderator());
  const { id } = await w.confirmed();
  const page = `/moderation/signatures/${id}`;
  expect((await ask.get(page, nina)).data.others).toEqual([]);
  expect((await ask.get(page, tom)).data.others).toEqual(["owner@alliance.example"]);
  expect((await ask.get(`${page}/looking`, nina)).data).toEqual({
    words: "moderator@alliance.example is looking at this too.",
  });
});

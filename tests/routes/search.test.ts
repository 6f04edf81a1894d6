import { expect, test } from "vitest";
import { world } from "../support/world";
import { visit } from "./visit";

test("who searches for an e-mail address is led to its signatures, and the address stands in none", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const { id } = await w.confirmed({ email: "maeve@harbour.example" });
  await w.confirmed();
  const { status, location } = await ask.post("/moderation/search", { q: " Maeve+letters@Harbour.example " }, nina);
  expect([status, location]).toEqual([303, `/moderation?status=any&address=${id}`]);
  const { queue } = (await ask.get(location ?? "", nina)).data;
  expect(queue.items.map((item: { id: string }) => item.id)).toEqual([id]);

  const nobody = await ask.post("/moderation/search", { q: "nobody@harbour.example" }, nina);
  expect([nobody.status, nobody.data]).toEqual([404, { q: "nobody@harbour.example" }]);
});

test("anything else is searched for by a link that can be kept", async () => {
  const w = world();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  expect((await ask.post("/moderation/search", { q: "harbour trust" }, nina)).location).toBe(
    "/moderation?status=any&q=harbour+trust",
  );
  const unknown = (await ask.get("/moderation?status=any&address=0000000000000000", nina)).data;
  expect([unknown.queue.items, unknown.queue.found]).toEqual([[], 0]);
});

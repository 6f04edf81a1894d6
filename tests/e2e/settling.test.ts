import { afterAll, expect, test } from "vitest";
import { follow, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { confirmed, listed, moderatorOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const nameOf = (id: string) => `/letters/${SLUG}/signatories/${id}`;

/** At the desk in a browser that runs no script. */
async function seat() {
  const desk = await open(site, { javaScriptEnabled: false });
  await takeSeat(desk, nina);
  return desk;
}

test("a name is hidden from a report, is on no public page, and comes back with one click", async () => {
  const { id, form } = await listed(site, nina);
  const reader = visitor(site.url);
  const status = async () => (await reader.get(nameOf(id))).status;
  await soon(async () => expect(await status()).toBe(200));
  await reader.post(`${nameOf(id)}/report`, { text: "They never signed.", email: "" });

  const desk = await seat();
  await desk.goto("/moderation/reports");
  await press(desk, "Hide while we look");
  expect(await words(desk)).toContain("Hidden while we look");
  await soon(async () => expect(await status()).toBe(410));
  await soon(async () =>
    expect(await reader.page(`/letters/${SLUG}/signatories`)).not.toContain(`>${form.organisation}<`),
  );

  await desk.goto("/moderation/reports");
  await press(desk, "Show again");
  await soon(async () => expect(await status()).toBe(200));
});

test("two of one organisation are merged side by side, and the decision is taken back", async () => {
  const stays = await listed(site, nina, { organisation: "Quarry Trust" });
  const goes = await confirmed(site, { organisation: "The Quarry Trust" });
  const desk = await seat();
  await desk.goto(`/moderation/signatures/${goes.id}`);
  await follow(desk, "Merge");
  await desk.getByRole("list", { name: "Look-alikes" }).getByRole("link", { name: "Quarry Trust" }).click();
  expect(await heading(desk)).toBe("Merge The Quarry Trust");
  expect(await words(desk)).toContain(stays.form.email);
  await press(desk, "Merge");

  await desk.goto(`/moderation/signatures/${goes.id}`);
  expect(await words(desk)).toContain("Merged into another");
  expect(await visitor(site.url).page(goes.link)).toContain("Quarry Trust</bdi></a>");
  await press(desk, "Take the decision back");
  expect(await words(desk)).not.toContain("Merged into another");
});

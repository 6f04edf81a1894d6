import { afterAll, expect, test } from "vitest";
import { heading, press, startBrowser, takeSeat } from "./support/browser";
import { decides, listed, moderatorOf } from "./support/people";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
afterAll(() => site.stop());

test("after signing out the cookie is worth nothing", async () => {
  const nina = await moderatorOf(site);
  const page = await open(site);
  await takeSeat(page, nina);
  await page.goto("/moderation");
  await press(page, "Sign out");
  expect(await heading(page)).toBe("Moderators’ desk");
  expect((await nina.get("/moderation")).headers.get("Location")).toBe("/moderation/sign-in");
});

test("a moderator who was removed is out at once", async () => {
  await site.cli("moderator", "add", "tom@alliance.example");
  const tom = await moderatorOf(site, "tom@alliance.example");
  expect((await tom.get("/moderation")).status).toBe(200);
  await site.cli("moderator", "remove", "tom@alliance.example", "--yes");
  expect((await tom.get("/moderation")).headers.get("Location")).toBe("/moderation/sign-in");
});

test("a reader sees the desk and decides nothing", async () => {
  await site.cli("moderator", "add", "eve@alliance.example", "--role", "reader");
  const [nina, eve] = [await moderatorOf(site), await moderatorOf(site, "eve@alliance.example")];
  const { id } = await listed(site, nina);
  const page = await eve.page(`/moderation/signatures/${id}`);
  expect(page).not.toContain("Take the decision back");
  const answer = await eve.post(`/moderation/signatures/${id}/undo`, { revision: "3" });
  expect(answer.status).toBe(403);
  await decides(nina, id, "undo");
});

test("whoever is not signed in sees nothing of the desk", async () => {
  const nina = await moderatorOf(site);
  const { id } = await listed(site, nina);
  const paths = [
    "",
    "?status=listed",
    "/mail",
    "/reports",
    "/reports/nothing/settle",
    ...["", "/approve", "/decline", "/undo"].map((act) => `/signatures/${id}${act}`),
  ];
  for (const path of paths) {
    const answer = await visitor(site.url).get(`/moderation${path}`);
    expect([answer.status, answer.headers.get("Location")], path).toEqual([302, "/moderation/sign-in"]);
    expect(await answer.text()).toBe("");
  }
  for (const act of ["approve", "decline", "undo"]) {
    const answer = await visitor(site.url).post(`/moderation/signatures/${id}/${act}`, { revision: "3" });
    expect(answer.headers.get("Location"), act).toBe("/moderation/sign-in");
  }
  expect(site.rows(`select status from signatures where id = '${id}'`)).toEqual([{ status: "listed" }]);
});

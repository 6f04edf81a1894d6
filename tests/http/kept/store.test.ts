import { expect, test } from "vitest";
import type { KeptPage } from "~/http/kept/page.server";
import { pageStore } from "~/http/kept/store.server";

const MEGABYTE = 1024 * 1024;
const pageOf = (bytes: number) => ({ bytes, used: false, edition: 1, about: "s" }) as KeptPage;

test("a flood of pages that nobody asks for again neither grows without end nor pushes out one that is asked for", () => {
  const store = pageStore();
  const front = pageOf(1_000);
  store.set("/", front);
  for (let i = 0; i < 10_000; i++) {
    store.set(`/${i}`, pageOf(1_000));
    front.used = true;
  }
  const kept = Array.from({ length: 10_000 }, (_, i) => store.get(`/${i}`)).filter(Boolean);
  expect(kept.length).toBeLessThan(2_000);
  expect(store.get("/")).toBe(front);
});

test("big pages are kept up to a measure, the biggest not at all", () => {
  const store = pageStore();
  for (let i = 0; i < 40; i++) store.set(`/${i}`, pageOf(4 * MEGABYTE));
  expect(Array.from({ length: 40 }, (_, i) => store.get(`/${i}`)).filter(Boolean)).toHaveLength(8);
  store.set("/whole", pageOf(9 * MEGABYTE));
  expect(store.get("/whole")).toBeUndefined();
  expect(store.get("/39")).toBeDefined();
});

test("a page that is made again takes the place of the old one", () => {
  const store = pageStore();
  for (let i = 0; i < 100; i++) store.set("/", pageOf(7 * MEGABYTE));
  const last = pageOf(7 * MEGABYTE);
  store.set("/", last);
  store.set("/other", pageOf(7 * MEGABYTE));
  expect(store.get("/")).toBe(last);
});

import { expect, test } from "vitest";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const BADGE = `/letters/${LETTER.slug}/badge.svg`;
const titleOf = (svg: string) => /<title id="title">([^<]*)<\/title>/.exec(svg)?.[1];
const linesOf = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), (match) => match[1]);

test("the badge shows how many signed, as of when, and is called by the letter's title", async () => {
  const w = world();
  await w.letter({ title: "Safe & <sound>" });
  const ask = visit(w);
  expect(linesOf((await ask.get(BADGE)).data)).toEqual(["Open letter", "as of 9 Mar 2027"]);
  await w.listed();
  const { headers, data } = await ask.get(BADGE);
  expect(headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
  expect(linesOf(data)).toEqual(["1 organisation from 1 country", "Open letter · as of 9 Mar 2027"]);
  expect(titleOf(data)).toBe("Safe &amp; &lt;sound&gt;: 1 organisation from 1 country, as of 9 Mar 2027");
  expect(linesOf((await ask.get(`/fr${BADGE}`)).data)[0]).toBe("1 organisation de 1 pays");
});

test("it is as wide as its words, needs no style of its own, and calls for nothing", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  const widthOf = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]);
  const { data: one } = await visit(w).get(BADGE);
  w.sqlite.prepare("update letters set listed = 1000000, countries = 180").run();
  const { data: many } = await visit(w).get(BADGE);
  expect(widthOf(many)).toBeGreaterThan(widthOf(one));
  expect(many).not.toMatch(/style|href|<script|url\(/);
});

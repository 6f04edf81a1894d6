import { expect, test } from "vitest";
import { mailLink, shareLinks } from "~/ui/letter/share-links";

const MESSAGE = { words: "Open letter: Trains & ferries + more", address: "https://letters.example/fr/letters/safer" };
const linkTo = (name: string) => new URL(shareLinks(MESSAGE).find((link) => link.name === name)?.href ?? "");

test("each service gets the words and the address, whatever stands in them", () => {
  const whole = `${MESSAGE.words} ${MESSAGE.address}`;
  expect(linkTo("WhatsApp").searchParams.get("text")).toBe(whole);
  expect(linkTo("Bluesky").searchParams.get("text")).toBe(whole);
  expect(linkTo("Telegram").searchParams.get("text")).toBe(MESSAGE.words);
  expect(linkTo("Telegram").searchParams.get("url")).toBe(MESSAGE.address);
  expect(linkTo("X").searchParams.get("text")).toBe(MESSAGE.words);
  expect(linkTo("X").searchParams.get("url")).toBe(MESSAGE.address);
  expect(linkTo("LinkedIn").searchParams.get("url")).toBe(MESSAGE.address);
});

test("what Mastodon's page is told, its server is not", () => {
  const { search, hash } = linkTo("Mastodon");
  expect([search, decodeURIComponent(hash)]).toEqual(["", `#text=${MESSAGE.words} ${MESSAGE.address}`]);
});

test("a mail's subject keeps its spaces and its plus", () => {
  expect(mailLink(MESSAGE)).toBe(
    "mailto:?subject=Open%20letter%3A%20Trains%20%26%20ferries%20%2B%20more&body=https%3A%2F%2Fletters.example%2Ffr%2Fletters%2Fsafer",
  );
});

import { expect, test } from "vitest";
import { testStack } from "../support/stack";

const says = (words: string) => ({ loader: () => new Response(words) });

const ROUTES = {
  ":lang?": says("home"),
  ":lang?/letters/:slug": says("letter"),
  ":lang?/letters/:slug/sign": says("form"),
  ":lang?/signature/:key": says("signature"),
  moderation: says("queue"),
  "moderation/sign-in": says("sign in"),
  "mailbox.json": says("mails"),
};

test.each([
  ["/", "home"],
  ["/fr", "home"],
  ["/letters/safer-online", "letter"],
  ["/fr/letters/safer-online", "letter"],
  ["/letters/moderation/sign", "form"],
  ["/letters/letters", "letter"],
  ["/l%65tters/signature", "letter"],
  ["/Letters/safer-online", "letter"],
  ["/pt-BR/signature/abc.def", "signature"],
  ["/moderation", "queue"],
  ["/moderation/sign-in", "sign in"],
  ["/mailbox.json", "mails"],
])("%s is answered by its own area: %s", async (path, words) => {
  const { ask } = testStack({ routes: ROUTES });
  const answer = await ask(path);
  expect([answer.status, await answer.text()]).toEqual([200, words]);
});

test.each(["/letters/a/b/c", "/fr/moderation", "/moderation/letters/safer-online"])(
  "%s is no address of any area",
  async (path) => {
    expect((await testStack({ routes: ROUTES }).ask(path)).status).toBe(404);
  },
);

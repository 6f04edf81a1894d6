import { expect, test } from "vitest";
import { testStack } from "../support/stack";

const says = (words: string) => ({ loader: () => new Response(words) });

const ROUTES = {
  ":lang?": says("home"),
  ":lang?/letters/:slug": says("letter"),
  ":lang?/letters/:slug/sign": says("form"),
  ":lang?/letters/:slug/sign/sent": says("sent"),
  ":lang?/letters/:slug/signatories": says("list"),
  ":lang?/letters/:slug/signatories/:id": says("name"),
  ":lang?/letters/:slug/signatories.json": says("data"),
  ":lang?/signature/:key": says("signature"),
  ":lang?/signature/:key/code": says("code"),
  ":lang?/signature/:key/:act/code": says("code for an act"),
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
  ["/fr/letters/safer-online/sign/sent", "sent"],
  ["/letters/sign/signatories", "list"],
  ["/letters/safer-online/SIGN", "form"],
  ["/letters/safer-online/s%69gn", "form"],
  ["/letters/safer-online/signatories/0123456789abcdef", "name"],
  ["/de/letters/safer-online/signatories.json", "data"],
  ["/signature/abc.def/code", "code"],
  ["/signature/abc.def/withdraw/code", "code for an act"],
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

test.each(["/letters/a/b/c", "/letters/a/sign/b", "/fr/moderation", "/moderation/letters/safer-online"])(
  "%s is no address of any area",
  async (path) => {
    expect((await testStack({ routes: ROUTES }).ask(path)).status).toBe(404);
  },
);

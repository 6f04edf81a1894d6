import { afterAll, expect, test } from "vitest";
import { fillIn, follow, heading, press, startBrowser, words } from "./support/browser";
import { IN_THREE_LANGUAGES, SLUG } from "./support/letters";
import { codeOf, linkOf } from "./support/mails";
import { listed, moderatorOf, somebody } from "./support/people";
import { crawl } from "./support/robot";
import { NINA, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const { open } = await startBrowser();
afterAll(() => site.stop());

const WITHOUT = { javaScriptEnabled: false };

test("signing, deciding, correcting and withdrawing work with JavaScript off", async () => {
  const [signer, desk] = [await open(site, WITHOUT), await open(site, WITHOUT)];
  const form = somebody();
  await signer.goto("/");
  await follow(signer, "Sign the letter");
  await press(signer, "Send me the code");
  await fillIn(signer, form);
  await press(signer, "Send me the code");
  const mail = await site.mailTo(form.email);
  await signer.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(signer, "Confirm the signature");

  await desk.goto((await site.cli("moderator", "sign-in-link", NINA)).url);
  await press(desk, "Sign in");
  await follow(desk, form.organisation);
  await follow(desk, /^Decline$/);
  await follow(desk, "Something is not right");
  await press(desk, "Decline");
  await press(desk, "Undo");
  await press(desk, "Approve");
  await signer.goto("/");
  expect(await words(signer)).toContain(form.organisation);

  await signer.goto(linkOf(mail));
  await follow(signer, "Withdraw");
  await press(signer, "Send me a code");
  await signer.getByLabel("Six-digit code").fill(codeOf(await site.mailTo(form.email, /^Code to withdraw/)));
  await press(signer, "Withdraw the signature");
  expect(await heading(signer)).toBe("The signature is withdrawn");
  await press(desk, "Sign out");
  expect(await heading(desk)).toBe("Moderators’ desk");
});

test("no page sends a script, a style or an image of another origin", async () => {
  const nina = await moderatorOf(site);
  const { link } = await listed(site, nina);
  const pages = (await crawl(site.url, "/", "")).filter((path) => !/\.(json|csv|atom|pdf)/.test(path));
  expect(pages).toEqual(expect.arrayContaining([`/letters/${SLUG}/sign`, `/de/letters/${SLUG}`, "/fr/privacy"]));
  for (const path of [...pages, link, `${link}/withdraw`, "/moderation/sign-in"]) {
    const page = await visitor(site.url).page(path);
    expect(page, path).not.toMatch(
      /<script(?! type="application\/ld\+json">)|javascript:| on[a-z]+="| style="|<style|<iframe/i,
    );
    const elsewhere = page
      .replaceAll(`"${site.url}`, '"')
      // Nothing is asked of where a link leads before somebody follows it.
      .replaceAll(/<a [^>]*>/g, "")
      .match(/(?:src|href|action)="(?:https?:)?\/\/[^"]*"/g);
    expect(elsewhere ?? [], path).toEqual([]);
  }
  // The desk has files of scripts, and nothing in its pages runs.
  expect(await nina.page("/moderation")).not.toMatch(/<script(?! type="module" src="\/assets\/)| on[a-z]+="/);
});

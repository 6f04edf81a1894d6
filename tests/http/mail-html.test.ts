import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { mailPage } from "~/http/mail-html.server";
import { test as testMail } from "../../emails/test";

const operator = { controller: "Alliance e.V.", contact: "privacy@alliance.example" };
const { html = "" } = testMail({ locale: "en", ...operator, site: "https://letters.example" });

test("a mail is shown with its styles, under a policy that allows just them", () => {
  const page = mailPage(html ?? "");
  expect(page.html).not.toContain(' style="');
  expect(page.html).toContain("font-family:'Source Serif 4'");
  const sheet = /<style>([\s\S]*)<\/style>/.exec(page.html)?.[1] ?? "";
  expect(page.policy).toContain(`style-src 'sha256-${createHash("sha256").update(sheet).digest("base64")}'`);
  expect(page.policy).not.toContain("unsafe");
});

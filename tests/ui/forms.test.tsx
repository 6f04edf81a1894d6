import { expect, test } from "vitest";
import { en } from "~/i18n/en";
import { SentPage } from "~/ui/sign/sent-page";
import { SignPage, type SignPageProps } from "~/ui/sign/sign-page";
import { TRAP } from "~/ui/sign/trap";
import { all, pageWith } from "./render";

const MISTAKES: SignPageProps["form"] = {
  values: { organisation: "Harbour & Sons", email: "maeve@", country: "IE", authority: "director" },
  errors: { website: "website.required", email: "email.invalid", sector: "sector.required" },
};
const signWithMistakes = () =>
  pageWith(<SignPage slug="safer" version={2} form={MISTAKES} />, { path: "/letters/safer/sign", status: 422 });

test("the error summary links to each field in the form's order, in the words beside the field", () => {
  const html = signWithMistakes();
  const summary = html.slice(html.indexOf('class="summary"'), html.indexOf("</ul>", html.indexOf('class="summary"')));

  const targets = all(summary, /href="#([^"]+)"/g);
  expect(targets).toEqual(["website", "sector", "email"]);
  for (const target of targets) {
    expect(html).toMatch(new RegExp(`<(input|select)[^>]* id="${target}"[^>]* aria-describedby="[^"]*${target}-error`));
    const words = all(html, new RegExp(`id="${target}-error">([^<]+)<`, "g"));
    expect(summary).toContain(words[0]);
  }
});

test("the error summary takes the focus without scripts, and the title begins with Error", () => {
  const html = signWithMistakes();
  expect(html).toMatch(/<div class="summary"[^>]*tabindex="-1"[^>]*autofocus/i);
  expect(html).toContain(`<title>${en.errors.titlePrefix}Sign`);
});

test("a form without mistakes has neither", () => {
  const html = pageWith(<SignPage slug="safer" version={2} />, { path: "/letters/safer/sign" });
  expect(html).not.toContain("summary");
  expect(html).toContain("<title>Sign · Alliance</title>");
});

test("what was typed is kept", () => {
  const html = signWithMistakes();
  expect(html).toContain('value="Harbour &amp; Sons"');
  expect(html).toContain('value="maeve@"');
  expect(html).toMatch(/<option value="IE" selected/);
  expect(html).toMatch(/checked=""[^>]* value="director"/);
});

test("an error of a choice leads to its first option", () => {
  const html = pageWith(
    <SignPage slug="safer" version={2} form={{ values: {}, errors: { authority: "authority.required" } }} />,
  );
  expect(html).toContain('href="#authority"');
  expect(html).toMatch(/<input type="radio" id="authority"/);
});

test("the field for robots is out of sight, out of the tab order, and never completed", () => {
  const html = pageWith(<SignPage slug="safer" version={2} />);
  expect(html).toMatch(
    new RegExp(`class="trap" aria-hidden="true">.*name="${TRAP}"[^>]*tabindex="-1"[^>]*autocomplete="off"`, "i"),
  );
});

test("fields say what they ask for, so that a browser can fill them in", () => {
  const html = pageWith(<SignPage slug="safer" version={2} />);
  const tokens = all(html, /autocomplete="([^"]+)"/gi);
  expect(tokens).toEqual(
    expect.arrayContaining(["organization", "url", "country", "name", "organization-title", "email"]),
  );
});

test("a code that has run out comes with a button for a fresh one", () => {
  const sent = (code: "code.wrong" | "code.expired") =>
    pageWith(
      <SentPage
        slug="safer"
        organisation="Hafen e.V."
        email="j@hafen.example"
        contact="letter@alliance.example"
        reference="7F3K"
        form={{ values: {}, errors: { code } }}
      />,
    );
  expect(sent("code.expired")).toContain(en.signature.confirm.freshCode);
  expect(sent("code.wrong")).not.toContain(en.signature.confirm.freshCode);
});

test("nothing carries a style of its own or a script: the policy refuses both", () => {
  const html = signWithMistakes();
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/\son\w+=/);
});

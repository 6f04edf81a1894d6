import { expect, test } from "vitest";
import { renderMarkdown } from "~/ui/markdown";

test("HTML in a letter is shown, not obeyed", () => {
  expect(renderMarkdown('<script>alert(1)</script>\n\n<b style="color:red">x</b>')).not.toMatch(/<script|<b /);
});

test("an address that runs a script is no link", () => {
  expect(renderMarkdown("[x](javascript:alert(1))")).not.toContain("<a");
});

test("headings stand below the page's own", () => {
  expect(renderMarkdown("# One\n\n###### Six")).toBe("<h2>One</h2>\n<h6>Six</h6>\n");
});

test("a table's alignment is a class: the policy refuses styles", () => {
  const html = renderMarkdown("| a | b |\n|:--|--:|\n| 1 | 2 |");
  expect(html).toContain('<td class="align-right">2</td>');
  expect(html).not.toContain("style=");
});

test("pictures from elsewhere are not fetched", () => {
  expect(renderMarkdown("![a chart](https://elsewhere.example/chart.png)")).not.toContain("<img");
});

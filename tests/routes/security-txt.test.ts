import { expect, test } from "vitest";
import { DAY, world } from "../support/world";
import { visit } from "./visit";

const fieldsOf = (text: string) =>
  new Map(
    text
      .trimEnd()
      .split("\n")
      .map((line) => line.split(": ", 2) as [string, string]),
  );

test("whoever found a hole learns whom to tell, in a file that is true for half a year at least and never for a whole one", async () => {
  const w = world();
  const ask = visit(w);
  for (let day = 0; day < 400; day += 1) {
    const { headers, data } = await ask.get("/.well-known/security.txt");
    expect(headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    const fields = fieldsOf(data);
    expect([...fields.keys()]).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical"]);
    expect(fields.get("Contact")).toBe("mailto:privacy@alliance.example");
    expect(fields.get("Canonical")).toBe("https://letters.example/.well-known/security.txt");
    const ahead = (Date.parse(fields.get("Expires") ?? "") - w.clock.now) / DAY;
    expect(ahead).toBeGreaterThan(180);
    expect(ahead).toBeLessThan(365);
    w.clock.advance(DAY);
  }
});

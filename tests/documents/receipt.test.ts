import { createHash } from "node:crypto";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { z } from "zod";
import { setReceipt } from "~/documents/receipt/receipt.server";
import { readPdf } from "../support/pdf";
import { aReceipt } from "./a-receipt";

test("a receipt tells who signed what and when, where it is in the chain, what that proves, and then the text", async () => {
  const { text, pages } = await readPdf(await setReceipt(aReceipt()));
  const parts = [
    ...[
      "RECEIPT OF A SIGNATURE, AS OF 9 MARCH 2027, 12:00 UTC",
      "Harbour Children’s Trust",
      "harbour.example",
      "Ireland",
      "Non-profit organisation",
    ],
    ...[
      "7F3K",
      "On the list, since 9 March 2027, 12:00 UTC",
      "https://letters.example/letters/safer-online/signatories/",
    ],
    ...[
      "The letter that was signed",
      "Make every place online safe",
      "version 2, in English, published on 9 February 2027",
    ],
    ...["In the chain of events", "Signed · 8 March 2027, 12:00 UTC", "1".repeat(64), "3".repeat(64)],
    ...["What this receipt proves", "safer-online-v2-en.md", "undersigned verify-log --event 17"],
    ...["THE TEXT THAT WAS SIGNED", "We ask the Council to act."],
  ];
  const line = text.replace(/\s+/g, " ");
  const places = parts.map((part) => line.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(pages.at(-1)?.text).toContain(`${pages.length} / ${pages.length}`);
});

test("the exact text goes with it as a file, whose SHA-256 is the one that it states", async () => {
  const receipt = aReceipt();
  const pdf = await getDocumentProxy(await setReceipt(receipt));
  const attached = z.record(z.string(), z.object({ filename: z.string(), content: z.instanceof(Uint8Array) }));
  const [file] = Object.values(attached.parse(await pdf.getAttachments()));
  expect(file?.filename).toBe("safer-online-v2-en.md");
  expect(
    createHash("sha256")
      .update(file?.content ?? "")
      .digest("hex"),
  ).toBe(receipt.text.sha256);
});

test("it is tagged, in its language and with its title; the text is in the language that was signed", async () => {
  const { info, tags, marked, text } = await readPdf(await setReceipt(aReceipt({ locale: "fr" })));
  expect(marked).toBe(true);
  expect(info.get("Language")).toBe("fr");
  expect(info.get("Title")).toBe("Reçu\u202f: Harbour Children’s Trust, «\u202fMake every place online safe\u202f»");
  expect(tags).toEqual(
    expect.arrayContaining(["Document", "Sect", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Link"]),
  );
  expect(text).toContain("Ce que ce reçu prouve");
  expect(text).toContain("We ask the Council to act.");
});

test.each([
  [{ status: "withdrawn", page: null }, "Withdrawn, since"],
  [{ hidden: true, page: null }, "Approved, and not shown while moderators look at it, since"],
  [{ paused: true, page: null }, "Approved; no names are shown at the moment, since"],
  [{ signedOrganisation: "harbour trust" }, "Signed as harbour trust"],
  [{ vouched: true }, "A moderator confirmed the signature with the organisation"],
] as const)("it says how things stand: %j", async (changes, said) => {
  const { text } = await readPdf(await setReceipt(aReceipt(changes)));
  expect(text.replace(/\s+/g, " ")).toContain(said);
});

test.each(["شبكة القنديل", "Γραμμή για το Παιδί", "日本こども財団", "Мрежа „Тихо пристанище“"])(
  "an organisation is named in its own script: %s",
  async (organisation) => {
    const { text, outline } = await readPdf(await setReceipt(aReceipt({ organisation })));
    expect(outline[0]?.title).toBe(organisation);
    expect(text).not.toMatch(/\?{2}/);
  },
);

test("the same state is the same bytes", async () => {
  const [first, again] = [await setReceipt(aReceipt()), await setReceipt(aReceipt())];
  expect(Buffer.compare(first, again)).toBe(0);
});

import { onTestFinished } from "vitest";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { deliverNext } from "~/usecases/deliver-mail.server";
import { publishLetter } from "~/usecases/publish-letter.server";
import { signLetter } from "~/usecases/sign-letter.server";
import type { Mailer } from "../../emails/mailer.server";
import { quietMailer, testApp } from "./app";

/** An open letter, in English and French, and an App whose clock stands. */
export async function openLetter(mailer: Mailer = quietMailer()) {
  const world = testApp(mailer);
  onTestFinished(world.close);
  const { app } = world;
  const letter = {
    ...{ slug: "safer-online", contact: "letter@alliance.example", opensAt: null, closesAt: null, body: "We ask." },
    ...{ to: "The Council", from: "Alliance for Children Online" },
  };
  const english = { ...letter, language: "en", title: "Make every place online safe" };
  const french = { ...letter, language: "fr", title: "Rendre chaque lieu sûr" };
  await publishLetter(app, [english, french], { newVersion: false, substantial: false });
  const moderator = await app.db.write(() =>
    app.db.moderators.insert(
      app.keys.addressHashes("mod@alliance.example"),
      "mod@alliance.example",
      "moderator",
      app.now(),
    ),
  );

  async function sign(locale = "en", email = "maeve.lynch@harbourtrust.example"): Promise<string> {
    const signed = await signLetter(app, {
      ...{ slug: "safer-online", language: locale, locale, network: "192.0.2.0/24", robot: false },
      submission: {
        ...{ organisation: "Harbour Children’s Trust", website: "https://harbourtrust.example/", country: "IE" },
        ...{ sector: "ngo", authority: "board", statement: null, showRepresentative: true, version: 1 },
        ...{ name: "Maeve Lynch", role: "Director of Policy", email },
      },
    });
    if (signed.outcome !== "submitted") throw new Error(signed.outcome);
    return signed.id;
  }
  async function confirmed(): Promise<string> {
    const id = await sign();
    await confirmSignature(app, id, { key: app.keys.linkKey(id, 1), signedHere: [id] }, "");
    await deliverAll();
    return id;
  }
  async function deliverAll() {
    while (await deliverNext(app));
  }
  const outbox = () => app.db.outbox.troubled(10);
  const seen = (id: string) => ({ moderator, id, revision: app.db.signatures.find(id)?.revision ?? 0 });
  return { ...world, sign, confirmed, deliverAll, outbox, moderator, seen };
}

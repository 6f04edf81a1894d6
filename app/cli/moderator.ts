import { type Command, Option } from "commander";
import { ROLES, type Role } from "../domain/moderator";
import { readAddress } from "./address";
import { confirm, define, withApp, YES } from "./command";
import type { Io } from "./io";
import { Refusal } from "./refusal";

export function moderatorCommands(program: Command, io: Io) {
  const moderator = program.command("moderator").description("let moderators in, list them, take them out");

  define(moderator, "add <email>", "let somebody in; the first one is the owner", [
    "moderator add nina@alliance.example",
    "moderator add tom@alliance.example --role reader",
  ])
    .addOption(new Option("--role <role>", "what they may do").choices(ROLES))
    .action(
      withApp(io, async ({ app }, given: string, { role }: { role?: Role }) => {
        const email = await readAddress(given);
        const { addModerator } = await import("../usecases/manage-moderators.server");
        const { outcome, moderator } = await addModerator(app, email, role);
        if (outcome === "already" && role && role !== moderator.role)
          throw new Refusal(
            `${email} is ${A[moderator.role]} already. An owner changes that at the desk, under People.`,
          );
        const text = `${email} is ${A[moderator.role]}${outcome === "already" ? " already" : " now"}. They sign in at ${app.settings.baseUrl}/moderation/sign-in`;
        return { data: { outcome, email: moderator.email, role: moderator.role }, text };
      }),
    );

  define(moderator, "list", "show who may sign in", ["moderator list"]).action(
    withApp(io, async ({ app }) => {
      const { listModerators } = await import("../usecases/manage-moderators.server");
      const moderators = listModerators(app).map(({ email, role, createdAt, hasFactor }) => ({
        ...{ email, role, addedAt: new Date(createdAt).toISOString(), secondFactor: hasFactor },
      }));
      const lines = moderators.map(
        ({ email, role, addedAt, secondFactor }) =>
          `${email}  ${role}, since ${addedAt.slice(0, 10)}, ${secondFactor ? "with" : "without"} a second factor`,
      );
      return {
        data: moderators,
        text: lines.join("\n") || "There is no moderator yet: undersigned moderator add EMAIL",
      };
    }),
  );

  define(moderator, "sign-in-link <email>", "print a link that signs a moderator in once, within 30 minutes", [
    "moderator sign-in-link nina@alliance.example",
    "moderator sign-in-link nina@alliance.example --json",
  ]).action(
    withApp(io, async ({ app }, given: string) => {
      const email = await readAddress(given);
      const { makeSignInLink } = await import("../usecases/manage-moderators.server");
      const link = await makeSignInLink(app, email);
      if (!link) throw new Refusal(unknown(email));
      return { data: link, text: link.url };
    }),
  );

  define(moderator, "remove <email>", "end somebody's access and sessions", [
    "moderator remove tom@alliance.example",
    "moderator remove tom@alliance.example --yes",
  ])
    .option(...YES)
    .action(
      withApp(io, async ({ app }, given: string, options: { yes?: boolean }) => {
        const email = await readAddress(given);
        await confirm(io, options, `End the access of ${email}?`);
        const { removeModerator } = await import("../usecases/manage-moderators.server");
        const { outcome } = await removeModerator(app, email);
        if (outcome === "not-found") throw new Refusal(unknown(email));
        if (outcome === "last-owner")
          throw new Refusal("This is the only owner. Add another first: undersigned moderator add EMAIL --role owner");
        return { data: { outcome, email }, text: `${email} is no longer a moderator.` };
      }),
    );
}

const A = { owner: "an owner", moderator: "a moderator", reader: "a reader" } as const satisfies Record<Role, string>;

const unknown = (email: string) => `${email} is not a moderator: undersigned moderator list`;

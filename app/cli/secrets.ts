import type { Command } from "commander";
import { answering, define } from "./command";
import type { Io } from "./io";

const HEAD = [
  "# What a live instance needs. Put your own values in place of those that name .example;",
  "# leave SECRET_KEY as it is.",
];

/** The required settings, in the order of the README, with what each is for. */
const settings = (secretKey: string): { name: string; value: string; about: string }[] => [
  { name: "BASE_URL", value: "https://letters.example", about: "Where people reach it: https:// and the name alone." },
  {
    name: "SECRET_KEY",
    value: secretKey,
    about: "Made just now, for you. Keep a copy apart from the backups: without it nobody can read the addresses.",
  },
  {
    name: "SMTP_URL",
    value: "smtps://user:password@mail.example:465",
    about: "The mail server. Write @ in user or password as %40. smtp://…:587 is STARTTLS.",
  },
  { name: "CONTROLLER", value: "Alliance for Children Online", about: "Who answers for the data: in every mail." },
  { name: "CONTACT", value: "privacy@letters.example", about: "Where people write to about their data." },
];

export function secretsCommand(program: Command, io: Io) {
  define(program, "secrets", "print the settings that a live instance needs, with a fresh SECRET_KEY", [
    "secrets >> .env",
    "secrets --json",
  ]).action(
    answering(io, async () => {
      const { freshSecretKey } = await import("../config.server");
      const all = settings(freshSecretKey());
      const lines = all.map(({ name, value, about }) => `\n# ${about}\n${name}="${value}"`);
      return {
        data: Object.fromEntries(all.map(({ name, value }) => [name, value])),
        text: [...HEAD, ...lines].join("\n"),
      };
    }),
  );
}

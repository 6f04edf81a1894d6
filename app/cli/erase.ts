import type { Command } from "commander";
import type { Kept } from "../usecases/erase-address.server";
import { readAddress } from "./address";
import { confirm, define, EXISTING, withApp, YES } from "./command";
import type { Io } from "./io";

type Options = { yes?: boolean; unblock?: boolean };

export function eraseCommand(program: Command, io: Io) {
  define(program, "erase <email>", "withdraw and erase all that is kept of an address, for good", [
    "erase maeve@harbour.example",
    "erase maeve@harbour.example --yes --unblock",
  ])
    .option(...YES)
    .option("--unblock", "also forget that the address asked never to be written to again")
    .action(
      withApp(
        io,
        async ({ app }, given: string, options: Options) => {
          const email = await readAddress(given);
          const { eraseAddress, lookForAddress } = await import("../usecases/erase-address.server");
          const { scrub } = await import("../usecases/scrub.server");
          const kept = lookForAddress(app, email);
          const aside = asides(kept, options).join(" ");
          if (isNothing(kept, options))
            return { data: { ...kept, signatures: 0 }, text: [`Nothing is kept of ${email}.`, aside].join(" ").trim() };
          await confirm(
            io,
            options,
            `${[`Of ${email} there is: ${inWords(kept)}.`, aside].join(" ").trim()} Erase it for good?`,
          );
          const { signatures } = await eraseAddress(app, email, options.unblock === true);
          await scrub(app);
          const text = `Erased what was kept of ${email}: ${inWords(kept)}. ${aside}`.trim();
          return { data: { ...kept, signatures }, text };
        },
        EXISTING,
      ),
    );
}

const isNothing = ({ letters, reports, handOvers, blocked }: Kept, { unblock }: Options) =>
  letters.length + reports + handOvers === 0 && !(blocked && unblock);

function inWords({ letters, reports, handOvers }: Kept): string {
  const said = [
    ...letters.map(({ slug, signatures }) => `${count(signatures, "signature")} under ${slug}`),
    ...(reports > 0 ? [count(reports, "report")] : []),
    ...(handOvers > 0 ? [count(handOvers, "hand-over")] : []),
  ];
  return said.join(", ") || "no signature";
}

function asides({ blocked, moderator }: Kept, { unblock }: Options): string[] {
  return [
    ...(blocked && !unblock
      ? ["It asked never to be written to again; that is kept, scrambled and sealed. --unblock forgets it too."]
      : []),
    ...(blocked && unblock ? ["It asked never to be written to again; that is forgotten too."] : []),
    ...(moderator ? ["It is a moderator’s, and stays one: undersigned moderator remove."] : []),
  ];
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;

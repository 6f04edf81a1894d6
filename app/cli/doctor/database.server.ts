import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Examined, examine } from "../../../db/examine.server";
import { checkHead, OlderCopy } from "../../../db/head.server";
import { MigrationError } from "../../../db/migrate.server";
import type { Db } from "../../../db/open.server";
import { verifyLog } from "../../usecases/verify-log.server";
import { type Check, codeOf, type Finding, ok, type Patient, skipped, warning, wrong } from "./finding";

const RESTORE = "Stop the server and restore a backup: undersigned restore FILE";
const TOLERANCE = 60_000;

export const checkDatabase: Check = (patient) => {
  const file = join(patient.settings.dataDir, "undersigned.db");
  if (!existsSync(file))
    return [
      warning(
        "Database",
        `There is none at ${file}.`,
        "The first start makes it. If it should be there, check DATA_DIR.",
      ),
    ];
  let examined: Examined;
  try {
    examined = examine(file);
  } catch (error) {
    return [
      wrong(
        "Database",
        `It cannot be opened (${codeOf(error)}).`,
        `Check who may use ${file}. If it is damaged: ${RESTORE}`,
      ),
    ];
  }
  try {
    return [...soundness(examined), ...contents(examined, patient)];
  } catch (error) {
    return [wrong("Database", `It cannot be read (${codeOf(error)}).`, RESTORE)];
  } finally {
    examined.close();
  }
};

function soundness({ version, damage, strayReferences }: Examined): Finding[] {
  const found = damage();
  const stray = strayReferences();
  return [
    ok("SQLite", `${version()}, with its log written through, references checked and what is deleted overwritten`),
    found.length === 0 ? ok("Integrity", "The file is sound.") : wrong("Integrity", found.join("; "), RESTORE),
    stray.length === 0
      ? ok("References", "Every row refers to what is there.")
      : wrong("References", `Rows of ${stray.join(", ")} refer to what is not there.`, RESTORE),
  ];
}

/** What only this version's schema has. */
function contents(examined: Examined, patient: Patient): Finding[] {
  const migrations = migrationsOf(examined);
  if (migrations.state !== "ok" || patient.keys === null)
    return [migrations, skipped("Chain, counters, clock", "They are looked at once the database is this version’s.")];
  const db = examined.open(patient.keys);
  return [migrations, keyOf(db, patient.keys), chainOf(db, patient), countersOf(db), clockOf(db, patient)];
}

function migrationsOf({ pending }: Examined): Finding {
  try {
    const names = pending();
    return names.length === 0
      ? ok("Migrations", "The schema is this version’s.")
      : warning(
          "Migrations",
          `Still to be applied: ${names.join(", ")}.`,
          "Start the server, or with it stopped: undersigned migrate",
        );
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    return wrong("Migrations", `${error.message}.`, "Install the version that made it, or restore a backup.");
  }
}

type Keys = NonNullable<Patient["keys"]>;

function keyOf(db: Db, { check, previousCheck }: Keys): Finding {
  const made = db.meta.get("key-check");
  if (made === check)
    return previousCheck === null
      ? ok("Key", "SECRET_KEY is the one this database was made with.")
      : warning("Key", "SECRET_KEY_PREVIOUS is still set, and no longer needed.", "Remove it and restart the server.");
  if (made !== undefined && made === previousCheck)
    return warning("Key", "The key is being changed.", "Finish with: undersigned rekey");
  return wrong("Key", "SECRET_KEY is not the one this database was made with.", "Set the right one.");
}

function chainOf(db: Db, { settings, keys, progress }: Patient): Finding {
  const compare = "Look closer with undersigned verify-log, and compare with a backup.";
  const verified = verifyLog({ db }, progress);
  if (verified.outcome === "broken") return wrong("Chain", `${verified.where}: ${verified.problem}.`, compare);
  try {
    if (keys) checkHead(join(settings.dataDir, "head"), db, keys);
  } catch (error) {
    if (!(error instanceof OlderCopy)) throw error;
    return wrong("Chain", `${error.message}.`, compare);
  }
  return ok("Chain", `${verified.events} events, ${verified.signatures} signatures, all as they were written.`);
}

function countersOf({ letters, maintenance }: Db): Finding {
  const off = letters.all().filter((letter) => !maintenance.isCounted(letter));
  return off.length === 0
    ? ok("Counters", "Every list has as many names as it says.")
    : wrong("Counters", `Not those of ${off.map(({ slug }) => slug).join(", ")}.`, "undersigned recount");
}

function clockOf(db: Db, { now }: Patient): Finding {
  const newest = db.events.head()?.at ?? 0;
  return newest <= now() + TOLERANCE
    ? ok("Clock", `${new Date(now()).toISOString()}, after the newest event.`)
    : wrong(
        "Clock",
        `It says ${new Date(now()).toISOString()}, but something was written at ${new Date(newest).toISOString()}.`,
        "Set the clock right, best by NTP: timedatectl set-ntp true",
      );
}

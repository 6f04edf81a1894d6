import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { takeLock } from "../../../db/lock.server";

// Holds the folder's lock until it is killed, although nothing here remembers it and memory is tidied.
takeLock(process.argv[1] ?? "");
setFlagsFromString("--expose-gc");
setImmediate(() => {
  runInNewContext("gc")();
  process.stdout.write("held\n");
});
setInterval(() => {}, 1_000);

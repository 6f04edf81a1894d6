import { randomBytes } from "node:crypto";
import { keyRing } from "../../../app/domain/keys.server";
import { bootDatabase } from "../../../db/boot.server";
import { SECRET_KEY } from "../fixtures/key.js";

// Opens a data folder as a server of this version does, and says when it begins.
const [, dir = "", now = ""] = process.argv;
const keys = keyRing(randomBytes, Buffer.from(SECRET_KEY, "base64"), null);
process.stdout.write("begins\n");
bootDatabase({ dir, keys, mode: "demonstration", now: () => Number(now), server: true, acceptClock: false });

import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Decrypter, Encrypter } from "age-encryption";
import { DamagedCopy } from "./problem.server";

/** For whom backups are encrypted: who has the recipient's identity, or whoever knows the passphrase. */
export type Sealing = { recipient: string } | { passphrase: string };

const CHUNK = 1 << 20;
/** The logarithm of scrypt's work: 64 MB for a moment. age's own 18 takes 256 MB, and a setting is no word to remember. */
const WORK = 16;
const MAGIC = "age-encryption.org/v1\n";

/** Writes `to` as the encrypted form of `from`, in age's format. */
export async function seal(from: string, to: string, sealing: Sealing): Promise<void> {
  const encrypter = new Encrypter();
  if ("recipient" in sealing) encrypter.addRecipient(sealing.recipient);
  else {
    encrypter.setScryptWorkFactor(WORK);
    encrypter.setPassphrase(sealing.passphrase);
  }
  await write(await encrypter.encrypt(read(from)), to);
}

/** What opens a sealed backup. An identity is the line of its file that begins with AGE-SECRET-KEY-. */
export type Opener = { passphrase: string } | { identity: string };

/** Writes `to` as the clear form of `from`. Throws DamagedCopy where it does not open. */
export async function unseal(from: string, to: string, opener: Opener): Promise<void> {
  const decrypter = new Decrypter();
  try {
    if ("passphrase" in opener) decrypter.addPassphrase(opener.passphrase);
    else decrypter.addIdentity(opener.identity);
    await write(await decrypter.decrypt(read(from)), to);
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    const means = "passphrase" in opener ? "BACKUP_PASSPHRASE" : "this identity";
    throw new DamagedCopy(`it does not open with ${means}, or it is damaged`);
  }
}

export async function isSealed(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.subarray(0, bytesRead).toString("latin1") === MAGIC;
  } finally {
    await handle.close();
  }
}

/** A file as the stream that age takes: Node's own conversion has a type of its own. */
function read(file: string): ReadableStream<Uint8Array> {
  const chunks = createReadStream(file, { highWaterMark: CHUNK });
  const iterator: AsyncIterator<Uint8Array> = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void chunks.destroy(),
  });
}

async function write(stream: ReadableStream<Uint8Array>, file: string): Promise<void> {
  await pipeline(Readable.from(chunksOf(stream)), createWriteStream(file, { mode: 0o600 }));
}

async function* chunksOf(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

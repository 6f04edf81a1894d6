import { createSocket } from "node:dgram";

const TXT = 16;
const [NO_ERROR, NO_SUCH_NAME, REFUSED] = [0, 3, 5];

/** A DNS server on this computer that knows these TXT records; with none given it refuses to answer at all. */
export async function startDns(records: Record<string, string[]> | undefined) {
  const socket = createSocket("udp4");
  const asked: string[] = [];
  socket.on("message", (query, from) => {
    const { name, end } = nameIn(query);
    asked.push(name);
    socket.send(answer(query, end, records && (records[name] ?? [])), from.port, from.address);
  });
  await new Promise<void>((ready) => socket.bind(0, "127.0.0.1", ready));
  return {
    server: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () => new Promise<void>((closed) => socket.close(() => closed())),
  };
}

/** The name that is asked for, in small letters, and where it ends. */
function nameIn(query: Buffer) {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  return { name: labels.join("."), end: at + 1 };
}

/** The question again, and behind it the records; `undefined`: no answer is given. */
function answer(query: Buffer, end: number, texts: string[] | undefined): Buffer {
  const question = query.subarray(12, end + 4);
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  const code = texts === undefined ? REFUSED : texts.length > 0 ? NO_ERROR : NO_SUCH_NAME;
  head.writeUInt16BE(0x8580 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(texts?.length ?? 0, 6);
  return Buffer.concat([head, question, ...(texts ?? []).map(record)]);
}

function record(text: string): Buffer {
  // A text is cut into pieces of 255 bytes at most.
  const pieces = text.match(/.{1,200}/gs) ?? [""];
  const data = Buffer.concat(pieces.flatMap((piece) => [Buffer.from([piece.length]), Buffer.from(piece, "latin1")]));
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(TXT, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

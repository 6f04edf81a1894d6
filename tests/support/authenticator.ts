import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
const base64url = (data: string | Buffer) => Buffer.from(data).toString("base64url");

/** The little of CBOR that a passkey needs. Integers and lengths up to 65,535. */
type Cbor = number | string | Buffer | Map<number | string, Cbor>;
function cbor(value: Cbor): Buffer {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, inner]) => [cbor(key), cbor(inner)])]);
}

function head(major: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(major << 5) | count]);
  if (count < 256) return Buffer.from([(major << 5) | 24, count]);
  return Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
}

type Circumstances = {
  origin?: string;
  rpId?: string;
  /** Whether it asked for the finger or the number that unlocks it. */
  verified?: boolean;
  /** How often it was used; 0: it does not count. */
  counter?: number;
};

/** A device that keeps a passkey, answering as a browser puts it into a form. */
export function authenticator(baseUrl: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  const { hostname, origin: home } = new URL(baseUrl);

  const clientData = (type: string, challenge: string, { origin = home }: Circumstances) =>
    Buffer.from(JSON.stringify({ type: `webauthn.${type}`, challenge, origin, crossOrigin: false }));

  function authData({ rpId = hostname, verified = true, counter = 0 }: Circumstances, credential = Buffer.alloc(0)) {
    const flags = 0x01 | (verified ? 0x04 : 0) | (credential.length > 0 ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, credential]);
  }

  const answer = (response: object) =>
    JSON.stringify({
      id: base64url(id),
      rawId: base64url(id),
      type: "public-key",
      response,
      clientExtensionResults: {},
    });

  return {
    id: base64url(id),
    /** Makes the passkey. */
    create({ challenge }: { challenge: string }, how: Circumstances = {}) {
      const bytes = (part: string) => Buffer.from(part, "base64url");
      const key = cbor(
        new Map<number, number | Buffer>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, bytes(x)],
          [-3, bytes(y)],
        ]),
      );
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const attestation = new Map<string, Cbor>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData(how, credential)],
      ]);
      return answer({
        clientDataJSON: base64url(clientData("create", challenge, how)),
        attestationObject: base64url(cbor(attestation)),
      });
    },
    /** Shows it. */
    get({ challenge }: { challenge: string }, how: Circumstances = {}) {
      const data = authData(how);
      const client = clientData("get", challenge, how);
      const signature = createSign("sha256")
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      });
    },
  };
}

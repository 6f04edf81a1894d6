import { generateKeyPairSync, sign } from "node:crypto";

/** A key and a certificate signed with it, made anew: a mail server's as most have it on their own computer. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from(host)))));
  const valid = sequence(time("20200101000000Z"), time("20991231235959Z"));
  const number = der(0x02, Buffer.from([1]));
  const key = publicKey.export({ type: "spki", format: "der" });
  const signed = sequence(number, ECDSA_SHA256, name, valid, name, key);
  const signature = der(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  const body =
    sequence(signed, ECDSA_SHA256, signature)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const time = (text: string) => der(0x18, Buffer.from(text));
const ECDSA_SHA256 = sequence(oid("2a8648ce3d040302"));

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const hex = content.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex");
  const prefix = content.length < 0x80 ? [] : [0x80 + length.length];
  return Buffer.concat([Buffer.from([tag, ...prefix]), length, content]);
}

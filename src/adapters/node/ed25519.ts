import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from "node:crypto";

/** A pair of Ed25519 keys: the private one as PKCS8 PEM, the public one as 32 bytes in base64. */
export interface KeyPair {
  readonly privatePem: string;
  readonly publicBase64: string;
}

function printPublic(pem: string): string {
  const { x } = createPublicKey(pem).export({ format: "jwk" });
  return Buffer.from(x ?? "", "base64url").toString("base64");
}

/** Makes a new pair of keys. */
export function makeKeyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync("ed25519");
  const privatePem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  return { privatePem, publicBase64: printPublic(privatePem) };
}

function readPrivate(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    // OpenSSL says in many ways that a text is no key: it is the user's file, not our bug.
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/** A signer with this private key, which gives base64; null when the PEM holds no Ed25519 key. */
export function createSigner(pem: string): ((bytes: Uint8Array) => string) | null {
  const key = readPrivate(pem);
  if (key?.asymmetricKeyType !== "ed25519") return null;
  return (bytes) => sign(null, bytes, key).toString("base64");
}

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** How a device answers where it does not answer as it should. */
export type Oddly = {
  origin?: string;
  challenge?: string;
  rpId?: string;
  /** False: it did not look whose finger it was. */
  verified?: boolean;
  counter?: number;
  userHandle?: string;
};

type Options = { challenge: string; rp?: { id: string }; rpId?: string; user?: { id: string } };

const site = "http://localhost:3000";

/** A telephone that keeps one passkey (ES256), and signs as a real one does; what it says stands as JSON, as script would put it into a form. */
export class Authenticator {
  readonly #id = randomBytes(32);
  readonly #key: KeyObject;
  readonly #publicKey: { x: string; y: string };
  #user = "";
  counter = 0;

  constructor(
    /** True where it counts its uses; many devices always say 0. */
    readonly counts = true,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    this.#key = privateKey;
    this.#publicKey = { x, y };
  }

  /** Makes the passkey. */
  make(options: Options, oddly: Oddly = {}): string {
    this.#user = options.user?.id ?? "";
    const clientData = this.#clientData("webauthn.create", options, oddly);
    const authData = this.#authData(options, oddly, true);
    const attestationObject = Buffer.from([
      0xa3,
      ...text("fmt"),
      ...text("none"),
      ...text("attStmt"),
      0xa0,
      ...text("authData"),
      ...bytes(authData),
    ]).toString("base64url");
    return this.#answer({
      clientDataJSON: clientData.toString("base64url"),
      attestationObject,
      transports: ["internal"],
    });
  }

  /** Uses it. */
  use(options: Options, oddly: Oddly = {}): string {
    if (this.counts) this.counter += 1;
    const clientData = this.#clientData("webauthn.get", options, oddly);
    const authData = this.#authData(options, oddly, false);
    const signed = Buffer.concat([authData, createHash("sha256").update(clientData).digest()]);
    return this.#answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, this.#key).toString("base64url"),
      userHandle: oddly.userHandle ?? this.#user,
    });
  }

  #answer(response: object): string {
    const id = this.#id.toString("base64url");
    return JSON.stringify({ id, rawId: id, type: "public-key", response, clientExtensionResults: {} });
  }

  #clientData(type: string, options: Options, oddly: Oddly): Buffer {
    const challenge = oddly.challenge ?? options.challenge;
    return Buffer.from(JSON.stringify({ type, challenge, origin: oddly.origin ?? site, crossOrigin: false }));
  }

  #authData(options: Options, oddly: Oddly, isNew: boolean): Buffer {
    const rpId = oddly.rpId ?? options.rp?.id ?? options.rpId ?? "";
    const [present, verified, withKey] = [1, oddly.verified === false ? 0 : 4, isNew ? 64 : 0];
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(oddly.counter ?? this.counter);
    return Buffer.concat([
      createHash("sha256").update(rpId).digest(),
      Buffer.from([present | verified | withKey]),
      counter,
      ...(isNew ? [Buffer.alloc(16), Buffer.from([0, this.#id.length]), this.#id, this.#coseKey()] : []),
    ]);
  }

  // A map of five: elliptic curve, ES256, P-256, x and y.
  #coseKey(): Buffer {
    const [x, y] = [this.#publicKey.x, this.#publicKey.y].map((part) => Buffer.from(part, "base64url"));
    return Buffer.from([
      ...[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21],
      ...bytes(x ?? Buffer.alloc(0)),
      0x22,
      ...bytes(y ?? Buffer.alloc(0)),
    ]);
  }
}

const text = (words: string): number[] => [0x60 | words.length, ...Buffer.from(words)];

const bytes = (data: Buffer): number[] => [...lengthOf(data), ...data];

// In the shortest form, as the rules for devices want it.
function lengthOf({ length }: Buffer): number[] {
  if (length < 24) return [0x40 | length];
  return length < 256 ? [0x58, length] : [0x59, length >> 8, length & 255];
}

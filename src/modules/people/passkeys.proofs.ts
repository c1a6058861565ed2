import { type Id, toAddress } from "../../basics/ids.ts";
import type { Asserted, Attested } from "./passkeys.forms.ts";
import type { PasskeySite } from "./passkeys.site.ts";

// The one file that knows the library. It comes when it is first needed: a start need not wait for it.
const library = () => import("@simplewebauthn/server");
const reading = () => import("@simplewebauthn/server/helpers");

/** How long an answer is waited for, in minutes. */
export const passkeyMinutes = 5;

// EdDSA, ES256 and RS256: what devices have, whichever Node runs here.
const algorithms = [-8, -7, -257];

/** A device's key as it is listed for the browser. */
export type KeyKnown = { credential_id: string; transports: string };

/** What the browser is told so that the member's device makes a passkey that is found again without a name. */
export async function optionsToAdd(
  site: PasskeySite,
  member: { id: Id; name: string },
  known: readonly KeyKnown[],
  challenge: Uint8Array<ArrayBuffer>,
) {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    // The device shows this to whoever looks at its list: the address, and not what the community is about.
    rpName: site.id,
    rpID: site.id,
    userName: member.name,
    userDisplayName: member.name,
    userID: new TextEncoder().encode(toAddress(member.id)),
    challenge,
    timeout: passkeyMinutes * 60_000,
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: known.map(({ credential_id, transports }) => ({
      id: credential_id,
      transports: transports.split(" ").filter(Boolean) as Transport[],
    })),
  });
}

type Transport = "ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb";

/** The same for signing in. No key is named: the answer to a stranger says nothing about anybody. */
export async function optionsToSignIn(site: PasskeySite, challenge: Uint8Array<ArrayBuffer>) {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: site.id,
    challenge,
    timeout: passkeyMinutes * 60_000,
    userVerification: "required",
  });
}

/** Which challenge an answer says that it answers; empty where it says none. The database knows whether it was ours. */
export function challengeIn({ response }: Asserted | Attested): string {
  try {
    const said = JSON.parse(Buffer.from(response.clientDataJSON, "base64url").toString("utf8")) as unknown;
    return typeof said === "object" && said !== null && "challenge" in said ? String(said.challenge) : "";
  } catch {
    return "";
  }
}

/** A key that a device has just made, by the person whom it knows; null where the answer does not prove it. */
export async function proofOfNew(
  site: PasskeySite,
  answer: Attested,
): Promise<{ credentialId: string; publicKey: string; counter: number } | null> {
  const { verifyRegistrationResponse } = await library();
  try {
    if (!(await bringsNoPapers(answer))) return null;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challengeIn(answer),
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter };
  } catch {
    // The library throws for everything that does not fit.
    return null;
  }
}

// A maker's certificates are strangers' words that the library would read, and ask their addresses about. We want none.
async function bringsNoPapers({ response }: Attested): Promise<boolean> {
  const { decodeAttestationObject } = await reading();
  const said = decodeAttestationObject(new Uint8Array(Buffer.from(response.attestationObject, "base64url")));
  const format = said.get("fmt");
  return format === "none" || (format === "packed" && said.get("attStmt").get("x5c") === undefined);
}

/** That the device which keeps this key was used just now, by the person whom it knows: the count of its uses; null where the answer does not prove it. */
export async function proofOfUse(
  site: PasskeySite,
  key: { member_id: Id; credential_id: string; public_key: string },
  answer: Asserted,
): Promise<{ counter: number } | null> {
  const { verifyAuthenticationResponse } = await library();
  const { userHandle, ...response } = answer.response;
  if (userHandle !== Buffer.from(toAddress(key.member_id)).toString("base64url")) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, response: { ...response, userHandle }, clientExtensionResults: {} },
      expectedChallenge: challengeIn(answer),
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      // The count is compared with the row while it is held, not here.
      credential: {
        id: key.credential_id,
        publicKey: new Uint8Array(Buffer.from(key.public_key, "base64url")),
        counter: 0,
      },
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  } catch {
    return null;
  }
}

import { z } from "zod";
import { freshId, line, maybeLine, tick, version } from "../../web/fields.ts";
import { oncePressed } from "./once.ts";

export const passkeyNameLetters = 60;

const base64 = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/);
const key = { id: base64(1400), rawId: base64(1400), type: z.literal("public-key") };

const attested = z.object({
  ...key,
  response: z.object({
    clientDataJSON: base64(4000),
    attestationObject: base64(20_000),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .catch([])
      .default([]),
  }),
});

const asserted = z.object({
  ...key,
  response: z.object({
    clientDataJSON: base64(4000),
    authenticatorData: base64(4000),
    signature: base64(4000),
    userHandle: base64(200),
  }),
});

/** What a device says that has made a key. */
export type Attested = z.output<typeof attested>;

/** What a device says that has used a key. */
export type Asserted = z.output<typeof asserted>;

/** The device's answer as script wrote it into the form; null where it is none. */
const answerOf = <Answer>(schema: z.ZodType<Answer>) =>
  z.unknown().transform((text): Answer | null => {
    try {
      return schema.parse(JSON.parse(String(text)));
    } catch {
      return null;
    }
  });

export const addPasskeyForm = z.object({
  id: freshId(),
  name: maybeLine(passkeyNameLetters),
  answer: answerOf(attested),
});

export const renamePasskeyForm = z.object({
  name: line(passkeyNameLetters, "Please give it a name by which you know it."),
  version: version(),
});

export const passkeySignInForm = z.object({
  answer: answerOf(asserted),
  shared: tick(),
  once: oncePressed(),
});

/** One sentence for every way in which a passkey can fail to sign in, so that it tells nobody anything. */
export const passkeyDoesNotFit =
  "That passkey does not sign you in here. Try once more, or ask for a code instead.";

/** A device that lost count may have been copied. */
export const passkeyCountedBack =
  "This passkey seems to exist twice: its device has lost count. To be safe it does not sign you in. Ask for a code instead, then remove it under Me, Passkeys.";

export const passkeyNotAdded =
  "The passkey was not added: the answer of your device came too late, or did not fit. Please try once more.";

export const passkeyKnown = "That passkey is in use here already. Make one in another place.";

export const passkeysEnough =
  "You have as many passkeys as we keep. Remove one that you no longer use first.";

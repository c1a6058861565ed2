import { z } from "zod";
import { newSecret, signText } from "../../basics/secret.ts";

/** What a form that signs in carries along, so that pressing twice opens one session. */
export const newOnce = newSecret;

/** Reads it back; a form without one gets a fresh one. */
export const oncePressed = () =>
  z
    .string()
    .regex(/^[\w-]{43}$/)
    .catch(newSecret);

/** The secret of the session that the form will open: only the server can make it, and twice makes the same. */
export const secretOfOnce = (key: string, once: string): string =>
  signText(key, `session:${once}:first`) + signText(key, `session:${once}:second`);

import { z } from "zod";
import { email, freshId, maybeLine, tick } from "../../web/fields.ts";
import { oncePressed } from "./once.ts";
import { safePath } from "./urls.ts";

const then = () =>
  z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? safePath(value) : null));

export const signInForm = z.object({ id: freshId(), email: email(), shared: tick(), then: then() });

/** Six digits, however they were spaced. */
const code = () =>
  maybeLine(40).transform((text, check) => {
    const digits = text.replace(/[\s-]/g, "");
    if (/^\d{6}$/.test(digits)) return digits;
    check.addIssue("The code is the six digits in the mail.");
    return z.NEVER;
  });

export const codeForm = z.object({ code: code(), then: then(), once: oncePressed() });
export const linkForm = z.object({ shared: tick(), once: oncePressed() });
export const typedCodeForm = z.object({ code: code() });

/** One sentence for every way in which a code can fail, so that it tells nobody anything. */
export const codeDoesNotFit = "That code does not fit. Look for the newest mail, or ask for a new code.";

/** Told only to somebody who has just shown that mail to the address reaches them. */
export const addressIsTaken =
  "Your code is right, but another account here has this address by now. Sign in with it, or name another one.";

import assert from "node:assert/strict";

/** The six digits in a mail. */
export function codeIn(mail: { words: string } | undefined): string {
  const code = /^ {4}(\d{3}) (\d{3})$/m.exec(mail?.words ?? "");
  assert.ok(code, `There is no code in the mail: ${mail?.words}`);
  return `${code[1]}${code[2]}`;
}

/** The path of the link in a mail. */
export function linkIn(mail: { words: string } | undefined): string {
  const link = /https?:\/\/\S+/.exec(mail?.words ?? "")?.[0];
  assert.ok(link, `There is no link in the mail: ${mail?.words}`);
  return new URL(link).pathname;
}

/** A code that is not this one. */
export const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

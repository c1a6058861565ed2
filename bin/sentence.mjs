import { parseArgs } from "node:util";

/** Trouble that the person at the keyboard can mend: one sentence says it all, and no stack follows. */
export class Sentence extends Error {}

/**
 * The words behind a command by its options; each has a value. Throws `usage` as a sentence on a word that it does not know.
 * @template {string} Name
 * @param {string[]} words
 * @param {readonly Name[]} names
 * @param {string} usage
 * @returns {Partial<Record<Name, string>>}
 */
export function readWords(words, names, usage) {
  try {
    /** @type {Record<string, { type: "string" }>} */
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    return /** @type {Partial<Record<Name, string>>} */ (parseArgs({ args: words, options }).values);
  } catch {
    throw new Sentence(usage);
  }
}

/**
 * Ends the process with what went wrong.
 * @param {unknown} error
 * @returns {never}
 */
export function sayAndStop(error) {
  console.error(error instanceof Sentence ? error.message : error);
  process.exit(1);
}

/** Trouble that the person at the keyboard can mend: one sentence says it all, and no stack follows. */
export class Sentence extends Error {}

/**
 * Ends the process with what went wrong.
 * @param {unknown} error
 * @returns {never}
 */
export function sayAndStop(error) {
  console.error(error instanceof Sentence ? error.message : error);
  process.exit(1);
}

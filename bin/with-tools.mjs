// Runs a script on Node 26 with the packages for development: the first step of test, check, dev and look.
import { install } from "./install.mjs";
import { handOver } from "./node-26.mjs";
import { sayAndStop } from "./sentence.mjs";

/**
 * Installs what is missing and gives the terminal to the script; `onTrouble` says what to do when that fails.
 * @param {string[]} words
 * @param {(error: unknown) => void} onTrouble
 */
export function runWithTools(words, onTrouble = sayAndStop) {
  try {
    install({ dev: true });
    handOver(words);
  } catch (error) {
    onTrouble(error);
  }
}

import { createHmac } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { type InterviewKey, readKey } from "../modules/interviews/index.ts";

/** The key of an interview of the demo. It is always the same on one server, so that the start can say it again. */
export function keyOf(houseKey: string, name: string): InterviewKey {
  const digest = createHmac("sha256", houseKey).update(`demo interview ${name}`).digest();
  const words = Array.from({ length: 10 }, (_, place) => wordlist[digest.readUInt16BE(place * 2) % 2_048]);
  const key = readKey(words.join(" "));
  if (key === null) throw new Error("These words are no key");
  return key;
}

import type { Main } from "../../database/index.ts";
import type { LetterWriter } from "../../delivery/index.ts";
import type { Entry } from "../../journal/index.ts";

/** Every kind of letter that some room has written. */
export type Writers = readonly LetterWriter<Main, Entry>[];

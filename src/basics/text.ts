const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** What a person typed, made safe to keep: well-formed Unicode in one normal form, line ends as \n, no control or direction-overriding characters, trimmed. */
export const cleanWords = (text: string): string =>
  text.toWellFormed().normalize("NFC").replace(/\r\n?/g, "\n").replace(invisible, "").trim();

/** The same on one line: every run of white space becomes one space. */
export const cleanLine = (text: string): string => cleanWords(text).replace(/\s+/g, " ");

/** The form of a name that lists are sorted by: small letters without accents. */
export const sortName = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A name or another plain line inside a text in Markdown: its signs mean nothing there. */
export const plainInMarkdown = (line: string): string => line.replace(/[!-/:-@[-`{-~]/g, "\\$&");

import type { QuickPerson } from "../src/modules/contacts/quick/quick-lines.ts";

/** Lines as somebody types them, each with how it is read, four blanks in, below it. */
export const examplesIn = (text: string): (readonly [line: string, reading: string])[] =>
  [...text.matchAll(/^(\S.*)\n {4}(.*)$/gm)].map(([, line = "", reading = ""]) => [line, reading] as const);

/** What was read out of one line, as the examples write it. */
export function readingOf(person: QuickPerson): string {
  const parts: [label: string, words: string][] = [
    ["name", person.name],
    ["title", person.title],
    ["company", person.company],
    ...person.ways.map(({ kind, label, value }): [string, string] => [kind, `${label} ${value}`.trim()]),
    ["note", person.note],
    ...person.promises.map(({ owedBy, what, due }): [string, string] => [
      owedBy === "me" ? "mine" : "theirs",
      due ? `${what}, ${due.toString()}` : what,
    ]),
  ];
  return parts
    .filter(([, words]) => words !== "")
    .map(([label, words]) => `${label}: ${words}`)
    .join(" · ");
}

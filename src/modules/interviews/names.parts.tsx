import type { JSX } from "../../web/jsx/index.ts";
import { sayDate } from "../../web/when.ts";
import { interviewUrls, writtenNumber } from "./urls.ts";

/** By what somebody is called: the name is empty where it is a number. */
export type Named = {
  name_kind: string;
  name: string;
  /** The interview that they wrote: the author's own, or the one as whose author a comment was written. */
  number: number | null;
};

/** A name as everybody reads it, with its kind: "Interview 00031", "Birch, a nickname", "Ana, a member". */
export function wordsOfName({ name_kind, name, number }: Named): string {
  if (name_kind === "number") return `Interview ${writtenNumber(number ?? 0)}`;
  return `${name}, ${name_kind === "member" ? "a member" : "a nickname"}`;
}

/** Who wrote something. A number leads to its interview, but for where `bare` is set. */
export function AuthorMark({ by, bare }: { by: Named; bare?: boolean }): JSX.Element {
  if (by.name_kind === "number") {
    const words = wordsOfName(by);
    return bare || by.number === null ? (
      <span class="author">{words}</span>
    ) : (
      <a class="author" href={interviewUrls.interview(by.number)}>
        {words}
      </a>
    );
  }
  // What somebody calls themselves has a direction of its own, and must not turn the words beside it.
  return (
    <span class="author">
      <bdi>{by.name}</bdi>
      <span class="author-kind">, {by.name_kind === "member" ? "a member" : "a nickname"}</span>
    </span>
  );
}

/** A day, as it stands in the database of interviews: "24 November 2026". */
export function Day({ on }: { on: string }): JSX.Element {
  return <time datetime={on}>{sayDate(on)}</time>;
}

import type { Children, JSX } from "../jsx/index.ts";

/** How somebody is called who has deleted the account. */
export const formerMember = "a former member";

/** A circle with one or two letters, in one of six quiet hues that stay with the person. */
export function Initials({ name, id }: { name: string; id: number }): JSX.Element {
  return (
    <span class={`initials hue-${Math.abs(id) % 6}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

type PersonLineProps = {
  name: string;
  id: number;
  /** The name behind the name, where it says "You". */
  realName?: string | undefined;
  href?: string | undefined;
  line?: Children;
  note?: Children;
};

/** A person on one line: initials, name, a few words about them, and a note at the end. With `href` the line is the link. */
export function PersonLine({ name, id, realName, href, line, note }: PersonLineProps): JSX.Element {
  const words = (
    <>
      <span class="name">{name}</span>
      {line && <span class="line">{line}</span>}
    </>
  );
  return (
    <div class="person">
      <Initials name={realName ?? name} id={id} />
      {href ? (
        <a class="who" href={href}>
          {words}
        </a>
      ) : (
        <div class="who">{words}</div>
      )}
      {note && <div class="note">{note}</div>}
    </div>
  );
}

function initialsOf(name: string): string {
  if (name.toLowerCase() === formerMember) return "–";
  const words = name.trim().split(/\s+/u);
  const last = words.length > 1 ? words.at(-1) : "";
  return (firstLetter(words[0]) + firstLetter(last)).toUpperCase();
}

function firstLetter(word: string | undefined): string {
  return [...(word ?? "")].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? "";
}

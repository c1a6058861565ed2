import { cleanLine, cleanWords } from "../../../basics/text.ts";
import { webAddress } from "../../../basics/web-address.ts";
import { letters } from "../search.ts";

/** What somebody pasted: the address of a page, or the text of a posting with what it plainly says. */
export type Pasted =
  | { address: string }
  | { title: string; company: string; place: string; pay: string; link: string; words: string };

/** Words around an address, as a telephone shares a page: its name, and where it is. */
const mostAround = 300;

/** Tells an address from a text. Of a text only what stands there by name is taken, and its first line, if that is short, as its title. */
export function readPasted(typed: string): Pasted {
  const words = cleanWords(typed).slice(0, letters.posting);
  const found = /https?:\/\/[^\s<>"]+/i.exec(words)?.[0].replace(/[).,;]+$/, "") ?? "";
  if (!/\s/.test(words) && words !== "") return { address: pageAt(words) ?? words };
  const link = pageAt(found) ?? "";
  const lines = words
    .split("\n", 40)
    .map(cleanLine)
    .filter((line) => line !== "");
  if (link !== "" && words.length - found.length <= mostAround && lines.length <= 3) return { address: link };
  const first = (lines[0] ?? "").replace(/^(?:job )?(?:title|position|role)\s*[:：]\s*/i, "");
  const isTitle = first.length <= 120 && !/[.?;:]$/.test(first) && !first.startsWith("http");
  const [, title = first, company = ""] = /^(.{3,100}?) at (\S.{0,80})$/i.exec(first) ?? [];
  return {
    title: isTitle ? title.slice(0, letters.title) : "",
    company: labelled(lines, "company|employer|organi[sz]ation") || (isTitle ? company : ""),
    place: labelled(lines, "location|place|where").slice(0, letters.place),
    pay: labelled(lines, "salary|pay|compensation|wage").slice(0, letters.pay),
    link,
    words,
  };
}

function pageAt(text: string): string | null {
  const address = webAddress(text);
  return address?.startsWith("http") && address.length <= letters.link ? address : null;
}

/** "Location: Hartford": what stands behind a name of its own at the beginning of a line. */
function labelled(lines: readonly string[], names: string): string {
  const label = new RegExp(`^(?:${names})\\s*[:：]\\s*(\\S.{0,119})$`, "i");
  for (const line of lines) {
    const said = label.exec(line)?.[1];
    if (said) return said;
  }
  return "";
}

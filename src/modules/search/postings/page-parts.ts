import { Microdata, type Thing } from "./microdata.ts";
import { WordsGathered } from "./plain-words.ts";
import { walkHtml } from "./walk-html.ts";

/** What a page says of itself and of the jobs on it. */
export type PageParts = {
  /** The scripts of linked data, as they stand there. */
  scripts: string[];
  /** The jobs that are marked within the page itself. */
  marked: Thing[];
  /** What stands in its head under each name, the first of each. */
  metas: ReadonlyMap<string, string>;
  title: string;
  /** The words of the page, without what only leads around. */
  words: string;
};

const mostScripts = 60;
const mostMetas = 300;
const around = new Set(["nav", "header", "footer", "aside", "form", "button"]);

/** Reads a page once, from its beginning to its end. */
export function pageParts(html: string, mostLetters: number): PageParts {
  const scripts: string[] = [];
  const metas = new Map<string, string>();
  const microdata = new Microdata(mostLetters);
  const whole = new WordsGathered(mostLetters, around);
  const main = new WordsGathered(mostLetters, around);
  let mains = 0;
  let title: string | null = null;
  let reading: "script" | "title" | null = null;
  walkHtml(html, {
    open(tag, attributes) {
      reading = readingIn(tag, attributes, title);
      if (reading === "script" && scripts.length < mostScripts) scripts.push("");
      else if (reading === "script") reading = null;
      if (reading === "title") title = "";
      if (tag === "meta" && metas.size < mostMetas) noteMeta(metas, attributes);
      microdata.open(tag, attributes);
      if (tag === "main") mains += 1;
      whole.open(tag);
      if (mains > 0) main.open(tag);
    },
    text(text) {
      if (reading === "script") scripts[scripts.length - 1] += text;
      else if (reading === "title") title += text;
      microdata.text(text);
      whole.text(text);
      if (mains > 0) main.text(text);
    },
    close(tag) {
      reading = null;
      microdata.close(tag);
      whole.close(tag);
      if (mains > 0) main.close(tag);
      if (tag === "main") mains = Math.max(0, mains - 1);
    },
  });
  return { scripts, marked: microdata.jobs, metas, title: title ?? "", words: main.words || whole.words };
}

type Attributes = Readonly<Record<string, string>>;

function readingIn(tag: string, attributes: Attributes, title: string | null): "script" | "title" | null {
  if (tag === "title" && title === null) return "title";
  const isData = tag === "script" && /^\s*application\/ld\+json\b/i.test(attributes["type"] ?? "");
  return isData ? "script" : null;
}

function noteMeta(metas: Map<string, string>, attributes: Attributes): void {
  const name = (attributes["property"] ?? attributes["name"] ?? "").toLowerCase();
  const content = attributes["content"];
  if (name !== "" && content && !metas.has(name)) metas.set(name, content);
}

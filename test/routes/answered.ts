import type { Route } from "./addresses.ts";
import { filled } from "./asking.ts";
import type { Opened } from "./pages.ts";
import type { Fields } from "./row.ts";
import type { Role, World } from "./world.ts";

// What stands in no address is shown on the page that answers a form: whoever has a key, or takes the interview, goes from
// one such page to the next. A room whose form is seen only there adds the page's own line here.

type Answering = { as: Role; at: Route; sends: Fields };

const key = ":key";
const answers = { "answer-struggle": "Nobody answers.", "answer-works": "I ring people." };

const pages: readonly Answering[] = [
  { as: "visitor", at: "POST /interviews/key", sends: { key } },
  { as: "visitor", at: "POST /interviews/key/correction", sends: { key, open: "yes" } },
  { as: "visitor", at: "POST /interviews/key/withdrawal", sends: { key } },
  { as: "visitor", at: "POST /interviews/take", sends: { go: "here" } },
  { as: "visitor", at: "POST /interviews/take", sends: { ...answers, view: "whole" } },
  { as: "visitor", at: "POST /interviews/take", sends: { ...answers, go: "read" } },
  { as: "member", at: "POST /interviews/take/named", sends: answers },
  {
    as: "member",
    at: "POST /contacts/quick/lines",
    sends: { lines: "Ana Ruiz, buyer, I owe her a book, she owes me two" },
  },
  { as: "visitor", at: "POST /interviews/:number/comments/new", sends: { words: "So do I." } },
];

/** Every page that answers a form, as somebody has it before them. Within `undone`. */
export async function answeredPages(world: World): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const { as, at, sends } of pages) {
    const path = world.at(at.slice("POST ".length));
    const { status, html, page, headers } = await world
      .as(as)
      .post(path, filled(world, sends) as Record<string, string | string[]>);
    opened.push({ role: as, route: at, path, status, type: headers.get("content-type") ?? "", html, page });
  }
  return opened;
}

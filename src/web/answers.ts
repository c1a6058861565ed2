import { gzipSync } from "node:zlib";
import type { Drawn, Viewer } from "./frame.ts";
import { htmlOf } from "./jsx/index.ts";
import type { z } from "zod";
import { fromAddress, type Id } from "../basics/ids.ts";
import { notFound } from "../basics/problem.ts";
import type { Ask } from "./context.ts";
import { type Read, readFields } from "./forms.ts";

/** Answers with a page. A form that needs another look is a page too: 422. */
export function show(
  c: Ask,
  page: Drawn,
  status: 200 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
): Response {
  const html = `<!doctype html>${htmlOf(page)}`;
  if (html.length < worthIt || c.get("showsSecret")) return c.html(html, status);
  if (!takesGzip(c.req.header("accept-encoding")))
    // NOTE: Node writes bytes several times as fast as text with a sign beyond Latin in it.
    return c.body(Buffer.from(html), status, {
      "Content-Type": "text/html; charset=UTF-8",
      Vary: "Accept-Encoding",
    });
  return c.body(gzipSync(html, { level: 3 }), status, {
    "Content-Type": "text/html; charset=UTF-8",
    "Content-Encoding": "gzip",
    Vary: "Accept-Encoding",
  });
}

/** In letters. */
const worthIt = 1024;

/** Whether a browser that accepts these encodings takes a packed page. */
export const takesGzip = (accepted: string | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?![\d.]))/i.test(accepted ?? "");

/** After a change: see the other page. `said` names the sentence that it opens with. */
export function seeOther(c: Ask, path: string, said?: string): Response {
  // NOTE: what is done then leaves marks by the minute.
  if (!c.var.outside) c.var.house.wake();
  const [page = path, place] = path.split("#");
  const saying = said ? `${page.includes("?") ? "&" : "?"}said=${said}` : "";
  return c.redirect(`${page}${saying}${place ? `#${place}` : ""}`, 303);
}

/** Who is signed in. Only behind `membersOnly`. */
export function viewerOf(c: Ask): Viewer {
  if (!c.var.viewer) throw notFound();
  return c.var.viewer;
}

/** The id in an address. A malformed one is a 404. */
export function idOf(c: Ask, name: string): Id {
  const id = fromAddress(c.req.param(name) ?? "");
  if (id === null) throw notFound();
  return id;
}

/** Reads the posted form by a schema. */
export async function readForm<Schema extends z.ZodType>(
  c: Ask,
  schema: Schema,
): Promise<Read<z.output<Schema>>> {
  return readFields(new URLSearchParams(await c.req.text()), schema);
}

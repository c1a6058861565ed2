import { createHash } from "node:crypto";
import { Hono } from "hono";
import { found, notFound } from "../../../basics/problem.ts";
import { Painter } from "../../../delivery/index.ts";
import type { Env } from "../../../web/context.ts";
import { Crowded } from "../../../web/crowd.ts";
import { hasAlready } from "../../../web/marks.ts";
import { holdSource } from "../../../web/rate-limit.ts";
import { Shelves } from "../../../web/shelves.ts";
import { interviewOf, stands } from "./interview.reads.ts";
import { lineOf } from "./interview.words.ts";
import { numberIn } from "../addressed.ts";
import { pictureOf } from "./picture.ts";

// Each is some 40 KB.
const mostKept = { pictures: 300, bytes: 16 * 1024 * 1024 };
/** In milliseconds: a picture whose words were taken back does not lie about for ever, though nobody is given it. */
const longestKept = 600_000;
/** To draw one costs a hundred times what it costs to give it out. */
const drawing = { name: "drawing pictures", most: 120, minutes: 10 };

type Drawn = { mark: string; png: Uint8Array<ArrayBuffer>; bytes: number };

/** The picture of each interview, drawn when somebody asks for it. It goes with the words of which it shows a line. */
export function pictureRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const painter = new Painter();
  const kept = new Shelves<Drawn>(mostKept.pictures, mostKept.bytes);

  routes.get("/interviews/:number{[0-9]+}/picture.png", async (c) => {
    const number = numberIn(c);
    const { row, answers } = found(await interviewOf(c.var.house.interviews.read, number));
    if (!stands(row)) {
      kept.take(String(number));
      throw notFound();
    }
    const svg = pictureOf({ number, line: lineOf(answers, 120), community: c.var.frame.community ?? "" });
    const mark = `"${createHash("sha256").update(svg).digest("base64url").slice(0, 22)}"`;
    c.header("ETag", mark);
    // Whoever shows a link to us may show its picture.
    c.header("Cross-Origin-Resource-Policy", "cross-origin");
    if (hasAlready(c.req.header("if-none-match"), mark)) return c.body(null, 304);
    let picture = kept.get(String(number));
    if (picture?.mark !== mark) {
      holdSource(c, drawing);
      const png = await painter.draw(svg);
      if (!png) throw new Crowded();
      picture = { mark, png: Uint8Array.from(png), bytes: png.length };
      kept.put(String(number), picture);
      setTimeout(() => kept.take(String(number)), longestKept).unref();
    }
    return c.body(picture.png, 200, { "Content-Type": "image/png" });
  });

  return routes;
}

import { Problem } from "../basics/problem.ts";

/** What stands before the content of a part: its field, whether a file was chosen for it, and what that is called there. */
export type PartHead = { field: string; isFile: boolean; fileName: string };

/** Somebody who takes the parts of a form with files as they come in, and may say that the rest need not come. */
export type PartTaker = { begin(head: PartHead): void; take(bytes: Uint8Array): boolean };

const longestHead = 16 * 1024;
const lineEnd = Buffer.from("\r\n");
const headEnd = Buffer.from("\r\n\r\n");

/**
 * Reads the parts of a form with files (RFC 7578) as their bytes come in, and holds none of them: at most what may be the
 * beginning of a boundary. Once its taker has enough, the rest is let go: a browser that is not heard out shows no answer.
 * What is no such form, and what breaks on the way: invalid, "lost-on-the-way".
 */
export async function readParts(
  body: AsyncIterable<Uint8Array>,
  type: string,
  taker: PartTaker,
): Promise<void> {
  const boundary = boundaryIn(type);
  if (boundary === null) throw lost();
  const between = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line end before it; with this one it is like the others.
  let rest: Buffer = lineEnd;
  let at: "before" | "head" | "content" | "over" = "before";
  for await (const bytes of body) {
    if (at === "over") continue;
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      if (at === "head") {
        // Two dashes behind the last boundary; what comes then says nothing.
        if (rest.length >= 2 && rest.subarray(0, 2).toString("latin1") === "--") at = "over";
        const end = at === "over" ? -1 : rest.indexOf(headEnd);
        if (end === -1) {
          if (rest.length > longestHead) throw lost();
          break;
        }
        taker.begin(headOf(rest.subarray(0, end).toString("utf8")));
        rest = rest.subarray(end + headEnd.length);
        // Where the content is empty, its boundary begins with the line end of the head.
        at = "content";
      }
      const end = rest.indexOf(between);
      const safe = end === -1 ? Math.max(0, rest.length - between.length) : end;
      if (at === "content" && safe > 0 && !taker.take(rest.subarray(0, safe))) at = "over";
      if (at === "over") break;
      rest = rest.subarray(end === -1 ? safe : end + between.length);
      if (end === -1) break;
      at = "head";
    }
  }
  if (at !== "over") throw lost();
}

const lost = (): Problem => new Problem("invalid", "lost-on-the-way");

function boundaryIn(type: string): string | null {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? [];
  return quoted ?? plain ?? null;
}

function headOf(text: string): PartHead {
  const line = /^content-disposition:([^\r\n]*)$/im.exec(text)?.[1] ?? "";
  return {
    field: /;\s*name="([^"]*)"/i.exec(line)?.[1] ?? "",
    isFile: /;\s*filename\*?=/i.test(line),
    fileName: nameGiven(/;\s*filename="([^"]*)"/i.exec(line)?.[1] ?? ""),
  };
}

/** Three signs are sent in another form, that the head may end where it ends (HTML, multipart/form-data). */
const nameGiven = (sent: string): string =>
  sent.replace(/%(?:22|0D|0A)/gi, (sign) => (sign === "%22" ? '"' : " "));

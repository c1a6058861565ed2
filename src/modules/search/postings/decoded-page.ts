import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { Unread } from "./unread.ts";

/** What stands on a page, of `most` bytes at most on the wire and as many unpacked. Throws `Unread` for what is no page. */
export async function decodedPage(
  answer: IncomingMessage,
  most: number,
  deadline: AbortSignal,
): Promise<string> {
  const status = answer.statusCode ?? 0;
  // Those who keep machines out say so in many numbers; a page that is gone says its own.
  if (status >= 400) throw new Unread("kept-from-us");
  const type = answer.headers["content-type"] ?? "";
  if (status !== 200 || !/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type))
    throw new Unread("no-page");
  if (Number(answer.headers["content-length"] ?? 0) > most) throw new Unread("too-large");
  const packed = await bytesOf(answer, most);
  const bytes = await unpacked(packed, answer.headers["content-encoding"] ?? "", most);
  if (deadline.aborted) throw new Unread("unreached");
  return textOf(bytes, type);
}

async function bytesOf(answer: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let weight = 0;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      weight += part.length;
      if (weight > most) throw new Unread("too-large");
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof Unread ? error : new Unread("unreached");
  }
  return Buffer.concat(parts);
}

const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress);
const unpackers = new Map([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  ["br", brotli],
]);

async function unpacked(packed: Buffer, encoding: string, most: number): Promise<Buffer> {
  const how = encoding.trim().toLowerCase();
  if (how === "" || how === "identity") return packed;
  const unpack = how === "deflate" ? inflateOf(packed) : unpackers.get(how);
  // Packed twice over, or in a way that we did not ask for.
  if (!unpack) throw new Unread("no-page");
  try {
    return await unpack(packed, { maxOutputLength: most });
  } catch (error) {
    throw new Unread(isTooLarge(error) ? "too-large" : "no-page");
  }
}

/** Some servers leave away the two bytes with which it begins. */
const inflateOf = (packed: Buffer) => (((packed[0] ?? 0) & 15) === 8 ? inflate : inflateRaw);

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/** The text of a page in the alphabet that its first bytes, its sender or it itself names; else in the one that fits. */
export function textOf(bytes: Uint8Array, type: string): string {
  const named = markOf(bytes) ?? charsetIn(type) ?? charsetInPage(bytes);
  const decoder = (named && decoderFor(named)) || decoderFor("utf-8", true);
  try {
    return (decoder ?? new TextDecoder()).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const markOf = ([one, two, three]: Uint8Array): string | null => {
  if (one === 0xef && two === 0xbb && three === 0xbf) return "utf-8";
  if (one === 0xff && two === 0xfe) return "utf-16le";
  return one === 0xfe && two === 0xff ? "utf-16be" : null;
};

const charsetIn = (text: string): string | null =>
  /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(text)?.[1] ?? null;

/** As browsers do: what can be read so far is not in an alphabet of two bytes a letter, whatever it says. */
function charsetInPage(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const named = charsetIn(/<meta[^>]{0,400}charset[^>]{0,200}>/i.exec(beginning)?.[0] ?? "");
  return named && /^utf-?16/i.test(named) ? "utf-8" : named;
}

function decoderFor(name: string, fatal = false): TextDecoder | null {
  try {
    return new TextDecoder(name, { fatal });
  } catch {
    return null;
  }
}

import { cleanLine } from "../../../basics/text.ts";

const longest = 120;
const longestEnding = 12;

/** The name of a file as it may be written to anybody's disk: without its folders, without signs that a system takes for its own. */
export function cleanFileName(given: string): string {
  const bare = cleanLine(given.split(/[\\/]/).at(-1) ?? "")
    .replace(/[<>:"|?*]/g, "_")
    // A name that begins with a dot is hidden; one that ends with one has another name on some systems.
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const name = ofTheSystem.test(bare) ? `_${bare}` : bare;
  if (name.length <= longest) return name || "file";
  const dot = name.lastIndexOf(".");
  const ending = dot > 0 && name.length - dot <= longestEnding ? name.slice(dot) : "";
  return `${[...name]
    .slice(0, longest - ending.length)
    .join("")
    .slice(0, longest - ending.length)
    .toWellFormed()}${ending}`;
}

// What Windows takes for a device, whatever its ending.
const ofTheSystem = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The header by which a browser saves a file under its name, and never shows it (RFC 6266). */
export function asAttachment(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%;]/g, "_")
    .trim();
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "file"}"; filename*=UTF-8''${whole}`;
}

/** What kind of file it is by how it begins, as far as a telephone wants to know it before it opens it; else only that it is a file. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const begins = (...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return "application/pdf";
  if (begins(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
  return "application/octet-stream";
}

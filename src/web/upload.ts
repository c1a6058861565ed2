import { Problem } from "../basics/problem.ts";
import type { Ask } from "./context.ts";
import { bringsFiles } from "./guard.ts";

/** What a form with a file sends: its fields, and the file where one was chosen. */
export type Upload = { fields: URLSearchParams; file: Uint8Array | null };

/** Room for the fields beside a file. */
const besides = 64 * 1024;

/**
 * Reads a form that may bring one file, in the field `name`. It is weighed while it comes in: file or fields larger than
 * `most` bytes: invalid, "too-large"; broken on the way: invalid, "lost-on-the-way".
 * Only for who may send it: this reads more than any other form may bring.
 */
export async function readUpload(c: Ask, name: string, most: number): Promise<Upload> {
  if (!bringsFiles(c)) return { fields: new URLSearchParams(await c.req.text()), file: null };
  const form = await asForm(await weighed(c, most + besides), c.req.header("content-type") ?? "");
  const fields = new URLSearchParams();
  let file: Uint8Array | null = null;
  for (const [field, value] of form) {
    if (typeof value === "string") fields.append(field, value);
    else if (field === name && value.size > 0) file = new Uint8Array(await value.arrayBuffer());
  }
  if (file && file.length > most) throw tooLarge();
  return { fields, file };
}

async function weighed(c: Ask, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let weight = 0;
  if (Number(c.req.header("content-length") ?? 0) > most) throw tooLarge();
  for await (const part of c.req.raw.body ?? []) {
    weight += part.length;
    if (weight > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function asForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw new Problem("invalid", "lost-on-the-way");
  }
}

const tooLarge = (): Problem => new Problem("invalid", "too-large");

import { Problem } from "../basics/problem.ts";
import type { Ask } from "./context.ts";
import { readParts } from "./file-parts.ts";
import { mostFields } from "./forms.ts";
import { bringsFiles } from "./guard.ts";

/**
 * Reads a form whose file, in the field `name`, goes to `file` as it comes in and is not held here; returns the other
 * fields. The whole may weigh `most` bytes, its fields `words`, and it may have as many parts as any form: else invalid,
 * "too-large". Broken on the way: invalid, "lost-on-the-way". Only for who may send it: this reads more than any other form
 * may bring.
 */
export async function passUpload(
  c: Ask,
  name: string,
  file: { take(bytes: Uint8Array): boolean; named?(fileName: string): void },
  { most, words }: { most: number; words: number },
): Promise<URLSearchParams> {
  if (!bringsFiles(c)) return new URLSearchParams(await c.req.text());
  if (Number(c.req.header("content-length") ?? 0) > most) throw tooLarge();
  const fields: { field: string; parts: Buffer[] }[] = [];
  let taker: (bytes: Uint8Array) => boolean = () => true;
  let weight = 0;
  let many = 0;
  await readParts(weighing(c.req.raw.body ?? [], most), c.req.header("content-type") ?? "", {
    begin: ({ field, isFile, fileName }) => {
      if (++many > mostFields) throw tooLarge();
      const parts: Buffer[] = [];
      if (!isFile) fields.push({ field, parts });
      else if (field === name) file.named?.(fileName);
      taker = (bytes) => {
        if (isFile) return field !== name || file.take(bytes);
        weight += bytes.length;
        if (weight > words) throw tooLarge();
        parts.push(Buffer.from(bytes));
        return true;
      };
    },
    take: (bytes) => taker(bytes),
  });
  return new URLSearchParams(
    fields.map(({ field, parts }) => [field, Buffer.concat(parts).toString("utf8")]),
  );
}

async function* weighing(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, most: number) {
  let weight = 0;
  for await (const bytes of body) {
    weight += bytes.length;
    if (weight > most) throw tooLarge();
    yield bytes;
  }
}

const tooLarge = (): Problem => new Problem("invalid", "too-large");

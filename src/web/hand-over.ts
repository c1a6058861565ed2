import type { Ask } from "./context.ts";

/** A file that is made while it leaves, so that it is never held whole; no browser keeps it besides. */
export function handOver(
  c: Ask,
  pieces: AsyncGenerator<string | Uint8Array>,
  { type, name }: { type: string; name: string },
): Response {
  c.header("Content-Type", type);
  c.header("Content-Disposition", `attachment; filename="${name}"`);
  c.header("Cache-Control", "no-store");
  const bytes = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(to) {
      const { done, value } = await pieces.next();
      if (done) to.close();
      else to.enqueue(typeof value === "string" ? bytes.encode(value) : value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return c.body(stream);
}

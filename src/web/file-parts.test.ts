import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readParts } from "./file-parts.ts";

type Part = { field: string; isFile: boolean; fileName: string; content: string };

/** What a form with files says when it comes in in pieces of some size. */
async function read(body: Uint8Array, type: string, size: number, most = Infinity): Promise<Part[]> {
  const parts: Part[] = [];
  async function* pieces() {
    for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
  }
  await readParts(pieces(), type, {
    begin: (head) => void parts.push({ ...head, content: "" }),
    take: (bytes) => {
      const part = parts.at(-1);
      if (part) part.content += Buffer.from(bytes).toString("latin1");
      return (part?.content.length ?? 0) < most;
    },
  });
  return parts;
}

test("what a browser sends is read as it was, in whichever pieces it comes", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(fc.constantFrom("id", "pasted", "file"), fc.boolean(), fc.uint8Array({ maxLength: 200 })),
        { maxLength: 5 },
      ),
      fc.integer({ min: 1, max: 300 }),
      async (sent, size) => {
        const form = new FormData();
        for (const [field, isFile, bytes] of sent)
          form.append(
            field,
            isFile ? new File([new Uint8Array(bytes)], "a.vcf") : Buffer.from(bytes).toString("hex"),
          );
        const answer = new Response(form);
        const type = answer.headers.get("content-type") ?? "";
        const parts = await read(new Uint8Array(await answer.arrayBuffer()), type, size);
        assert.deepEqual(
          parts,
          sent.map(([field, isFile, bytes]) => ({
            field,
            isFile,
            fileName: isFile ? "a.vcf" : "",
            content: Buffer.from(bytes).toString(isFile ? "latin1" : "hex"),
          })),
        );
      },
    ),
  ));

const form = (content: string): Uint8Array =>
  Buffer.from(
    `--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${content}\r\n--b--\r\n`,
    "latin1",
  );

test("what looks almost like a boundary is content", async () => {
  const content = "\r\n--\r\n-\r\n--a\r\r\n--";
  for (const size of [1, 2, 3, 7, 100])
    assert.deepEqual(await read(form(content), "multipart/form-data; boundary=b", size), [
      { field: "file", isFile: true, fileName: "a", content },
    ]);
});

test("what breaks on the way, or is no such form, is said so", async () => {
  const whole = form("words");
  for (const [body, type] of [
    [whole.subarray(0, whole.length - 8), "multipart/form-data; boundary=b"],
    [whole, "multipart/form-data; boundary=c"],
    [whole, "multipart/form-data"],
    [Buffer.from(`--b\r\n${"x".repeat(100_000)}`), "multipart/form-data; boundary=b"],
    [Buffer.alloc(0), "multipart/form-data; boundary=b"],
  ] as const)
    await assert.rejects(read(body, type, 64), { why: "lost-on-the-way" });
});

test("whoever has enough hears nothing more", async () => {
  const parts = await read(form("x".repeat(1_000)), "multipart/form-data; boundary=b", 100, 10);
  assert.ok((parts[0]?.content.length ?? 0) < 200);
});

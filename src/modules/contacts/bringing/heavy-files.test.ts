import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { LeanFile, readVcards } from "../../../delivery/index.ts";
import { broughtPerson } from "./brought.ts";
import { comingFile, readPeople } from "./recognise.ts";

const letters = 16_000;

const card = (...lines: string[]): string =>
  ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\r\n");

/** How often words are cleaned while something is done. */
async function cleanings(done: () => Promise<unknown>): Promise<number> {
  const counted = mock.method(String.prototype, "normalize");
  await done();
  counted.mock.restore();
  return counted.mock.callCount();
}

/** How often others have their turn while something is done. */
async function turns(done: () => Promise<unknown>): Promise<number> {
  let count = 0;
  let next = setImmediate(turn);
  function turn(): void {
    count += 1;
    next = setImmediate(turn);
  }
  await done();
  clearImmediate(next);
  return count;
}

test("of a card with a hundred thousand categories some are looked at, and the rest is read", async () => {
  const many = Array.from({ length: 40 }, () => `CATEGORIES:${"a,".repeat(letters)}`);
  const text = card("FN:Rosa", "CATEGORIES:Harbour,,,Night", ...many, "TITLE:Ops");
  const count = await cleanings(async () => {
    const read = await readPeople(text);
    assert.ok(typeof read !== "string");
    assert.deepEqual(read.people[0]?.content.what?.tags, ["Harbour", "Night", "a"]);
    assert.equal(read.people[0]?.content.what?.title, "Ops");
  });
  assert.ok(count < 2_000, `${count} words were cleaned`);
});

test("of somebody with very many tags or ways no more are looked at than could be kept", async () => {
  const values = Array.from({ length: 20_000 }, (_, at) => `a${at}@example.com`);
  const count = await cleanings(async () => {
    const ways = values.map((value) => ({ label: "", value }));
    const { content } = broughtPerson({ line: 1, name: "Rosa", tags: values.map(() => "Harbour"), ways });
    assert.deepEqual(content.what?.tags, ["Harbour"]);
    assert.equal(content.what?.ways[0]?.value, "a0@example.com");
  });
  assert.ok(count < 3_000, `${count} words were cleaned`);
});

test("a property is cut, a card holds so many letters, and what is short still has room behind what is long", async () => {
  const own = Array.from({ length: 90 }, (_, at) => `X-OWN-${at}:${"x".repeat(99_000)}`);
  const [long] = await Array.fromAsync(readVcards(card("FN:Rosa", ...own, "TITLE:Ops")));
  assert.equal(long?.card?.title, "Ops");
  const held = [...(long?.card?.more.values() ?? [])];
  assert.ok(held.length > 0 && held.every((value) => value.length < letters));
  assert.ok(held.join("").length < 4 * letters);
});

test("a long note of an old telephone is cut between its letters, and what stands behind the cut is no title", async () => {
  const line = `${"=C3=A9".repeat(10)}=\r\n`;
  const note = `NOTE;ENCODING=QUOTED-PRINTABLE:${line.repeat(500)}TITLE:Forged=\r\n!`;
  const [rosa] = await Array.fromAsync(readVcards(card("FN:Rosa", note, "ROLE:Ops")));
  assert.match(rosa?.card?.note ?? "", /^é{2000,}$/);
  assert.equal(rosa?.card?.title, "Ops");
});

test("while one card is read, or nothing but line ends, others have their turn", async () => {
  const note = `NOTE:${"ab ".repeat(5_000)}`;
  const one = card("FN:Rosa", ...Array.from({ length: 100 }, () => note));
  for (const text of [one, `BEGIN:VCARD\r\nFN:Rosa${"\n".repeat(1_500_000)}`, "\n ".repeat(750_000)]) {
    const count = await turns(() => Array.fromAsync(readVcards(text)));
    assert.ok(count >= 25, `${count} turns`);
  }
});

test("each byte of a file of cards is looked at once, whatever ends its lines", () => {
  for (const end of ["\r", "\n", "\r\n", "a\r", "a\n", "AAAA\r"]) {
    const file = comingFile();
    const chunk = Buffer.from(end.repeat(2_048));
    let looked = 0;
    file.take(Buffer.from(`BEGIN:VCARD\rPHOTO;ENCODING=b:\r${"A\r".repeat(1_000)}`));
    const { indexOf } = Buffer.prototype;
    const counted = mock.method(
      Buffer.prototype,
      "indexOf",
      function (this: Buffer, value: number, from = 0) {
        const found = indexOf.call(this, value, from);
        looked += (found === -1 ? this.length : found + 1) - from;
        return found;
      },
    );
    for (let at = 0; at < 2; at++) assert.ok(file.take(chunk));
    counted.mock.restore();
    assert.ok(looked <= 2 * 2 * chunk.length, `${looked} bytes with ${JSON.stringify(end)}`);
  }
});

test("a file of nothing but line ends, or of short lines of pictures, ends while it comes in", async () => {
  for (const line of ["\r", "\n", "AAAA\r\n"]) {
    const file = new LeanFile(10 * 1024 * 1024);
    file.take(Buffer.from("BEGIN:VCARD\rPHOTO;ENCODING=b:\r"));
    const chunk = Buffer.from(line.repeat(10_000));
    let chunks = 0;
    while (chunks < 200 && file.take(chunk)) chunks += 1;
    assert.equal(chunks, 99);
    assert.deepEqual(file.text(), { trouble: "too-long" });
  }
});

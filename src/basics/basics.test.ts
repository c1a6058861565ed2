import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { emailAddress } from "./email-address.ts";
import { fromAddress, newId, toAddress } from "./ids.ts";
import { instantText } from "./instant.ts";
import { signText, sameText } from "./secret.ts";
import { cleanLine, cleanWords, sortName } from "./text.ts";
import { webAddress } from "./web-address.ts";

test("an id fits into 53 bits and comes back from its address", () => {
  for (let i = 0; i < 500; i++) {
    const id = newId();
    assert.ok(Number.isSafeInteger(id) && id > 0);
    assert.equal(fromAddress(toAddress(id)), id);
  }
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      (id) => fromAddress(toAddress(id)) === id,
    ),
  );
});

test("what is no address of ours is nobody's id", () => {
  for (const text of [
    "",
    "0",
    "00000000000",
    "zzzzzzzzzzz",
    "0000000000I",
    "../etc",
    "0000000001 ",
    "0000000000١",
  ]) {
    assert.equal(fromAddress(text), null, text);
  }
  fc.assert(
    fc.property(
      fc.string(),
      (text) => fromAddress(text) === null || toAddress(fromAddress(text) ?? 0) === text,
    ),
  );
});

test("instants sort as text as they do in time", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date("2199-01-01"), noInvalidDate: true }),
      fc.nat(100_000),
      (date, later) => {
        const a = Temporal.Instant.fromEpochMilliseconds(date.getTime());
        const b = a.add({ milliseconds: later + 1 });
        return instantText(a) < instantText(b) && instantText(a).length === 24;
      },
    ),
  );
});

test("typed words are kept whole, without what could turn a page around", () => {
  assert.equal(cleanWords("  Zeile\r\nzwei\u0000\u202e  "), "Zeile\nzwei");
  assert.equal(cleanLine("a\n\n b\t c"), "a b c");
  assert.equal(cleanWords("e\u0301"), "é");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => cleanWords(cleanWords(text)) === cleanWords(text)),
  );
});

test("names sort without minding accents and capitals", () => {
  assert.deepEqual(
    ["Zoë", "Élodie", "ana"].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1)),
    ["ana", "Élodie", "Zoë"],
  );
});

test("only addresses that are safe to follow become links", () => {
  assert.equal(webAddress("example.org/a"), "https://example.org/a");
  assert.equal(webAddress("https://meet.example.org/room"), "https://meet.example.org/room");
  for (const text of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//",
    "https://a:b@example.org",
    "nowhere",
    ".",
    "\u2026",
  ]) {
    assert.equal(webAddress(text), null, text);
  }
  fc.assert(fc.property(fc.webUrl(), (url) => /^https?:/.test(webAddress(url) ?? "https:")));
});

test("an e-mail address is one that no mail header can misread", () => {
  assert.equal(emailAddress(" Ana.Ruiz+x@Example.ORG "), "ana.ruiz+x@example.org");
  assert.equal(emailAddress("ana@xn--e1afmkfd.xn--p1ai"), "ana@xn--e1afmkfd.xn--p1ai");
  for (const text of [
    "",
    "a",
    "a@b",
    "a b@example.org",
    "a@exa mple.org",
    "a@example.org\nBcc: b@example.org",
    "a@example.org,b@example.org",
    "<a@example.org>",
    ".a@example.org",
    "a..b@example.org",
    "a@example.xn--",
    "a@example.xn--a-",
    "a@192.0.2.1",
  ]) {
    assert.equal(emailAddress(text), null, text);
  }
});

test("a signed text cannot be passed off as another", () => {
  assert.notEqual(signText("key", "invitation:1"), signText("key", "invitation:2"));
  assert.notEqual(signText("key", "invitation:1"), signText("other", "invitation:1"));
  assert.ok(sameText("same", "same"));
  assert.ok(!sameText("same", "sam"));
});

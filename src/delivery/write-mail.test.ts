import assert from "node:assert/strict";
import { test } from "node:test";
import { writeMail } from "./write-mail.ts";

const letter = {
  to: { name: "Ana", address: "ana@example.org" },
  subject: "Your code",
  title: 'Hello <Ana> & "Bo"',
  lines: ["First line.\nSecond line."],
  code: "012345",
  link: { label: "Go on", path: "/sign-in/links/abc" },
  afterwords: ["Good to know."],
};

test("a mail says the same in plain text and in HTML", () => {
  const { text, html } = writeMail(letter, "https://harbour.example.org");
  for (const words of [
    "First line.",
    "012 345",
    "https://harbour.example.org/sign-in/links/abc",
    "Good to know.",
  ]) {
    assert.ok(text.includes(words), words);
    assert.ok(html.includes(words), words);
  }
});

test("nothing that a person typed becomes markup", () => {
  const { html } = writeMail(letter, "https://harbour.example.org");
  assert.ok(html.includes("Hello &lt;Ana&gt; &amp; &quot;Bo&quot;"));
  assert.ok(!html.includes("<Ana>"));
});

test("a mail loads nothing from anywhere", () => {
  const { html } = writeMail(letter, "https://harbour.example.org");
  assert.ok(!/<img|src=|<script|<link|url\(/i.test(html));
});

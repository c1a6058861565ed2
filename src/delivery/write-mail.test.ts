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

test("several pieces of news stand under their headings, and where mail is chosen stands last, in both forms", () => {
  const news = {
    ...letter,
    parts: [
      {
        title: "Tomorrow & after",
        items: [
          { line: "The group <meets>.", link: { label: "Open it", path: "/groups/a" } },
          { line: "Bring a pen." },
        ],
      },
    ],
    ways: [{ label: "Choose your mail", path: "/me/mail" }],
  };
  const { text, html } = writeMail(news, "https://harbour.example.org");
  assert.match(
    text,
    /\* Tomorrow & after\n\nThe group <meets>\.\nOpen it:\nhttps:\/\/harbour\.example\.org\/groups\/a\n\nBring a pen\./,
  );
  assert.match(text, /Good to know\.\n\nChoose your mail:\nhttps:\/\/harbour\.example\.org\/me\/mail\n$/);
  assert.match(
    html,
    /Tomorrow &amp; after<\/h2>\n<p[^>]*>The group &lt;meets&gt;\.<br><a href="https:\/\/harbour/,
  );
  assert.match(html, /<a href="https:\/\/harbour\.example\.org\/me\/mail">Choose your mail<\/a>/);
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

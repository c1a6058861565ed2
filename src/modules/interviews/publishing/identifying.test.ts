import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { identifyingIn, type Why } from "./identifying.ts";

/** What is marked in a text, as reason and words. */
const marked = (text: string, known: string[] = []): [Why, string][] =>
  identifyingIn(text, known).map(({ why, start, end }) => [why, text.slice(start, end)]);

/** Everything that is marked, by text. */
const examples: Record<string, [Why, string][]> = {
  "Write to jane.doe@example.org or jane (at) example (dot) com.": [
    ["mail", "jane.doe@example.org"],
    ["mail", "jane (at) example (dot) com"],
  ],
  "See https://example.org/a?b=c. Or example.com/page, or www.example.net!": [
    ["link", "https://example.org/a?b=c"],
    ["link", "example.com/page"],
    ["link", "www.example.net"],
  ],
  "Phone +49 170 1234567, 020 7946 0958, (555) 123-4567 or 06 12 34 56 78.": [
    ["telephone", "+49 170 1234567"],
    ["telephone", "020 7946 0958"],
    ["telephone", "(555) 123-4567"],
    ["telephone", "06 12 34 56 78"],
  ],
  "I live at 12 Rose Hill Lane, near Musterstraße 5, SW1A 1AA; before that Portland, OR 97201.": [
    ["address", "12 Rose Hill Lane"],
    ["address", "Musterstraße 5"],
    ["address", "SW1A 1AA"],
    ["address", "OR 97201"],
  ],
  "Mr. Ruiz from Acme Inc. and Dr Patel hired me, and Procter & Gamble Ltd did not.": [
    ["person", "Mr. Ruiz"],
    ["employer", "Acme Inc"],
    ["person", "Dr Patel"],
    ["employer", "Procter & Gamble Ltd"],
  ],
  "I was laid off from Siemens after years; my boss Karin Vogel told me. I worked at IBM before.": [
    ["employer", "Siemens"],
    ["person", "Karin Vogel"],
    ["employer", "IBM"],
  ],
  "My friend Xochitl introduced me to Xochitl Brambila. Mark Jones helped, and Peter's list.": [
    ["person", "Xochitl"],
    ["person", "Xochitl Brambila"],
    ["person", "Mark Jones"],
    ["person", "Peter"],
  ],
  "An interview at the University of Leeds; St Mary's Hospital let me volunteer.": [
    ["employer", "University of Leeds"],
    ["employer", "St Mary's Hospital"],
  ],
};

test("names of people and employers, addresses, numbers and links are found, each in its own words", () => {
  for (const [text, expected] of Object.entries(examples)) assert.deepEqual(marked(text), expected, text);
});

/** Ordinary sentences in which nobody is named. */
const harmless = [
  "Every Friday I call two people. LinkedIn did nothing for me, New York was too far. The New Year helped.",
  "Will I find work? May was hard. Mark my words. Grace under pressure. Hope is a plan. In June I rest.",
  "I earned 45000-50000 from 2012-2019, and left on 12/05/2019. I sent 100 letters, and 1,000,000 people did too.",
  "High School was easy. The Jobcentre was kind. Human Resources said no. I began with Excel and Python.",
  "Worked for months; ten years at sea. They hired me for Christmas. I am German, and I left Berlin in March.",
  "After Christmas I applied for Senior Developer roles. Networking Events helped me. My husband works nights.",
  "THEY LAID ME OFF AND I WAS SAD FOR MONTHS AND MONTHS AT HOME",
  "A colleague told me. My coach on Wednesday asked. I got 5 10 15 20 calls. An asp.net developer.I was glad.",
  "I joined the Job Club at the Library. The Manager said that Monday would do. An offer from the Council came.",
];

test("beginnings of sentences, days, months, places, tools and trades are nobody", () => {
  for (const text of harmless) assert.deepEqual(marked(text), [], text);
});

test("names that everybody may know are found in any spelling of capitals, but as whole words", () => {
  assert.deepEqual(marked("i asked hanna  berg and Hannabergson", ["Hanna Berg"]), [
    ["person", "hanna  berg"],
  ]);
  assert.deepEqual(marked("Will you? Ask Will.", ["Will"]), [
    ["person", "Will"],
    ["person", "Will"],
  ]);
  assert.deepEqual(marked("will you (really)?", ["Will", "", " ", "(really)"]), [["person", "(really)"]]);
});

test("whatever is written, places lie within it, in order, one after the other", () => {
  const pieces = fc.constantFrom(
    ...[
      "Mr ",
      "Jane ",
      "Smith",
      "Acme Inc.",
      " at ",
      "work at ",
      "12 ",
      "Street ",
      "+49 ",
      "0170 123",
      "@",
      ".com",
      "'s ",
      "\n",
    ],
  );
  const letter = fc.constantFrom(..."aB1 .,-@+/('’é日\n\u0301\u0000\u202e", "\u{1f600}", "\ud800");
  const text = fc.oneof(
    fc.string({ unit: letter, maxLength: 300 }),
    fc
      .array(fc.oneof(pieces, fc.string({ unit: letter, maxLength: 5 })), { maxLength: 40 })
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }), (words, known) => {
      let before = 0;
      for (const { start, end } of identifyingIn(words, known)) {
        if (start < before || end <= start || end > words.length) return false;
        before = end;
      }
      return true;
    }),
    { numRuns: 150 },
  );
});

test("an address is seen in capitals, in wide letters, with another alphabet's stop and with signs in it that nobody sees", () => {
  const links = [
    "EVIL.COM",
    "Evil.Com",
    "evil。com",
    "evil․com",
    "evil．com",
    "evil.\u200dcom",
    "ev\u00adil.\ufe0fcom",
    "ｅｖｉｌ.ｃｏｍ",
    "𝐞𝐯𝐢𝐥.com",
    "http\u200d://evil.example",
  ];
  for (const link of links)
    assert.deepEqual(marked(`Look, see ${link} today.`), [["link", link]], JSON.stringify(link));
  assert.deepEqual(marked("Write to jane@ｅｖｉｌ.com."), [["mail", "jane@ｅｖｉｌ.com"]]);
  for (const none of [
    "I lost my job.Online it went better.",
    "Wait…it comes.",
    "I know ASP.NET. It helped me.",
  ])
    assert.deepEqual(marked(none), [], none);
});

import fc from "fast-check";
import type { FormField, FoundForm } from "./forms.ts";

// What strangers, broken programs and bad luck put into a form. Most fields of an input are filled in well, so that it
// comes as far as the database; one or two are not, and now and then all of them.

/** What is sent: its fields in their order, bytes behind them that are no fields, and a file. */
export type Input = {
  fields: readonly (readonly [name: string, value: string])[];
  tail: string;
  file: Uint8Array<ArrayBuffer> | null;
  /** The session ended while they wrote. */
  isSignedOut: boolean;
};

/** Inputs for a form; `ids` are those of other things, and of other people's. */
export function inputsFor(form: FoundForm, ids: readonly string[]): fc.Arbitrary<Input> {
  const names = form.fields.map(({ name }) => name);
  const amiss = fc.oneof(
    { weight: 4, arbitrary: fc.shuffledSubarray(names, { maxLength: Math.min(2, names.length) }) },
    { weight: 1, arbitrary: fc.shuffledSubarray(names) },
  );
  const fields = amiss.chain((wild) =>
    fc.tuple(
      ...form.fields.map((field) =>
        (wild.includes(field.name) ? wildValues(field, ids) : usualValues(field)).map((values) =>
          values.map((value) => [field.name, value] as const),
        ),
      ),
    ),
  );
  return fc.record({
    fields: fc.tuple(fields, surplus).map(([own, more]) => [...own.flat(), ...more]),
    tail: tails,
    isSignedOut: fc.oneof(
      { weight: 19, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    file: form.bringsFiles ? files : fc.constant(null),
  });
}

const usualTexts: Record<string, readonly string[]> = {
  email: ["kim@example.org", "kim.van-dam+club@mail.example.org"],
  date: ["2026-12-01", "2026-11-24"],
  time: ["18:30", "07:05"],
  number: ["2", "5", "30"],
};
const usualWords = ["Kim", "Call two people whom I met.", "Zoë van Dam", "A first line\r\n\r\nand another"];

/** As somebody fills a field in who means well. */
function usualValues({ kind, type, name, offered, standing }: FormField): fc.Arbitrary<string[]> {
  if (kind === "hidden") return fc.constant(standing.slice(0, 1));
  if (kind === "ticks") return fc.subarray(offered);
  if (kind === "choice" || kind === "button") return fc.constantFrom(...offered).map((value) => [value]);
  const usual = usualTexts[type] ?? usualTexts[name] ?? usualWords;
  return fc.constantFrom(...standing.slice(0, 1), ...usual).map((value) => [value]);
}

/** As nobody does; sometimes the field is missing, or there more than once. */
function wildValues({ offered, standing }: FormField, ids: readonly string[]): fc.Arbitrary<string[]> {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...strange) },
    { weight: 3, arbitrary: anyText },
    { weight: 1, arbitrary: fc.constantFrom("", ...offered, ...standing) },
    { weight: 1, arbitrary: fc.constantFrom("", ...ids) },
  );
  return fc.oneof(
    { weight: 8, arbitrary: value.map((one) => [one]) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.array(value, { minLength: 2, maxLength: 4 }) },
  );
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 120 }),
  // Halves of characters.
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 120 }),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

const tower = `Z${"\u0351\u0319\u034b".repeat(400)}`;

const strange = [
  ...["\0", "a\0b", "\u{1f469}\u200d\u{1f4bb}", "\ud800", "\udfff\ud83d", "\ufffe\uffff", "\u{10ffff}"],
  ...["\u202egnp.exe", "\u200f\u05d0\u05d1", "\u200b", "\u00ad\u2060\ufeff", tower, "\u0085\u2028\u2029"],
  ...["\r\nSet-Cookie: a=b\r\n\r\n<b>", "\t\v\f\b\u001b[31m", "\n\nfirst", " ", "\u3000", "\u007f", "a\rb"],
  ...["-1", "1e400", "0x10", "1,5", "NaN", "-0", "9007199254740993", "007", "\u0663", "2.0", "+3", "1e3"],
  ...[
    "2026-02-30",
    "-271821-04-20",
    "+275760-09-13",
    "9999999-01-01",
    "0000-00-00",
    "9999-12-31",
    "0001-01-01",
  ],
  ...["2026-12-01T10:00:00Z", "01.12.2026", "24:00", "23:60", "00:00:60", "18:30:00.5", "2:3", "99:99"],
  ...["Europe/Nowhere", "UTC+25", "+25:00", "Etc/GMT+15", "europe/berlin", "GMT0", "../../etc/passwd"],
  ...[
    "[object Object]",
    "undefined",
    "null",
    "true",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  ],
  ...["' or 1=1 --", '"; drop table members; --', "%", "_", "\\", "\\' --", "*/ select 1 /*", ") or (1=1"],
  ...[
    "$(reboot)",
    "`id`",
    "| cat /etc/passwd",
    "%s%n%x",
    "%00",
    "${7*7}",
    "{{7*7}}",
    "<%= 1 %>",
    "%2e%2e%2f",
  ],
  ...[
    '"><b id=x>',
    "</textarea><p>",
    "</title>",
    "<!--",
    "]]>",
    "&amp;lt;",
    "&#0;",
    "' onfocus='a",
    "</option>",
  ],
  ...[
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/today",
    "javascript:alert(1)",
    "/\t/evil.example",
  ],
  ...[
    "a@b",
    "a@b@c.example",
    "kim@example.org\r\nBcc: all@example.org",
    "kim@exa mple.org",
    "@",
    "x@\u00fcber.example",
  ],
  ...["W".repeat(41), "W".repeat(300), "W".repeat(5_000), "\u{1f600}".repeat(2_000), "a\n".repeat(3_000)],
  ...["https://a.example/".padEnd(2_000, "%20"), "*_`".repeat(500), "[".repeat(1_500), "=cmd|'/c calc'!A1"],
];

// Fields that the form does not have: they are nobody's.
const surplusNames = [
  ...[
    "__proto__",
    "__proto__[isHost]",
    "constructor[prototype][x]",
    "a[b]",
    "words[]",
    "id[$ne]",
    "toString",
  ],
  ...["role", "owner", "organiser_id", "member_id", "isHost", "form", "", "\0", "_method", "version\u200b"],
];
const surplus = fc.oneof(
  { weight: 60, arbitrary: fc.constant([]) },
  {
    weight: 20,
    arbitrary: fc.array(
      fc.tuple(fc.constantFrom(...surplusNames), fc.constantFrom("host", "1", ...strange)),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  },
  // More fields than any form of ours has.
  { arbitrary: fc.constant(Array.from({ length: 201 }, () => ["words", "x"] as const)), weight: 1 },
);

const megabyte = `&words=${"x".repeat(1_000_000)}`;
const tails = fc.oneof(
  { weight: 20, arbitrary: fc.constant("") },
  {
    weight: 3,
    arbitrary: fc.constantFrom("&=&", "&%&%zz=%", "&words=%ED%A0%80%FF", "&a=\u0000", "&;x=1", "&+=+&&"),
  },
  { weight: 1, arbitrary: fc.constant(megabyte) },
);

const files = fc.oneof(
  fc
    .constantFrom(
      ...["", "Ida,ida@example.org", '"', '"a,b\r\n"', "a\0b,c", "=1+1,ida@example.org", ",".repeat(3_000)],
      ..."\n|\r|;;;|\ufeffName;Mail\nIda;ida@example.org|name\temail\nIda\tida@example.org".split("|"),
      "x".repeat(2_000_000),
    )
    .map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes)),
  // A text in UTF-16.
  fc.constant(new Uint8Array([0xff, 0xfe, 0x49, 0, 0x64, 0, 0x61, 0, 0x2c, 0, 0x69, 0, 0x40, 0])),
);

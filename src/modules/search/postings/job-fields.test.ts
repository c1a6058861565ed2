import assert from "node:assert/strict";
import { test } from "node:test";
import { readPosting } from "./read-posting.ts";

const job = { "@type": "JobPosting", title: "Yard lead" };
const read = (html: string) => readPosting(html, "https://jobs.example.com/yard-lead");
const withData = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll("</", "<\\/")}</script>`;

test("who hires, where and for how much is said in many ways", () => {
  const of = (more: object) => read(withData({ ...job, ...more }));
  assert.equal(of({ hiringOrganization: "Harbour Co" }).company, "Harbour Co");
  assert.equal(of({ hiringOrganization: [{ name: "Harbour Co" }] }).company, "Harbour Co");
  assert.equal(of({ hiringOrganization: { name: "confidential" } }).company, "");
  assert.equal(of({ hiringOrganization: "https://harbour.example" }).company, "");
  const linked = [
    { ...job, hiringOrganization: { "@id": "#org" } },
    { "@id": "#org", name: "Harbour Co" },
  ];
  assert.equal(read(withData({ "@graph": linked })).company, "Harbour Co");

  assert.equal(of({ jobLocation: "Bristol" }).place, "Bristol");
  assert.equal(of({ jobLocation: { address: "Pier 3, Bristol" } }).place, "Pier 3, Bristol");
  assert.equal(of({ jobLocation: { name: "The yard" } }).place, "The yard");
  const towns = ["Bristol", "Bath", "Bristol", "Wells", "Frome", "Yate"];
  const all = towns.map((addressLocality) => ({ address: { addressLocality, addressCountry: "" } }));
  assert.equal(of({ jobLocation: all }).place, "Bristol; Bath; Wells; 2 more");
  const remote = { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: { name: "US" } };
  assert.equal(of(remote).place, "Remote (US)");
  assert.equal(
    of({ ...remote, applicantLocationRequirements: [], jobLocation: "Bath" }).place,
    "Remote; Bath",
  );

  assert.equal(of({ baseSalary: 25, salaryCurrency: "USD" }).pay, "25 USD");
  assert.equal(of({ baseSalary: { currency: "EUR", value: 4000 } }).pay, "4,000 EUR");
  const hourly = { currency: "USD", value: { value: "25.50", unitText: "HOUR" } };
  assert.equal(of({ baseSalary: hourly }).pay, "25.5 USD an hour");
  const typed = { currency: "USD", value: { value: "$100,000", unitText: "YEAR" } };
  assert.equal(of({ baseSalary: typed }).pay, "$100,000 a year");
  assert.equal(of({ baseSalary: { currency: "USD", minValue: 1, maxValue: 2 } }).pay, "1 to 2 USD");
  assert.equal(of({ baseSalary: { currency: "USD", value: { minValue: 0, maxValue: 0 } } }).pay, "");
  assert.equal(of({ baseSalary: [] }).pay, "");

  for (const [said, kind] of [
    ["FULL_TIME", ""],
    ["PART_TIME", "part-time"],
    [["FULL_TIME", "PART_TIME"], ""],
    ["FULL_TIME, CONTRACTOR", "fixed-term"],
    ["Permanent", "lasting"],
    [["OTHER", 3, null], ""],
  ] as const)
    assert.equal(of({ employmentType: said }).jobKind, kind, String(said));
  for (const [said, day] of [
    ["2026-12-04", "2026-12-04"],
    ["2026-12-04T00:00", "2026-12-04"],
    ["2026-02-31", undefined],
    ["soon", undefined],
  ])
    assert.equal(of({ validThrough: said }).closesOn?.toString(), day);
  for (const [said, words] of [
    ["<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["One\nTwo", "One\nTwo"],
    ["One &amp; Two\nThree", "One & Two\nThree"],
    ["&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two &amp;amp; a half&lt;/p&gt;", "One\n\nTwo & a half"],
    ["a < b and c > d", "a < b and c > d"],
  ])
    assert.equal(of({ description: said }).words, words);
});

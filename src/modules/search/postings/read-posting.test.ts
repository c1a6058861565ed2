import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { letters } from "../search.ts";
import { readPosting } from "./read-posting.ts";

const here = "https://www.jobs.example.com/yard-lead?utm_source=mail";
const read = (html: string, address = here) => readPosting(html, address);
const withData = (data: unknown, more = ""): string =>
  `<!doctype html><title>Jobs</title>${more}<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data).replaceAll("</", "<\\/")}</script>`;
const job = { "@context": "https://schema.org/", "@type": "JobPosting", title: "Yard lead" };

test("a posting as a job board writes it is read whole", () => {
  const found = read(
    withData({
      ...job,
      url: "/jobs/17",
      description:
        "<p>We look for a <b>yard lead</b>.</p><ul><li>Plan the berths</li><li><p>Lead ten people</p></li></ul><script>x()</script><p>Call&nbsp;us &amp; ask.</p>",
      datePosted: "2026-11-20",
      validThrough: "2026-12-04T23:59:59+01:00",
      employmentType: ["FULL_TIME", "TEMPORARY"],
      hiringOrganization: {
        "@type": "Organization",
        name: "Harbour &amp; Sons",
        sameAs: "https://harbour.example",
      },
      jobLocation: {
        "@type": "Place",
        address: {
          "@type": "PostalAddress",
          addressLocality: "Bristol",
          addressRegion: "CT",
          addressCountry: { "@type": "Country", name: "US" },
        },
      },
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "USD",
        value: { "@type": "QuantitativeValue", minValue: 60000, maxValue: "80000.50", unitText: "YEAR" },
      },
    }),
  );
  assert.deepEqual(
    { ...found, closesOn: found.closesOn?.toString() },
    {
      title: "Yard lead",
      company: "Harbour & Sons",
      place: "Bristol, CT, US",
      pay: "60,000 to 80,000.5 USD a year",
      jobKind: "temporary",
      link: "https://www.jobs.example.com/jobs/17",
      words: "We look for a yard lead.\n\n- Plan the berths\n- Lead ten people\n\nCall us & ask.",
      closesOn: "2026-12-04",
      site: "jobs.example.com",
      others: 0,
      isMarked: true,
    },
  );
});

test("however the job is wrapped, it is found", () => {
  for (const data of [
    job,
    [job],
    { "@graph": [{ "@type": "WebSite", name: "Jobs" }, job] },
    { ...job, "@type": ["Thing", "JobPosting"] },
    { ...job, "@type": "https://schema.org/JobPosting" },
    { "@type": "Organization", hasOfferCatalog: { itemListElement: [{ item: job }] } },
  ])
    assert.equal(read(withData(data)).title, "Yard lead", JSON.stringify(data));
  for (const data of [
    null,
    3,
    "JobPosting",
    { "@type": "Product", title: "Yard lead" },
    { "@type": { a: 1 } },
  ])
    assert.equal(read(withData(data)).isMarked, false, JSON.stringify(data));
});

test("what job boards get wrong is mended, and what cannot be is passed over", () => {
  const text = JSON.stringify({ ...job, description: "One\nTwo" }, null, 2);
  for (const written of [
    `${text};`,
    `\ufeff${text}`,
    `<!-- ${text} -->`,
    `//<![CDATA[\n${text}\n//]]>`,
    `/*<![CDATA[*/${text}/*]]>*/`,
    text.replace("One\\nTwo", "One\nTwo"),
    text.replace("One\\nTwo", "One\tTwo\r\n"),
    text.replace(/\n}$/, ",\n}"),
    text.replaceAll("/", "\\/"),
  ])
    assert.equal(read(withData(written)).title, "Yard lead", written);
  for (const written of ["", "{", '{"@type": "JobPosting", "title": "A "B" C"}', "[".repeat(100_000)])
    assert.equal(read(withData(written)).isMarked, false, written.slice(0, 50));
  // One that is broken does not cost the other.
  const two = `<script type="application/ld+json">{broken</script>${withData(job)}`;
  assert.equal(read(two).title, "Yard lead");
});

test("of several jobs on a page the one is meant whose address or title is the page's, else the first", () => {
  const jobs = ["Crane planner", "Yard lead", "Port clerk"].map((title, at) => ({
    ...job,
    title,
    ...(at === 2 ? { url: "http://jobs.example.com/yard-lead/" } : {}),
  }));
  assert.equal(read(withData(jobs)).title, "Port clerk");
  assert.equal(read(withData(jobs)).others, 2);
  const elsewhere = "https://jobs.example.com/x";
  assert.equal(read(withData(jobs), elsewhere).title, "Crane planner");
  const titled = '<meta property="og:title" content="YARD LEAD | Jobs">';
  assert.equal(read(withData(jobs, titled), elsewhere).title, "Yard lead");
});

test("a job that is marked within the page is read too", () => {
  const found = read(`<div itemscope itemtype="http://schema.org/JobPosting">
    <h1 itemprop="title">Yard <b>lead</b></h1>
    <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Harbour Co</span></span>
    <div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><span itemprop="addressLocality">Bristol</span></div></div>
    <meta itemprop="employmentType" content="PART_TIME"><time itemprop="validThrough" datetime="2026-12-04">Friday</time>
    <a itemprop="url" href="/jobs/17">here</a>
    <div itemprop="description"><p>One</p><ul><li>Two<li>Three</ul></div></div><p itemprop="title">Not this`);
  assert.deepEqual(
    [
      found.title,
      found.company,
      found.place,
      found.jobKind,
      found.link,
      found.closesOn?.toString(),
      found.words,
    ],
    [
      "Yard lead",
      "Harbour Co",
      "Bristol",
      "part-time",
      "https://www.jobs.example.com/jobs/17",
      "2026-12-04",
      "One\n\n- Two\n- Three",
    ],
  );
});

test("a page that marks nothing gives its title and its words, and no company is made up", () => {
  const found = read(
    `<title>Yard lead - Example Jobs</title><meta property="og:site_name" content="Example Jobs">
     <nav>Home</nav><main><h1>Yard lead</h1><p>We hire.</p><script>no()</script></main><footer>Imprint</footer>`,
  );
  assert.deepEqual(
    [found.title, found.company, found.words, found.isMarked, found.link],
    ["Yard lead", "", "Yard lead\n\nWe hire.", false, here],
  );
  assert.equal(read("").title, "");
  assert.equal(read("<p>x", "javascript:alert(1)").link, "");
  assert.equal(read(withData({ ...job, url: "javascript:alert(1)" })).link, here);
});

const pieces = fc.constantFrom(
  '<script type="application/ld+json">',
  "</script>",
  '{"@type":"JobPosting","title":',
  '"hiringOrganization":{"@id":"#a"},',
  '"baseSalary":{"value":{"minValue":1e309}},',
  '"jobLocation":[[{"address":{"addressCountry":[]}}]],',
  '"__proto__":{"title":"x"},',
  '"\\ud800",',
  "}",
  "]",
  "[",
  '"',
  "<!--",
  "-->",
  "<div itemscope itemtype=https://schema.org/JobPosting itemprop=a>",
  "<p itemprop=__proto__ itemscope>",
  "<b itemprop=title content=x>",
  "</div>",
  "<title>",
  "<main>",
  "<meta property=og:title content='",
  "&#0;&lt;p&gt;",
  "<li>",
);

test("whatever stands on a page, it is answered, within the limits of each field", () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 60 }),
      fc.oneof(fc.webUrl(), fc.string()),
      fc.constantFrom(1, 300),
      (some, address, times) => {
        const found = readPosting(some.join("").repeat(times).slice(0, 20_000), address);
        assert.ok(found.title.length <= letters.title);
        assert.ok(found.company.length <= 120);
        assert.ok(found.place.length <= letters.place);
        assert.ok(found.pay.length <= letters.pay);
        assert.ok(found.link.length <= letters.link && /^(?:https?:|$)/.test(found.link));
        assert.ok(found.words.length <= letters.posting);
        assert.ok(found.site.length <= letters.foundWhere);
        assert.ok(!/[\n\r]/.test(found.title + found.company + found.place + found.pay));
      },
    ),
    { numRuns: 100 },
  ));

test("a page that is made to be heavy is read no deeper than any page is nested", () => {
  const deep = readPosting(`<title>Yard lead</title>${"<div>".repeat(200_000)}<p>unread`, here);
  assert.equal(deep.title, "Yard lead");
  assert.equal(deep.words, "");
});

import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey, noFlaws, phone, script, visit } from "../browser.ts";

// The journeys are worth what their watchers see: here each of them is shown something to see.

journey("a flaw in a page is found, and a sound page passes", async ({ arrive }) => {
  const page = await arrive({ size: phone });
  await serveInstead(page, "<img src='/assets/drawings/harbour.svg' width='900'>");
  await page.goto("/");
  await assert.rejects(noFlaws(page), /image-alt/);
  await assert.rejects(noFlaws(page), /px wide in a window of 360 px/);
  await page.unrouteAll();
  await page.goto("/design");
  await noFlaws(page);
});

journey(
  "a page that asks for what is not there, or breaks its content policy, is found",
  async ({ arrive }) => {
    const complaints: string[] = [];
    const page = await (await arrive()).context().newPage();
    visit(page, complaints);
    await serveInstead(
      page,
      '<p style="color: red"></p><img src="/assets/nowhere.svg" alt="">',
      "style-src 'self'",
    );
    await page.goto("/");
    assert.match(complaints.join("\n"), /Content Security Policy/);
    assert.match(complaints.join("\n"), /nowhere\.svg answered 404/);
  },
);

journey("an error in a script is found where script runs", async ({ arrive }) => {
  const complaints: string[] = [];
  const page = await (await arrive()).context().newPage();
  visit(page, complaints);
  await serveInstead(page, "<script>undefined.length</script>");
  await page.goto("/");
  assert.equal(complaints.length, script === "on" ? 1 : 0);
});

async function serveInstead(
  page: Page,
  body: string,
  policy = "default-src * 'unsafe-inline'",
): Promise<void> {
  const words = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;
  await page.route("**/", (route) =>
    route.fulfill({ contentType: "text/html", headers: { "content-security-policy": policy }, body: words }),
  );
}

import { chromium } from "playwright-core";
import { photographWhole } from "./photograph.ts";
import { execSync } from "node:child_process";
const exe = execSync("which chromium").toString().trim();
const browser = await chromium.launch({ executablePath: exe, args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const base = "http://localhost:4161";
for (const [w, scheme] of [[360, "light"], [1280, "dark"]] as const) {
  const ctx = await browser.newContext({ viewport: { width: w, height: 800 }, colorScheme: scheme, javaScriptEnabled: false });
  const page = await ctx.newPage();
  const shot = (n: string) => photographWhole(page, `/tmp/look5/F/${n}-${w}-${scheme}.png`);
  await page.goto(base + "/interviews/been-there"); await shot("been-there");
  await page.check("input[value=older]"); await page.check("input[value=silence]"); await page.click("text=Show who has been there"); await shot("been-there-found");
  await page.goto(base + "/interviews/00003"); await shot("interview");
  await page.goto(base + "/interviews/00003/crossovers/new"); await shot("propose");
  await page.click("text=Propose it"); await shot("propose-empty");
  await page.goto(base + "/interviews/start");
  await page.evaluate(() => 0).catch(() => {});
  const r = await ctx.request.post(base + "/interviews/reflection", { headers: { origin: base, "sec-fetch-site": "same-origin" }, form: { "answer-struggle": "I am fifty-eight and nobody writes back.", "answer-works": "I keep a timetable on the fridge.", struggles: "older", experience: "structure" } });
  await page.route("**/made-up", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "" }));
  const html = await r.text();
  await page.route(base + "/reflected", (route) => route.fulfill({ status: r.status(), contentType: "text/html; charset=utf-8", body: html }));
  await page.goto(base + "/reflected"); await shot("reflection");
  await ctx.close();
}
await browser.close();

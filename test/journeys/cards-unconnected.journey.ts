import assert from "node:assert/strict";
import { journey, noFlaws, photograph, script } from "../browser.ts";
import { begin, member } from "../support.ts";
import { connected, guest, keepIt, keptBy, nothing, once, pocketReady, waits, writeBack } from "./mixer.ts";
import { fill, follow, press, reads, readsNot, signInAs } from "./steps.ts";

journey("without script the page says that it needs a network", async (told) => {
  await begin(told.town);
  const { id } = await member(told.town, "Ana");
  const page = await told.arrive({ script: "off" });
  await signInAs(page, told.town, id);
  await page.goto("/card/exchange");
  await reads(page, "This page needs a connection.", "You have no card yet.");
  await readsNot(page, "Waiting to be sent", "Scan", "Keep it until it can be sent");
  await noFlaws(page);
});

// Windows may lie in different processes: what one notes comes to the other after all else, and is not there before.
const notedLate = `
  let isThere = false;
  const { getItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    return key !== "landfall-cards-sent" || isThere ? getItem.call(this, key) : null;
  };
  addEventListener("storage", (event) => {
    if (isThere) return;
    event.stopImmediatePropagation();
    setTimeout(() => {
      isThere = true;
      dispatchEvent(new StorageEvent("storage", { key: event.key }));
    }, 1_000);
  });
  const request = navigator.locks.request.bind(navigator.locks);
  navigator.locks.request = (...all) =>
    new Promise((resolve) => setTimeout(resolve, 300)).then(() => request(...all));
`;

// What a browser keeps, it keeps by script.
if (script === "on") {
  journey(
    "on a telephone that keeps nothing the page works, and says that it needs a connection",
    async (told) => {
      await begin(told.town);
      const { id } = await member(told.town, "Ana");
      const page = await told.arrive();
      // As old ones do, and private windows of some.
      await page.addInitScript(`
      Object.defineProperty(window, "indexedDB", { value: undefined });
      delete Navigator.prototype.serviceWorker;
    `);
      await signInAs(page, told.town, id);
      await page.goto("/card/exchange");
      await fill(page, { "The code on their card": "k7mq2-xbd4c" });
      await press(page, "See their card");
      await reads(page, "No card is shown under this code.", "This page needs a connection.");
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.waitForURL(/said=signed-out/);
    },
  );

  journey("a card is kept without a network, and sent once when it is back", async (told) => {
    const { town } = told;
    await begin(town);
    const [ana, ben] = [await guest(told, "Ana"), await guest(told, "Ben")];
    const { page } = ana;
    await pocketReady(page);
    await connected(page, false);
    // Opened in the room where there is none: with one's own drawing, which the other scans.
    await page.goto("/card/exchange");
    await page.locator(".on-show svg.qr").waitFor();
    await reads(page, ana.code);
    await writeBack(page, ben.code, "The mixer");
    await noFlaws(page);
    await photograph(page, "exchange unconnected");
    await keepIt(page).dblclick();
    await waits(page).getByText("The mixer").waitFor();
    await reads(page, "You are not connected just now. Until you are, only My card and Exchange cards");
    await reads(page, "These are sent by themselves when the connection is back.", ben.code);
    await noFlaws(page);
    await photograph(page, "cards that wait");
    // Nobody is signed out without the house: that is said where it is pressed, above the bar of the telephone.
    await page.getByRole("button", { name: "Sign out" }).click();
    const notice = page.getByText("so you are still signed in");
    await notice.waitFor();
    const [said, bar] = [await notice.boundingBox(), await page.locator(".ways").first().boundingBox()];
    assert.ok(said && bar && said.y + said.height <= bar.y, JSON.stringify([said, bar]));
    // Closed and opened again; changed, and one more written and thrown away.
    await page.goto("/card");
    await waits(page).getByText("The mixer").waitFor();
    await page.goto("/card/exchange");
    await waits(page).getByRole("button", { name: "Change" }).click();
    await page.getByLabel("Where did you meet?").fill("The summer mixer");
    await keepIt(page).click();
    await waits(page).getByText("The summer mixer").waitFor();
    await writeBack(page, "k7mq2-xbd4c", "By mistake");
    await keepIt(page).click();
    const mistake = waits(page).locator("li").filter({ hasText: "By mistake" });
    await mistake.getByRole("button", { name: "Throw away" }).click();
    await mistake.getByRole("button", { name: "Throw away for good" }).click();
    await mistake.waitFor({ state: "detached" });
    assert.deepEqual(await keptBy(town, ana), nothing);
    // A second window is open when the network comes back.
    const second = await page.context().newPage();
    await second.addInitScript(notedLate);
    await second.goto("/card/exchange");
    await waits(second).getByText("The summer mixer").waitFor();
    await connected(page, true);
    await waits(page).waitFor({ state: "hidden" });
    await waits(second).waitFor({ state: "hidden" });
    assert.deepEqual(await keptBy(town, ana), once);
    // It is said in both, whichever sent it, and still on a page that is opened anew.
    await second.getByText("1 card was sent and is kept.").waitFor();
    await page.reload();
    await page.getByText("1 card was sent and is kept.").waitFor();
    await readsNot(page, "You are not connected just now.");
    await noFlaws(page);
    await follow(page, "See it");
    await reads(page, "Ben Ruiz");
  });

  journey("the network goes while the back is written, and the card is kept once", async (told) => {
    const { town } = told;
    await begin(town);
    const [ana, ben] = [await guest(told, "Ana"), await guest(told, "Ben")];
    const { page } = ana;
    await page.goto("/card/exchange");
    await fill(page, { "The code on their card": ben.code });
    await press(page, "See their card");
    await fill(page, {
      "Where did you meet?": "The mixer",
      "What did you promise Ben Ruiz?": "Send my résumé",
    });
    await connected(page, false);
    await page.getByRole("button", { name: "Keep the card" }).click();
    await waits(page).getByText("The mixer").waitFor();
    await noFlaws(page);
    await connected(page, true);
    await waits(page).waitFor({ state: "hidden" });
    await page.getByRole("link", { name: "See it" }).click();
    await page.waitForURL(/\/contacts\//);
    await reads(page, "Ben Ruiz");
    assert.deepEqual(await keptBy(town, ana), once);
  });

  journey("an answer that is lost on its way makes nothing twice", async (told) => {
    const { town } = told;
    await begin(town);
    const [ana, ben] = [await guest(told, "Ana"), await guest(told, "Ben")];
    const { page } = ana;
    await pocketReady(page);
    await connected(page, false);
    await writeBack(page, ben.code, "The mixer");
    await keepIt(page).click();
    await waits(page).getByText("The mixer").waitFor();
    const { fetch } = town;
    town.fetch = async (request) => {
      const answer = await fetch(request);
      const isKeeping = request.method === "POST" && request.url.endsWith("/card/exchange");
      // Half of it comes.
      return isKeeping ? new Response('{"contact":', { headers: answer.headers }) : answer;
    };
    await connected(page, true);
    await waits(page).getByText("It was on its way when the connection broke.").waitFor();
    assert.deepEqual(await keptBy(town, ana), once);
    // What may have arrived is not changed any more.
    assert.equal(await waits(page).getByRole("button", { name: "Change" }).count(), 0);
    town.fetch = fetch;
    await page.reload();
    await page.getByText("1 card was sent and is kept.").waitFor();
    await waits(page).waitFor({ state: "hidden" });
    assert.deepEqual(await keptBy(town, ana), once);
  });

  journey("a card that is gone is kept as a note under a name", async (told) => {
    const { town } = told;
    await begin(town);
    const ana = await guest(told, "Ana");
    const { page } = ana;
    await pocketReady(page);
    await connected(page, false);
    await writeBack(page, "k7mq2-xbd4c", "The mixer");
    await keepIt(page).click();
    await connected(page, true);
    await waits(page).getByText("No card is shown under this code.").waitFor();
    await noFlaws(page);
    await photograph(page, "a card that was refused");
    assert.deepEqual(await keptBy(town, ana), nothing);
    // A letter was wrong: it can be mended, and the house asked once more.
    await page.getByRole("button", { name: "Change" }).click();
    await page.getByLabel("Their code").fill("k7mq2");
    await keepIt(page).click();
    await page.locator(".unconnected").getByText("A code has ten letters").waitFor();
    await page.getByLabel("Their code").fill("k7mq2-xbd4d");
    await keepIt(page).click();
    await waits(page).getByText("Card k7mq2-xbd4d").waitFor();
    await waits(page).getByText("No card is shown under this code.").waitFor();
    await page.getByLabel("Keep it without the card. Their name:").fill("Bo of the port");
    await page.getByRole("button", { name: "Keep as a note" }).click();
    await page.getByRole("link", { name: "See it" }).click();
    await page.waitForURL(/\/contacts\//);
    await reads(page, "Bo of the port");
    assert.deepEqual(await keptBy(town, ana), once);
  });

  journey("signing out asks before cards are lost, and leaves nothing for the next", async (told) => {
    const { town } = told;
    await begin(town);
    const [ana, ben] = [await guest(told, "Ana"), await guest(told, "Ben")];
    const { page } = ana;
    await pocketReady(page);
    await connected(page, false);
    await writeBack(page, "k7mq2-xbd4c", "Between the two of us");
    await keepIt(page).click();
    await waits(page).getByText("Between the two of us").waitFor();
    // Somebody else signs in on the same telephone: they read nothing of it, and nothing is sent for them.
    await signInAs(page, town, ben.id);
    await connected(page, true);
    await waits(page).getByText("Somebody else is signed in here by now.").waitFor();
    await page.goto("/card/exchange");
    await page.getByText("Cards wait here that another member wrote").waitFor();
    await readsNot(page, "Between the two of us");
    await noFlaws(page);
    assert.deepEqual(await keptBy(town, ben), nothing);
    // Ana comes back to it, and signs out.
    await signInAs(page, town, ana.id);
    await page.goto("/today");
    const signOut = page.getByRole("button", { name: "Sign out" });
    await signOut.click();
    await page.getByText("are not sent yet, and are lost if you sign out now").waitFor();
    await signOut.click();
    await page.waitForURL(/said=signed-out/);
    assert.equal(await page.evaluate("caches.keys().then((names) => names.length)"), 0);
    assert.equal(await page.evaluate("localStorage.length"), 0);
    await signInAs(page, town, ana.id);
    await page.goto("/card/exchange");
    await page.getByText("open without a connection").waitFor();
    await readsNot(page, "Between the two of us", "Cards wait here that another member wrote");
    // Her session is ended from another device: the next time the house is asked, the page is kept no more.
    await pocketReady(page);
    await town.house.main.write.deleteFrom("sessions").where("member_id", "=", ana.id).execute();
    await page.goto("/card/exchange");
    await page.waitForURL(/sign-in/);
    assert.equal(await page.evaluate("caches.has('landfall-card-pages')"), false);
  });
}

import { searchUrls } from "../urls.ts";

// What runs on somebody else's page, in the browser of whoever presses the bookmark. It changes nothing there, and sends what a
// page says of its job, not the whole of it. A page may forbid that forms leave it: then only its address comes along, behind the
// # that no server gets to see.
const script = `
(function () {
  var d = document, here = location.href, main = d.querySelector("main") || d.body;
  var safe = function (s) {
    return String(s).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  };
  var page = "<title>" + safe(d.title) + "</title>";
  d.querySelectorAll("meta[property^='og:']").forEach(function (m) {
    page += '<meta property="' + safe(m.getAttribute("property")) + '" content="' + safe(m.content) + '">';
  });
  d.querySelectorAll("script[type='application/ld+json']").forEach(function (s) {
    if (s.textContent.indexOf("JobPosting") < 0) return;
    page += '<scr' + 'ipt type="application/ld+json">' + s.textContent.replace(/<\\//g, "<\\\\/") + "</scr" + "ipt>";
  });
  var job = d.querySelector("[itemtype*='schema.org/JobPosting']");
  if (job) page += job.outerHTML;
  page += "<main>" + safe(main.innerText).replace(/\\n/g, "<br>") + "</main>";
  page = page.slice(0, 300000);
  while (escape(page).length > 300000) page = page.slice(0, Math.floor(page.length * 0.8));
  d.addEventListener("securitypolicyviolation", function (e) {
    if (e.effectiveDirective === "form-action") open(HOUSE + "NEW#page=" + encodeURIComponent(here));
  }, { once: true });
  var form = d.createElement("form");
  form.method = "post";
  form.action = HOUSE + "SENT";
  form.target = "_blank";
  form.acceptCharset = "utf-8";
  form.hidden = true;
  [["address", here], ["markup", page]].forEach(function (one) {
    var field = d.createElement("textarea");
    field.name = one[0];
    field.value = one[1];
    form.appendChild(field);
  });
  d.body.appendChild(form);
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
})();`;

/** The bookmark by which a browser sends the page it shows to the house at this address. The house's own address is all that differs. */
export function bookmarklet(house: string): string {
  const code = script
    .replace(/\n\s*/g, " ")
    .replaceAll("HOUSE", JSON.stringify(house))
    .replace('"NEW', `"${searchUrls.newOpportunity}`)
    .replace('"SENT"', `"${searchUrls.sentPage}"`)
    .trim();
  return `javascript:${encodeURIComponent(code)}`;
}

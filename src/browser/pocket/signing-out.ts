import { markedFor } from "./pocket-mark.ts";

// Most members keep nothing in their browser, and their pages do without what clears it away.
const load = (): Promise<unknown> => import("./sign-out-lamp.ts");

if (markedFor() !== null) void load();

// This page may be older than what is kept: another window has kept it since.
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.querySelector("sign-out-lamp")) return;
    if (markedFor() === null || customElements.get("sign-out-lamp")) return;
    event.preventDefault();
    event.stopPropagation();
    void load().then(
      () => form.querySelector("button")?.click(),
      () => form.submit(),
    );
  },
  { capture: true },
);

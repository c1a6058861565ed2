import { markedFor, unmark } from "./pocket-mark.ts";
import { dropPages, keepNoPages } from "./pocket-pages.ts";
import { forgetAll, ringName, waiting } from "./pocket-store.ts";

// Whoever wants to go is not held here by a browser that does not answer.
const patience = 3_000;

/**
 * Stands in the form by which somebody signs out. It asks before cards are lost that wait here to be sent, and leaves
 * nothing behind. And whoever is signed in now finds no page that was kept for another.
 */
class SignOutLamp extends HTMLElement {
  private asked = false;

  connectedCallback(): void {
    const kept = markedFor();
    if (kept !== null && kept !== this.getAttribute("of")) void dropPages();
    const form = this.closest("form");
    form?.addEventListener("submit", (event) => {
      if (markedFor() === null) return;
      event.preventDefault();
      void this.leave(form);
    });
  }

  private async leave(form: HTMLFormElement): Promise<void> {
    if (!this.asked && (await inTime(waiting(null), [])).length > 0) return this.ask();
    // What cannot be cleared away here, the answer asks the browser for once more.
    await inTime(Promise.all([forgetAll(), keepNoPages()]), null);
    unmark();
    // Other windows show nothing of it any more.
    if ("BroadcastChannel" in window) new BroadcastChannel(ringName).postMessage("changed");
    form.submit();
  }

  private ask(): void {
    this.asked = true;
    const words = document.createElement("p");
    words.className = "notice waits";
    words.setAttribute("role", "alert");
    words.textContent = this.getAttribute("asks");
    this.append(words);
  }
}

const inTime = <Got, Else>(work: Promise<Got>, otherwise: Else): Promise<Got | Else> =>
  Promise.race([
    work.catch(() => otherwise),
    new Promise<Else>((resolve) => setTimeout(resolve, patience, otherwise)),
  ]);

customElements.define("sign-out-lamp", SignOutLamp);

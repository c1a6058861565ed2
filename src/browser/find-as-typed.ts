// Long enough to finish a word, short enough to seem at once.
const pause = 160;

/** Sends its form while somebody types, and puts in what was found; the button does the same with the whole page. */
class FindAsTyped extends HTMLElement {
  private again = 0;
  private asked = "";
  private asking: AbortController | null = null;

  connectedCallback(): void {
    const field = this.field();
    if (!field) return;
    this.asked = field.defaultValue;
    const before: unknown = history.state;
    if (field.value === "" && hasSought(before)) field.value = before.sought;
    this.addEventListener("input", this.wait);
    this.addEventListener("submit", this.stop);
    // Whoever comes back finds their words in the field, and should find those whom they mean below it.
    window.addEventListener("pageshow", this.wait);
  }

  disconnectedCallback(): void {
    window.removeEventListener("pageshow", this.wait);
    this.stop();
  }

  private field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>("input[type=search]");
  }

  private readonly stop = (): void => {
    window.clearTimeout(this.again);
    this.asking?.abort();
  };

  private readonly wait = (): void => {
    this.stop();
    this.again = window.setTimeout(() => void this.find(), pause);
  };

  private async find(): Promise<void> {
    const field = this.field();
    if (!field?.form || field.value.trim() === this.asked.trim()) return;
    const words = field.value;
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const answer = await fetch(field.form.action, {
        method: "POST",
        body: new URLSearchParams({ [field.name]: words }),
        cache: "no-store",
        signal,
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      // Signed out, too often, too long: the button shows the page that says so.
      if (answer.status === 200 && !signal.aborted) this.take(page, words);
    } catch {
      // Not connected, or somebody typed on: what was found before stays.
    }
  }

  private take(page: Document, words: string): void {
    const found = this.querySelector("#found");
    const fresh = page.querySelector("find-as-typed #found");
    if (!found || !fresh) return;
    this.asked = words;
    // For whoever comes back from a page that they found. It stands in no address, and is gone with the tab.
    history.replaceState({ sought: words }, "");
    found.replaceChildren(...fresh.childNodes);
    const status = this.querySelector("[role=status]");
    status?.replaceChildren(found.querySelector(".count")?.textContent ?? "");
  }
}

const hasSought = (state: unknown): state is { sought: string } =>
  typeof state === "object" && state !== null && "sought" in state && typeof state.sought === "string";

customElements.define("find-as-typed", FindAsTyped);

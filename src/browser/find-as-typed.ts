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
    // NOTE: a page that is opened anew, or once more, shows everybody; only who comes back finds what they had found.
    const before = isComingBack() ? this.soughtBefore() : null;
    if (before === null) {
      field.value = field.defaultValue;
      history.replaceState(null, "");
    } else if (field.value === "") field.value = before;
    this.addEventListener("input", this.wait);
    this.addEventListener("submit", this.stop);
    // Whoever comes back finds their words in the field, and should find those whom they mean below it.
    window.addEventListener("pageshow", this.wait);
  }

  disconnectedCallback(): void {
    window.removeEventListener("pageshow", this.wait);
    this.stop();
  }

  /** Only to whoever typed it: another may have signed in here since. */
  private soughtBefore(): string | null {
    const before: unknown = history.state;
    return this.member !== null && hasSought(before) && before.of === this.member ? before.sought : null;
  }

  /** Who looks for somebody; null on a computer that others use, where no words are kept. */
  private get member(): string | null {
    return this.getAttribute("of");
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
    if (this.member !== null) history.replaceState({ sought: words, of: this.member }, "");
    found.replaceChildren(...fresh.childNodes);
    const status = this.querySelector("[role=status]");
    status?.replaceChildren(found.querySelector(".count > span")?.textContent ?? "");
  }
}

function isComingBack(): boolean {
  const [opened] = performance.getEntriesByType("navigation");
  return opened instanceof PerformanceNavigationTiming && opened.type === "back_forward";
}

type SoughtBefore = { sought: string; of: string };

const hasSought = (state: unknown): state is SoughtBefore =>
  typeof state === "object" &&
  state !== null &&
  "sought" in state &&
  typeof state.sought === "string" &&
  "of" in state &&
  typeof state.of === "string";

customElements.define("find-as-typed", FindAsTyped);

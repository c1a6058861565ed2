import { heldForms } from "./held-forms.ts";
import { holdStill, morphAround, morphWhole, noteFolds } from "./morph.ts";
import { Wire } from "./wire.ts";
import "./time-left.ts";

type Sentence = "behind" | "kept" | "signed-out";

// So long a page may be without its wire before it says that it may be behind.
const patience = 4_000;
// The sentence that answers what was just done stays for a while, though the page is fetched anew.
const saidFor = 10_000;
const fetchLimit = 10_000;

/** Lets the page around it follow what changes on the server: it is told that something did, and fetches itself. */
class LivePage extends HTMLElement {
  private readonly begun = performance.now();
  private readonly wire = new Wire(this.getAttribute("changes") ?? "", {
    told: () => void this.catchUp(),
    open: () => this.reach(),
    lost: () => this.lose(),
  });
  private losing = 0;
  private isFetching = false;
  private isBehind = false;
  private isLeaving = false;
  private isSignedOut = false;
  private isOver = false;

  connectedCallback(): void {
    document.addEventListener("visibilitychange", this.look);
    document.addEventListener("time-over", this.look);
    document.addEventListener("submit", this.leave);
    window.addEventListener("pagehide", this.rest);
    window.addEventListener("pageshow", this.look);
    window.addEventListener("online", this.look);
    window.addEventListener("offline", this.fall);
    window.addEventListener("focus", this.wake);
    noteFolds(document.body);
    this.look();
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this.look);
    document.removeEventListener("time-over", this.look);
    document.removeEventListener("submit", this.leave);
    window.removeEventListener("pagehide", this.rest);
    window.removeEventListener("pageshow", this.look);
    window.removeEventListener("online", this.look);
    window.removeEventListener("offline", this.fall);
    window.removeEventListener("focus", this.wake);
    this.rest();
  }

  /** One stream for a tab that is seen, none for one that is not. */
  private readonly look = (event?: Event): void => {
    if (event?.type === "pageshow") this.isLeaving = false;
    if (document.visibilityState === "hidden") return this.rest();
    if (this.isOver) return;
    if (this.wire.isOpen || this.isSignedOut) void this.catchUp();
    else this.wire.open();
  };

  private readonly wake = (): void => {
    if (!this.wire.isOpen) this.look();
  };

  private readonly rest = (): void => {
    window.clearTimeout(this.losing);
    this.losing = 0;
    this.wire.close();
  };

  private readonly fall = (): void => this.wire.fall();

  /** While a form is on its way its page stays as it is. */
  private readonly leave = (event: Event): void => {
    if (event.defaultPrevented) return;
    this.isLeaving = true;
    window.setTimeout(() => (this.isLeaving = false), fetchLimit);
  };

  private reach(): void {
    window.clearTimeout(this.losing);
    this.losing = 0;
    this.show("behind", false);
    void this.catchUp();
  }

  private lose(): void {
    if (this.isOver || document.visibilityState === "hidden") return;
    this.losing ||= window.setTimeout(() => this.show("behind", true), patience);
    // The stream does not say why it ended; the page does.
    void this.catchUp();
  }

  /** Fetches the page, and once more where something changed meanwhile. */
  private async catchUp(): Promise<void> {
    this.isBehind = true;
    if (this.isFetching || this.isOver) return;
    this.isFetching = true;
    while (this.isBehind) {
      this.isBehind = false;
      const answer = await this.fetchPage();
      if (answer && !this.isLeaving && this.isConnected) this.take(answer);
    }
    this.isFetching = false;
  }

  private async fetchPage(): Promise<{ path: string; page: Document } | null> {
    const url = new URL(this.getAttribute("page") ?? "", location.href);
    const said = new URLSearchParams(location.search).get("said");
    if (said && performance.now() - this.begun < saidFor) url.searchParams.set("said", said);
    const limit = new AbortController();
    const giveUp = window.setTimeout(() => limit.abort(), fetchLimit);
    try {
      const response = await fetch(url, { cache: "no-store", signal: limit.signal });
      if (response.status >= 500 || response.status === 429) return null;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      return { path: new URL(response.url).pathname, page };
    } catch {
      return null;
    } finally {
      window.clearTimeout(giveUp);
    }
  }

  private take({ path, page }: { path: string; page: Document }): void {
    const main = document.querySelector("main");
    const fresh = page.querySelector("main");
    if (!main || !fresh) return;
    const live = fresh.querySelector("live-page");
    if (live?.getAttribute("changes") === this.getAttribute("changes")) {
      this.beSignedOut(false);
      holdStill(() => this.show("kept", morphAround(main, fresh)));
      document.title = page.title;
      this.readOut(live.getAttribute("lines") ?? "");
      this.setAttribute("page", live.getAttribute("page") ?? "");
      return;
    }
    if (path === this.signInPath()) return this.beSignedOut(true);
    if (heldForms(main).length > 0) return this.show("kept", true);
    this.isOver = true;
    this.rest();
    morphWhole(page);
  }

  /** Where nobody is signed in nobody is told anything: the page waits until somebody looks at it again. */
  private beSignedOut(isSo: boolean): void {
    if (this.isSignedOut === isSo) return;
    this.isSignedOut = isSo;
    this.show("signed-out", isSo);
    if (isSo) {
      this.rest();
      this.show("behind", false);
    } else this.wire.open();
  }

  private signInPath(): string | undefined {
    return this.sentence("signed-out")?.querySelector("a")?.pathname;
  }

  /** Says to a screen reader what is new about where the group is, and nothing else. */
  private readOut(lines: string): void {
    if (lines === this.getAttribute("lines")) return;
    const known = (this.getAttribute("lines") ?? "").split("\n");
    const news = lines.split("\n").filter((line) => !known.includes(line));
    this.setAttribute("lines", lines);
    // What was said before and is no longer true does not stay.
    this.querySelector("[role=status]")?.replaceChildren(news.join(" "));
  }

  private show(name: Sentence, isTrue: boolean): void {
    const sentence = this.sentence(name);
    if (sentence && sentence.hidden === isTrue) holdStill(() => (sentence.hidden = !isTrue));
  }

  private sentence(name: Sentence): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-when="${name}"]`);
  }
}

customElements.define("live-page", LivePage);

import { heldForms } from "./held-forms.ts";
import { holdStill, morphAround, morphWhole, noteFolds } from "./morph.ts";
import { Wire } from "./wire.ts";
import "./time-left.ts";

type Sentence = "behind" | "kept" | "signed-out";

// So long a page may be without its wire, or not be fetched, before it says that it may be behind.
const patience = 4_000;
// A page that could not be fetched is fetched again, after pauses that grow from the one to the other.
const shortestPause = 1_500;
const longestPause = 15_000;
// The sentence that answers what was just done stays for a while, though the page is fetched anew.
const saidFor = 10_000;
const fetchLimit = 10_000;

/** Lets the page around it follow what changes on the server: it is told that something did, and fetches itself. */
class LivePage extends HTMLElement {
  private readonly begun = performance.now();
  private readonly wire = new Wire(this.getAttribute("changes") ?? "", {
    told: () => void this.catchUp(),
    open: () => void this.catchUp(),
    lost: () => this.lose(),
  });
  private losing = 0;
  private again = 0;
  private pause = shortestPause;
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
    window.addEventListener("pageshow", this.comeBack);
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
    window.removeEventListener("pageshow", this.comeBack);
    window.removeEventListener("online", this.look);
    window.removeEventListener("offline", this.fall);
    window.removeEventListener("focus", this.wake);
    this.rest();
  }

  /** One stream for a tab that is seen, none for one that is not. */
  private readonly look = (): void => {
    if (document.visibilityState === "hidden") return this.rest();
    if (this.isOver || !this.isConnected) return;
    if (this.wire.isOpen || this.isSignedOut) void this.catchUp();
    else this.wire.open();
  };

  /** A page that the browser had put by is seen again; when it is first shown there is nothing to do. */
  private readonly comeBack = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.isLeaving = false;
    this.look();
  };

  private readonly wake = (): void => {
    if (!this.wire.isOpen) this.look();
  };

  private readonly rest = (): void => {
    this.calm();
    window.clearTimeout(this.again);
    this.wire.close();
  };

  private readonly fall = (): void => this.wire.fall();

  /** While a form is on its way its page stays as it is; one that is still there later has missed something. */
  private readonly leave = (event: Event): void => {
    if (event.defaultPrevented) return;
    this.isLeaving = true;
    window.setTimeout(() => {
      this.isLeaving = false;
      this.look();
    }, fetchLimit);
  };

  private lose(): void {
    if (this.isOver || document.visibilityState === "hidden") return;
    this.worry();
    // The stream does not say why it ended; the page does.
    void this.catchUp();
  }

  /** Fetches the page, and once more where something changed meanwhile. */
  private async catchUp(): Promise<void> {
    this.isBehind = true;
    if (this.isFetching || this.isOver) return;
    this.isFetching = true;
    try {
      while (this.isBehind) {
        this.isBehind = false;
        const answer = await this.fetchPage();
        if (answer && !this.isLeaving && this.isConnected) this.take(answer);
        if (this.wire.isOpen) this.settle(answer !== null);
      }
    } finally {
      this.isFetching = false;
    }
  }

  /** Where nothing came, the page may be behind though its wire holds: nobody would tell it a second time. */
  private settle(isHere: boolean): void {
    window.clearTimeout(this.again);
    if (isHere) {
      this.pause = shortestPause;
      this.calm();
      this.show("behind", false);
      return;
    }
    this.worry();
    this.again = window.setTimeout(() => void this.catchUp(), this.pause * (0.8 + Math.random() * 0.4));
    this.pause = Math.min(longestPause, this.pause * 2);
  }

  private worry(): void {
    this.losing ||= window.setTimeout(() => this.show("behind", true), patience);
  }

  private calm(): void {
    window.clearTimeout(this.losing);
    this.losing = 0;
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

import { codeIn, emptied, fillIn, waitingOf } from "./kept-form.ts";
import { button, made } from "./made.ts";
import { markFor, markedFor } from "./pocket-mark.ts";
import { dropPages, keepPages } from "./pocket-pages.ts";
import { isReached, sendAsNote, sendWaiting, type Why } from "./pocket-sending.ts";
import { forgetWaiting, keepWaiting, ringName, type Waiting, waiting } from "./pocket-store.ts";
import { Rounds } from "./rounds.ts";
import { offerScanning } from "./scan-button.ts";
import { sentNews } from "./sent-news.ts";
import { unconnectedLine } from "./unconnected-line.ts";
import { listOf } from "./waiting-list.ts";

/**
 * Around what a member does with cards. Where the browser keeps something, the page opens without a connection, and what is
 * written then waits and is sent once. Where it keeps nothing, the forms within send as without it.
 */
class CardPocket extends HTMLElement {
  private readonly list = made("section", "section waiting-cards");
  private readonly news = made("div", "sent-news");
  private readonly others = made("div", "");
  private readonly count = made("p", "how-many-wait");
  private readonly finding = formAround(this, ".to-find");
  private readonly keeping = formAround(this, ".to-keep");
  /** Set while a form is on its way: a second press says nothing more. */
  private isBusy = false;
  private readonly sending = new Rounds(() => this.send());
  private why: Why = null;
  private look = (): void => {};
  private drawn = "";
  /** The card that waits and whose back is in the form. */
  private changing: string | null = null;

  connectedCallback(): void {
    if (this.finding) offerScanning(this.finding);
    void this.open().catch(() => {});
  }

  /** Fails where this browser keeps nothing: then all is as it was drawn. */
  private async open(): Promise<void> {
    const there = await waiting(null);
    await this.begin();
    this.others.hidden = this.list.hidden = true;
    this.news.setAttribute("role", "status");
    this.list.id = "waiting-cards";
    const { line: unconnected, look } = unconnectedLine(this.says("when-unconnected"));
    this.look = look;
    this.prepend(this.others, unconnected, this.news, this.count);
    // One's own card is what is held out first, however much waits.
    const line = this.querySelector(".pocket-line");
    if (line) line.before(this.list);
    else this.append(this.list);
    this.setAttribute("works", "");
    this.finding?.addEventListener("submit", (event) => this.press(event, (form) => this.find(form)));
    this.keeping?.addEventListener("submit", (event) => this.press(event, (form) => this.keep(form)));
    window.addEventListener("pageshow", () => this.rest());
    window.addEventListener("online", () => this.sending.start());
    document.addEventListener("visibilitychange", () => this.sending.start());
    ring?.addEventListener("message", () => void this.draw().catch(() => {}));
    // What another window noted comes after its ring, as late as the browser likes.
    window.addEventListener("storage", () => this.tell());
    this.askAboutOthers(there.filter(({ member }) => member !== this.member));
    this.sending.start();
  }

  /** Pages that were kept for somebody else go before any is kept for this member. */
  private async begin(): Promise<void> {
    const before = markedFor();
    if (before !== this.member) await dropPages().catch(() => {});
    if (!markFor(this.member)) throw new Error("This browser keeps nothing");
    if (before === null) void import("./sign-out-lamp.ts");
    const line = this.querySelector(".pocket-line");
    void keepPages(this.says("worker")).then(
      (isSo) => {
        if (isSo && line) line.textContent = this.says("when-works");
      },
      () => {},
    );
  }

  private press(event: SubmitEvent, act: (form: HTMLFormElement) => Promise<void>): void {
    event.preventDefault();
    if (this.isBusy || !(event.currentTarget instanceof HTMLFormElement)) return;
    this.isBusy = true;
    const form = event.currentTarget;
    const pressed = form.querySelector<HTMLButtonElement>("button");
    if (pressed) pressed.disabled = true;
    const work = isReached().then(async (isSo) => {
      if (isSo && !form.closest(".unconnected")) return form.submit();
      await act(form);
      this.rest();
    });
    work.catch(() => this.rest());
  }

  private rest(): void {
    this.isBusy = false;
    for (const form of [this.finding, this.keeping])
      for (const pressed of form?.querySelectorAll("button") ?? []) pressed.disabled = false;
  }

  /** Without a connection nobody knows whose card it is; its back can be written. */
  private async find(form: HTMLFormElement): Promise<void> {
    const code = this.codeOf(form);
    if (code) this.write((back) => emptied(back, code));
  }

  /** The code that stands in a form; null where it is none, which is said at its field. */
  private codeOf(form: HTMLFormElement): string | null {
    const field = form.querySelector<HTMLInputElement>("[name=code]");
    const code = codeIn(field?.value ?? "");
    form.querySelector(".not-a-code")?.remove();
    if (code) return code;
    const amiss = made("p", "error not-a-code", this.says("when-not-a-code"));
    amiss.setAttribute("role", "alert");
    field?.before(amiss);
    field?.focus();
    return null;
  }

  private write(fill: (form: HTMLFormElement) => void, changing: string | null = null): void {
    this.changing = changing;
    const place = this.querySelector<HTMLElement>(".unconnected");
    if (!place || !this.keeping) return;
    fill(this.keeping);
    place.hidden = false;
    this.keeping.querySelector<HTMLElement>("[name=metWhere]")?.focus();
  }

  private async keep(form: HTMLFormElement): Promise<void> {
    form.querySelector(".not-stored")?.remove();
    if (!this.codeOf(form)) return;
    const amiss = await this.store(form);
    if (amiss) {
      const notice = made("p", "notice waits not-stored", this.says(amiss));
      notice.setAttribute("role", "alert");
      form.append(notice);
      return;
    }
    const place = form.closest<HTMLElement>(".unconnected");
    if (place) {
      place.hidden = true;
      this.finding?.reset();
    } else form.closest("section")?.remove();
    this.why = "unreached";
    await this.changed();
    this.list.querySelector("h2")?.focus();
    this.sending.start();
  }

  /** Keeps what stands in the form; says why not, where that is so. */
  private async store(form: HTMLFormElement): Promise<"when-not-stored" | "when-sent" | null> {
    try {
      const id = form.querySelector<HTMLInputElement>("[name=id]")?.value;
      const before = (await waiting(this.member)).find((one) => one.id === id);
      // It was sent while somebody was changing it: the house has it as it was.
      if (this.changing === id && (!before || before.tried)) return "when-sent";
      await keepWaiting(waitingOf(form, this.member, before));
      return null;
    } catch {
      return "when-not-stored";
    }
  }

  /** One round of sending; true where nothing is left that another round could send. */
  private async send(): Promise<boolean> {
    // A page that nobody looks at waits until somebody does.
    if (document.visibilityState === "hidden") return true;
    this.why = await sendWaiting(this.member, this.says("sends-to"));
    await this.changed();
    this.look();
    return this.why !== "unreached";
  }

  private async changed(): Promise<void> {
    ring?.postMessage("changed");
    await this.draw();
  }

  private async draw(): Promise<void> {
    const all = await waiting(this.member);
    this.tell();
    this.list.hidden = all.length === 0;
    // Where nothing stands between, it would be said twice.
    this.count.hidden = all.length === 0 || !this.finding;
    const there = made(
      "a",
      "",
      all.length === 1 ? "One card waits to be sent" : `${all.length} cards wait to be sent`,
    );
    there.href = "#waiting-cards";
    this.count.replaceChildren(there);
    if (all.length === 0) return this.list.replaceChildren();
    // What stands there stays as it is, with what somebody is typing or pressing in it.
    const drawn = JSON.stringify([all, this.why]);
    if (drawn === this.drawn && this.list.childElementCount > 0) return;
    this.drawn = drawn;
    const heading = made("h2", "", "Waiting to be sent");
    heading.tabIndex = -1;
    const toSend = all.some(({ refused }) => refused === undefined);
    const why = toSend && this.why ? this.says(sentences[this.why]) : "";
    const words = { tried: this.says("when-tried"), noName: this.says("when-no-name") };
    const list = listOf(all, words, {
      change: this.querySelector(".unconnected")
        ? (one) => this.write((form) => fillIn(form, one), one.id)
        : null,
      throwAway: (one) => void forgetWaiting(one.id).then(() => this.changed()),
      keepAsNote: (one, name) => void sendAsNote(one, name).then(() => this.sending.start()),
    });
    this.list.replaceChildren(made("header", "", heading), made("div", "body", made("p", "", why), list));
  }

  private tell(): void {
    const news = sentNews(this.member, this.says("people"));
    // What stands there already would be read aloud once more.
    if (this.news.innerHTML !== (news?.outerHTML ?? "")) this.news.replaceChildren(news ?? "");
  }

  /** Cards of somebody who was signed in here before: they are neither shown nor sent, and do not vanish unasked. */
  private askAboutOthers(theirs: readonly Waiting[]): void {
    this.others.hidden = theirs.length === 0;
    const throwAway = button("button quiet", "Throw them away", () => {
      void Promise.all(theirs.map(({ id }) => forgetWaiting(id))).then(() => (this.others.hidden = true));
    });
    this.others.replaceChildren(
      made("div", "notice waits", made("p", "", this.says("when-others")), throwAway),
    );
  }

  private get member(): string {
    return this.says("member");
  }

  private says(name: string): string {
    return this.getAttribute(name) ?? "";
  }
}

const sentences = {
  unreached: "when-waiting",
  "signed-out": "when-signed-out",
  other: "when-other",
} as const;

const ring = "BroadcastChannel" in window ? new BroadcastChannel(ringName) : null;

const formAround = (within: Element, part: string): HTMLFormElement | null =>
  within.querySelector(part)?.closest("form") ?? null;

customElements.define("card-pocket", CardPocket);

// A hand that shakes still presses: only what goes further is dragging. In pixels.
const meantFrom = 6;

/** A card that is held: by a pointer that drags it, or by its grip until a column is chosen. */
type Held = { card: HTMLElement; over: string; drag: PointerEvent | null };

/**
 * A board whose cards move by hand: dragged, or held by their grip and sent on with the arrow keys or a tap. Each move
 * posts the card's own form, and the board is drawn anew from the answer.
 */
class OpportunityBoard extends HTMLElement {
  private held: Held | null = null;
  /** Where a pointer went down, until it is known what is meant by it. */
  private pressed: { card: HTMLElement; at: PointerEvent } | null = null;
  private isPosting = false;
  private hasDragged = false;

  connectedCallback(): void {
    this.dress();
    this.addEventListener("pointerdown", this.press);
    this.addEventListener("pointermove", this.move);
    this.addEventListener("pointerup", this.release);
    this.addEventListener("pointercancel", this.leave);
    // Else the browser drags the address of a card away.
    this.addEventListener("dragstart", (event) => event.preventDefault());
    this.addEventListener("click", this.choose, { capture: true });
    this.addEventListener("keydown", this.key);
    document.addEventListener("click", this.clickElsewhere);
  }

  disconnectedCallback(): void {
    document.removeEventListener("click", this.clickElsewhere);
  }

  /** Gives each card its grip, and the board a tray with every stage: a narrow window has no columns side by side. */
  private dress(): void {
    for (const card of this.querySelectorAll(".board-column > ul > li")) {
      const grip = document.createElement("button");
      grip.type = "button";
      grip.className = "grip";
      grip.setAttribute("aria-label", `${this.word("grip")} ${card.querySelector("a")?.textContent ?? ""}`);
      card.append(grip);
    }
    const tray = document.createElement("div");
    tray.className = "board-tray";
    // By keyboard the columns are said one by one.
    tray.setAttribute("aria-hidden", "true");
    tray.append(
      ...this.columns().map(({ id }) => {
        const place = document.createElement("span");
        place.dataset["stage"] = id;
        place.textContent = this.labelOf(id);
        return place;
      }),
    );
    this.querySelector(".board")?.append(tray);
  }

  private readonly press = (event: PointerEvent): void => {
    const card = cardOf(event.target);
    if (!card || event.button !== 0 || this.isPosting || this.held) return;
    // A finger on the card itself scrolls the page.
    const isGrip = event.target instanceof Element && event.target.closest(".grip") !== null;
    const isForm = event.target instanceof Element && event.target.closest("select, button") !== null;
    if (isGrip || (event.pointerType === "mouse" && !isForm)) this.pressed = { card, at: event };
  };

  private readonly move = (event: PointerEvent): void => {
    const { pressed } = this;
    if (pressed?.at.pointerId !== event.pointerId) return;
    const [x, y] = [event.clientX - pressed.at.clientX, event.clientY - pressed.at.clientY];
    if (!this.held) {
      if (Math.hypot(x, y) < meantFrom) return;
      this.setPointerCapture(event.pointerId);
      this.hold(pressed.card, pressed.at);
    }
    pressed.card.style.translate = `${x}px ${y}px`;
    this.over(stageAt(document.elementFromPoint(event.clientX, event.clientY)) ?? "");
  };

  private readonly release = (event: PointerEvent): void => {
    const isOurs = this.pressed?.at.pointerId === event.pointerId;
    this.pressed = null;
    if (!isOurs || !this.held?.drag) return;
    // What ends a drag is no click on what lies below it.
    this.hasDragged = true;
    window.setTimeout(() => (this.hasDragged = false));
    this.putDown();
  };

  private readonly choose = (event: MouseEvent): void => {
    if (this.hasDragged) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const grip = event.target instanceof Element ? event.target.closest(".grip") : null;
    const card = cardOf(grip);
    if (card && !this.held && !this.isPosting) {
      this.hold(card, null);
      this.say(this.word("when-held"));
      event.stopPropagation();
      return;
    }
    if (!this.held) return;
    // Held already: a tap chooses a column, and one on the grip puts it down.
    event.preventDefault();
    event.stopPropagation();
    if (!grip) this.over(stageAt(event.target) ?? "");
    this.putDown();
  };

  private readonly clickElsewhere = (event: MouseEvent): void => {
    if (this.held && !(event.target instanceof Node && this.contains(event.target))) this.leave();
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (!this.held) return;
    if (event.key === "Escape") this.leave();
    else if (event.key === "Tab") return this.leave();
    else if (event.key === "ArrowRight" || event.key === "ArrowDown") this.step(1);
    else if (event.key === "ArrowLeft" || event.key === "ArrowUp") this.step(-1);
    // Enter and the space bar press the grip, and that puts it down.
    else return;
    event.preventDefault();
  };

  private hold(card: HTMLElement, drag: PointerEvent | null): void {
    this.held = { card, over: columnOf(card), drag };
    card.classList.add("held");
    this.classList.add("holds");
    this.over(columnOf(card));
  }

  private step(by: 1 | -1): void {
    const columns = this.columns();
    const at = columns.findIndex(({ id }) => id === this.held?.over);
    const next = columns[at + by];
    if (!next) return;
    this.over(next.id);
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.say(`${this.word("when-over")} ${this.labelOf(next.id)}`);
  }

  private over(stage: string): void {
    if (this.held) this.held.over = stage;
    for (const place of this.querySelectorAll<HTMLElement>(".board-column, .board-tray > span"))
      place.classList.toggle("over", stage !== "" && (place.dataset["stage"] ?? place.id) === stage);
  }

  private putDown(): void {
    if (!this.held) return;
    const { card, over } = this.held;
    if (over === "" || over === columnOf(card)) return this.leave();
    this.letGo();
    void this.post(card, over);
  }

  private readonly leave = (): void => {
    this.pressed = null;
    if (!this.held) return;
    this.letGo();
    this.say(this.word("when-left"));
  };

  private letGo(): void {
    this.over("");
    this.held?.card.classList.remove("held");
    this.held?.card.style.removeProperty("translate");
    this.classList.remove("holds");
    this.held = null;
  }

  private async post(card: HTMLElement, to: string): Promise<void> {
    const form = card.querySelector("form");
    const select = form?.querySelector("select");
    if (!form || !select) return;
    select.value = to;
    // Why it is closed is asked on a page of its own.
    if (to === "closed") return form.submit();
    this.isPosting = true;
    card.classList.add("leaving");
    try {
      const body = new URLSearchParams({ [select.name]: to });
      const answer = await fetch(form.action, { method: "POST", body, cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("opportunity-board > .board-now");
      // Signed out, or there is something to mend: the page that says so.
      if (answer.status === 200 && fresh) this.take(fresh, new URL(form.action).pathname, to);
      else form.submit();
    } catch {
      select.value = columnOf(card);
      card.classList.remove("leaving");
      this.say(this.word("when-lost"));
    } finally {
      this.isPosting = false;
    }
  }

  private take(fresh: Element, action: string, to: string): void {
    this.querySelector(".board-now")?.replaceChildren(...fresh.childNodes);
    this.dress();
    const forms = [...this.querySelectorAll<HTMLFormElement>(".board-column form")];
    const card = forms.find((form) => form.getAttribute("action") === action)?.closest("li");
    card?.classList.add("arrived");
    card?.querySelector<HTMLElement>(".grip")?.focus();
    this.say(`${this.word("when-moved")} ${this.labelOf(to)}`);
  }

  private columns(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".board-column")];
  }

  private labelOf(stage: string): string {
    return (
      this.columns()
        .find(({ id }) => id === stage)
        ?.querySelector("h2 > span")?.textContent ?? ""
    );
  }

  private say(words: string): void {
    this.querySelector(":scope > [role=status]")?.replaceChildren(words);
  }

  private word(name: string): string {
    return this.getAttribute(name) ?? "";
  }
}

const cardOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".board-column > ul > li") : null;

const columnOf = (card: HTMLElement): string => card.closest(".board-column")?.id ?? "";

/** The stage of the column, or of the place in the tray, to which something belongs. */
function stageAt(target: EventTarget | null): string | null {
  const place = target instanceof Element ? target.closest<HTMLElement>("[data-stage], .board-column") : null;
  return place ? (place.dataset["stage"] ?? place.id) : null;
}

customElements.define("opportunity-board", OpportunityBoard);

const place = "landfall-interview-draft";
// What goes from page to page and is no part of what somebody says, or is a secret.
const passing = ["go", "key", "drawn", "homepage", "nickname", "sure"];
const longest = 30 * 24 * 60 * 60 * 1000;

type Draft = { from: number; fields: [name: string, value: string][] };

/**
 * A draft of the interview, in this browser and nowhere else. It keeps what is typed in the form within, offers it where one
 * begins, asks before another takes its place, and ends it once the interview is sent. Without script, or where the browser stores nothing, the page says so.
 */
class InterviewDraft extends HTMLElement {
  connectedCallback(): void {
    const does = this.getAttribute("does");
    if (does === "end") store(null);
    else if (does === "offer") this.offer();
    else if (does === "begin") this.begin();
    else this.keep();
  }

  private offer(): void {
    const form = this.querySelector("form");
    if (!form) return;
    const show = (): void => {
      this.hidden = stored() === null;
    };
    form.addEventListener("submit", () => form.append(...carriedFields()));
    form.append(
      button("Throw it away", () => {
        store(null);
        show();
      }),
    );
    show();
    // Whoever comes back to the page as it was may have sent it meanwhile.
    window.addEventListener("pageshow", show);
  }

  /** Nobody loses a draft by beginning again without having been asked. */
  private begin(): void {
    const form = this.querySelector("form");
    const asks = this.querySelector<HTMLElement>("form > [hidden]");
    form?.addEventListener("submit", (event) => {
      const draft = stored();
      const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "";
      if (pressed === "anew") store(null);
      else if (draft && pressed === "here") {
        // NOTE: where and how one wants to be asked has just been chosen anew; it stands before these.
        form.append(...carriedFields());
      } else if (draft && asks) {
        event.preventDefault();
        if (event.submitter instanceof HTMLElement) event.submitter.hidden = true;
        asks.hidden = false;
        asks.querySelector("button")?.focus();
      }
    });
  }

  private keep(): void {
    const form = this.querySelector("form");
    const line = this.querySelector(":scope > p");
    if (!form || !line) return;
    let isKept = true;
    // What stands there when one comes and is not to be kept: an empty form, which leaves an older draft alone, or words to
    // which one has gone back, and which may be sent by now.
    let known = saysSomething(fieldsOf(form)) && !isGoneBackTo() ? "" : written(form);
    const save = (): boolean => {
      if (!isKept || written(form) === known) return false;
      known = "";
      return store(form);
    };
    if (!(known === "" ? save() : canStore())) return;
    // A page with a key is kept by no browser: Back would end on an error page. So it leads to the draft.
    if (form.querySelector("input[name=key]")) history.replaceState(null, "", location.href);
    form.addEventListener("input", save);
    // As a browser that does not tell of each letter, such as one that fills in words by itself.
    window.addEventListener("pagehide", save);
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) known = written(form);
    });
    line.textContent = `${this.getAttribute("kept") ?? ""} `;
    line.append(
      button("Throw it away", () => {
        isKept = false;
        store(null);
        // The pages that follow keep none either.
        const device = form.querySelector<HTMLInputElement>("input[name=device]");
        if (device) device.value = "shared";
        line.textContent = this.getAttribute("gone");
      }),
    );
  }
}

/** Keeps what stands in a form, or nothing any more; false where this browser keeps nothing. */
function store(form: HTMLFormElement | null): boolean {
  try {
    if (!form) localStorage.removeItem(place);
    else {
      localStorage.setItem(place, JSON.stringify({ from: Date.now(), fields: fieldsOf(form) }));
    }
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser keeps anything: some let nobody write in a private window. */
function canStore(): boolean {
  try {
    localStorage.setItem(`${place}-try`, "");
    localStorage.removeItem(`${place}-try`);
    return true;
  } catch {
    return false;
  }
}

const fieldsOf = (form: HTMLFormElement): Draft["fields"] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    passing.includes(name) || typeof value !== "string" ? [] : [[name, value] as [string, string]],
  );

const saysSomething = (fields: Draft["fields"]): boolean =>
  fields.some(([name, value]) => name.startsWith("answer-") && value.trim() !== "");

function stored(): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(place) ?? "null") as Draft | null;
    const isThere = draft !== null && Date.now() - draft.from < longest;
    return isThere && saysSomething(draft.fields) ? draft : null;
  } catch {
    return null;
  }
}

const written = (form: HTMLFormElement): string => JSON.stringify(fieldsOf(form));

const isGoneBackTo = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "back_forward");

const carriedFields = (): HTMLInputElement[] => (stored()?.fields ?? []).map((field) => carried(...field));

function carried(name: string, value: string): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  return field;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

customElements.define("interview-draft", InterviewDraft);

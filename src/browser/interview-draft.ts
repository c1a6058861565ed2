const place = "landfall-interview-draft";
// What goes from page to page and is no part of what somebody says, or is a secret.
const passing = ["go", "key", "drawn", "homepage", "nickname", "sure"];
const longest = 30 * 24 * 60 * 60 * 1000;

type Draft = { from: number; fields: [name: string, value: string][] };

/**
 * A draft of the interview, in this browser and nowhere else. It keeps what is typed in the form within, offers it where one
 * begins, and ends it once the interview is sent. Without script, or where the browser stores nothing, the page says so.
 */
class InterviewDraft extends HTMLElement {
  connectedCallback(): void {
    const does = this.getAttribute("does");
    if (does === "end") store(null);
    else if (does === "offer") this.offer();
    else this.keep();
  }

  private offer(): void {
    const draft = stored();
    const form = this.querySelector("form");
    if (!draft || !form) return;
    for (const [name, value] of draft.fields) form.append(carried(name, value));
    form.append(
      button("Throw it away", () => {
        store(null);
        this.hidden = true;
      }),
    );
    this.hidden = false;
  }

  private keep(): void {
    const form = this.querySelector("form");
    const line = this.querySelector(":scope > p");
    if (!form || !line) return;
    let isKept = true;
    const save = (): boolean => isKept && store(form);
    // An empty form leaves an older draft alone until something is typed.
    if (!(saysSomething(fieldsOf(form)) ? save() : canStore())) return;
    form.addEventListener("input", save);
    // As a browser that does not tell of each letter, such as one that fills in words by itself.
    window.addEventListener("pagehide", save);
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

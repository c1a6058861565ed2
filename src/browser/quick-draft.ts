const place = "landfall-quick-lines";

type Draft = { member: string; fields: [name: string, value: string][] };

/**
 * What is typed in the form within, in this window and nowhere else: a page that is lost on the way, or put to sleep by a
 * telephone, has the words again. It ends once they are kept, and when the window is closed.
 */
class QuickDraft extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    if (this.hasAttribute("kept")) store(null);
    else this.bringBack(form);
    const save = (): void => store({ member: this.member, fields: fieldsOf(form) });
    form.addEventListener("input", save);
    // As a browser that fills in words by itself.
    window.addEventListener("pagehide", () => {
      if (saysSomething(form)) save();
    });
  }

  private get member(): string {
    return this.getAttribute("of") ?? "";
  }

  /** Only where nothing stands yet, and only to whoever typed it. */
  private bringBack(form: HTMLFormElement): void {
    const draft = stored();
    if (draft && draft.member !== this.member) return store(null);
    if (!draft || saysSomething(form)) return;
    for (const [name, value] of draft.fields) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
    }
  }
}

const saysSomething = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll("textarea")].some(({ value }) => value.trim() !== "");

const fieldsOf = (form: HTMLFormElement): Draft["fields"] =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));

/** Whoever has signed out leaves no words behind, also where a browser does not clear away what it is asked to. */
export const forgetDraft = (): void => store(null);

function store(draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(place, JSON.stringify(draft));
    else sessionStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing: the words stand in the form alone.
  }
}

function stored(): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

customElements.define("quick-draft", QuickDraft);

import { Idiomorph } from "idiomorph";
import { heldForms, nameOfForm } from "./held-forms.ts";

// These write into themselves: what they say is theirs.
const selfMade = "live-page, count-down-words, copy-text, print-page";

/** Whether a fold was open when the server last drew it; what somebody opened or closed since stays so. */
const drawnOpen = new WeakMap<Element, boolean>();

/** Remembers the folds as the server drew them. */
export function noteFolds(within: Element): void {
  for (const fold of within.querySelectorAll("details")) {
    if (!drawnOpen.has(fold)) drawnOpen.set(fold, fold.open);
  }
}

/**
 * Makes `main` what `fresh` is, but for the forms that somebody is busy with: they stay as they are. True where one of
 * them has no place in the page any more; it is kept all the same.
 */
export function morphAround(main: Element, fresh: Element): boolean {
  const held = heldForms(main);
  let isLeftOver = false;
  for (const [number, form] of held.entries()) {
    // NOTE: a form with a field of that name hides its own id; only the attribute can be trusted.
    const id = `held-${number}`;
    form.setAttribute("id", id);
    const twin = twinOf(form, fresh);
    if (twin) {
      twin.setAttribute("id", id);
      twin.replaceChildren();
    } else {
      isLeftOver = true;
      keepPlace(form, id, main, fresh);
    }
    stepAside(form, fresh);
  }
  void Idiomorph.morph(main, fresh, {
    morphStyle: "outerHTML",
    callbacks: {
      beforeNodeMorphed: (node: Node) =>
        !(node instanceof Element && (held.some((form) => form === node) || node.matches(selfMade))),
      beforeAttributeUpdated: (name, element, how) =>
        !(name === "open" && element.matches("details") && drawnOpen.get(element) === (how === "update")),
      afterNodeMorphed: (node: Node, drawn: Node) => {
        if (node instanceof HTMLDetailsElement && drawn instanceof HTMLDetailsElement)
          drawnOpen.set(node, drawn.open);
      },
    },
  });
  for (const form of held) form.removeAttribute("id");
  noteFolds(main);
  return isLeftOver;
}

/** What somebody looks at while they type stays where it is, whatever comes or goes above it. */
export function holdStill(change: () => void): void {
  const focused = document.activeElement?.closest("form") ? document.activeElement : null;
  const stood = focused?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (focused?.getBoundingClientRect().top ?? 0) - stood;
  if (focused?.isConnected && Math.abs(moved) >= 1) window.scrollBy(0, moved);
}

/** Makes the whole document another page, where the address answers with one now, and begins to read it from the top. */
export function morphWhole(page: Document): void {
  document.title = page.title;
  void Idiomorph.morph(document.body, page.body, { morphStyle: "outerHTML" });
  window.scrollTo(0, 0);
  document.querySelector("main")?.focus();
}

const twinOf = (form: HTMLFormElement, fresh: Element): HTMLFormElement | undefined =>
  [...fresh.querySelectorAll("form")].find(
    (other) => !other.hasAttribute("id") && nameOfForm(other) === nameOfForm(form),
  );

/** Puts into the fresh page what stands around the form, so that it need not move while somebody types. */
function keepPlace(form: HTMLFormElement, id: string, main: Element, fresh: Element): void {
  let around: Element = form;
  while (around.parentElement && around.parentElement !== main) around = around.parentElement;
  if (around !== form) around.setAttribute("id", `around-${id}`);
  const copy = around.cloneNode(true) as Element;
  (around === form ? copy : copy.querySelector(`#${id}`))?.replaceChildren();
  const place = fresh.querySelector(".highlight") ?? fresh.querySelector("live-page");
  if (place) place.after(copy);
  else fresh.prepend(copy);
}

/** No id of the form's stands anywhere else in the fresh page: it would be taken for the form's own. */
function stepAside(form: HTMLFormElement, fresh: Element): void {
  for (const { id } of form.querySelectorAll("[id]")) {
    for (const other of fresh.querySelectorAll(`[id="${CSS.escape(id)}"]`)) {
      other.id = `${id}-fresh`;
      for (const label of fresh.querySelectorAll(`[for="${CSS.escape(id)}"]`))
        label.setAttribute("for", other.id);
    }
  }
}

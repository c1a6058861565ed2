const fields = "input:not([type=hidden]), textarea, select";

/** The forms that somebody is busy with: they are being typed in, hold words that are not sent, or came back amiss. */
export const heldForms = (within: Element): HTMLFormElement[] =>
  [...within.querySelectorAll("form")].filter((form) =>
    document.activeElement?.matches(fields) === true && form.contains(document.activeElement)
      ? true
      : isChanged(form) || form.querySelector(".notice, [aria-invalid]") !== null,
  );

const isChanged = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) return field.selectedIndex !== firstChoice(field);
    if (!(field instanceof HTMLInputElement)) return false;
    return field.type === "checkbox" || field.type === "radio"
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;
  });

function firstChoice(list: HTMLSelectElement): number {
  const chosen = [...list.options].filter((option) => option.defaultSelected).pop();
  return chosen?.index ?? 0;
}

// What differs between two drawings of one form.
const passing = ["id", "version", "from", "to"];

/** Names a form by where it goes and by what it is about, so that it is found again in a page drawn later. */
export function nameOfForm(form: HTMLFormElement): string {
  const about = [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")]
    .filter(({ name }) => !passing.includes(name))
    .map(({ name, defaultValue }) => `${name}=${defaultValue}`);
  return [form.getAttribute("action"), ...about].join(" ");
}

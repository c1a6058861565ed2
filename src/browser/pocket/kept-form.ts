import type { Waiting } from "./pocket-store.ts";

const days = { iPromised: "due", theyPromised: "theyDue" } as const;

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** The code in what was typed, scanned or pasted; as the house reads it. */
export function codeIn(text: string): string | null {
  const code = (/\/c\/([^/?#]*)/.exec(text)?.[1] ?? text)
    .toLowerCase()
    .replaceAll(/[\s\u00ad\p{Pd}]/gu, "")
    .replaceAll(/[il]/g, "1")
    .replaceAll("o", "0");
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(code) ? code : null;
}

/** A card with what stands in the form of its back, as it waits to be sent; `before` where it waited with other words. */
export function waitingOf(form: HTMLFormElement, member: string, before: Waiting | undefined): Waiting {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]);
  const value = (name: string): string => fields.find(([field]) => field === name)?.[1] ?? "";
  return {
    id: value("id") || newId(),
    member,
    at: before?.at ?? Date.now(),
    // The day on which it was written: it may be sent on another.
    fields: [
      ...fields.filter(([name]) => name !== "id" && name !== "on"),
      ["on", dayOf(before) ?? dayFromNow(0)],
    ],
    written: writtenIn(form, value),
  };
}

const dayOf = (one: Waiting | undefined): string | undefined =>
  one?.fields.find(([name]) => name === "on")?.[1];

/** What somebody reads of it while it waits. */
function writtenIn(form: HTMLFormElement, value: (name: string) => string): Waiting["written"] {
  const unsaid = Object.entries(days).flatMap(([promise, day]) => (value(promise).trim() ? [] : [day]));
  return [...form.querySelectorAll<Typed>("textarea, input:not([type=hidden], [name=code])")]
    .filter((field) => !unsaid.some((name) => name === field.name))
    .flatMap((field): Waiting["written"] => {
      const label =
        form.querySelector(`label[for="${field.id}"]`) ?? field.closest("label")?.querySelector("span");
      const name = label?.firstChild?.textContent?.trim() ?? "";
      if (field.type === "checkbox") return (field as HTMLInputElement).checked ? [[name, "Yes"]] : [];
      return field.value.trim() ? [[name, said(field)]] : [];
    });
}

function said({ type, value }: Typed): string {
  const day = type === "date" ? new Date(`${value}T12:00`) : null;
  return day && !Number.isNaN(day.valueOf())
    ? day.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" })
    : value.trim();
}

/** Puts what waits back into the form, to be changed. */
export function fillIn(form: HTMLFormElement, one: Waiting): void {
  const held = new Map<string, string>([...one.fields, ["id", one.id]]);
  for (const field of form.querySelectorAll<Typed>("input, textarea")) {
    if (field.type === "checkbox") (field as HTMLInputElement).checked = held.has(field.name);
    else field.value = held.get(field.name) ?? "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** An empty form for another card. What was drawn into it may be of a day long past: it is kept with its page. */
export function emptied(form: HTMLFormElement, code: string): void {
  form.reset();
  const readable = `${code.slice(0, 5)}-${code.slice(5)}`;
  const values: Record<string, string> = {
    id: newId(),
    code: readable,
    due: dayFromNow(2),
    theyDue: dayFromNow(2),
  };
  for (const field of form.querySelectorAll<HTMLInputElement>("input")) {
    const value = values[field.name];
    if (value !== undefined) field.value = value;
  }
}

function dayFromNow(count: number): string {
  const day = new Date();
  day.setDate(day.getDate() + count);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id as the house makes them: 53 random bits, in eleven letters. */
function newId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  let bits = (BigInt(high) << 32n) | BigInt(low);
  bits &= (1n << 53n) - 1n;
  let text = "";
  for (let at = 0; at < 11; at++) {
    text = (alphabet[Number(bits & 31n)] ?? "") + text;
    bits >>= 5n;
  }
  return text === "00000000000" ? newId() : text;
}

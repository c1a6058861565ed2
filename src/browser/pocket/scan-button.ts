import { button, made } from "./made.ts";

/** Adds a button that opens the camera. What reads its pictures is loaded when it is pressed, and the camera is asked for then. */
export function offerScanning(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("[name=code]");
  if (!field) return;
  const place = made("div", "scanning");
  const said = made("p", "quiet-words");
  said.setAttribute("role", "status");
  const found = (code: string): void => {
    field.value = `${code.slice(0, 5)}-${code.slice(5)}`;
    // NOTE: older browsers know no requestSubmit.
    form.querySelector("button")?.click();
  };
  const open = button("button", "Scan their card", () => {
    open.disabled = true;
    void import("./scanning.ts")
      .then(({ scan }) => scan(place, said, found))
      .catch(() => (said.textContent = "The camera could not be opened. Please type the code."))
      .finally(() => (open.disabled = false));
  });
  place.append(open, said);
  form.before(place);
}

/** An element with a class and with what stands in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...within: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...within);
  return element;
}

/** A button that does something here, and sends nothing. */
export function button(className: string, words: string, act: () => void): HTMLButtonElement {
  const element = made("button", className, words);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

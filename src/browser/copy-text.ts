/** Adds a button that copies the text of the field within; without script the field can be selected by hand. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    if (!field || this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => void this.copy(field, button));
    this.append(button);
  }

  private async copy(
    field: HTMLInputElement | HTMLTextAreaElement,
    button: HTMLButtonElement,
  ): Promise<void> {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = "Copied";
    } catch {
      // NOTE: no clipboard on plain http in a local network; the text is selected, so the keyboard still copies it.
      button.textContent = "Selected";
    }
    setTimeout(() => (button.textContent = "Copy"), 3000);
  }
}

customElements.define("copy-text", CopyText);

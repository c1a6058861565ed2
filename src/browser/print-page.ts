/** A button that prints the page. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.textContent = "Print this page";
    button.addEventListener("click", () => window.print());
    this.append(button);
  }
}

customElements.define("print-page", PrintPage);

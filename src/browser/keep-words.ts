/** Asks before a page is left while words in the form within are not sent. */
class KeepWords extends HTMLElement {
  private unsent = false;
  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.unsent) event.preventDefault();
  };

  connectedCallback(): void {
    this.addEventListener("input", () => (this.unsent = true));
    this.addEventListener("submit", () => (this.unsent = false));
    window.addEventListener("beforeunload", this.ask);
  }

  disconnectedCallback(): void {
    window.removeEventListener("beforeunload", this.ask);
  }
}

customElements.define("keep-words", KeepWords);

/** Puts a key that stands after "#" in the address into the field within, and takes it out of the address; without script the words are typed. */
class KeyFromAddress extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLTextAreaElement | HTMLInputElement>("textarea, input");
    const words = location.hash.slice(1).match(/[a-z]+/gi) ?? [];
    if (!field || words.length < 2) return;
    field.value = words.join(" ");
    history.replaceState(history.state, "", location.pathname);
  }
}

customElements.define("key-from-address", KeyFromAddress);

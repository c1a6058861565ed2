/** Picks the browser's own time zone in the list within, if it is there and nothing was chosen before. */
class ZoneGuess extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("select");
    if (!list || !this.hasAttribute("guess")) return;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // NOTE: some zones have two names, and browsers do not agree on which.
    const own = [...list.options].find((one) => one.value === zone || one.dataset["alias"] === zone);
    if (own) list.value = own.value;
  }
}

customElements.define("zone-guess", ZoneGuess);

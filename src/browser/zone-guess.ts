/** Picks the browser's own time zone in the list within, if it is there and nothing was chosen before. */
class ZoneGuess extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("select");
    if (!list || !this.hasAttribute("guess")) return;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if ([...list.options].some((option) => option.value === zone)) list.value = zone;
  }
}

customElements.define("zone-guess", ZoneGuess);

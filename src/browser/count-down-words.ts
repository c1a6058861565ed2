/** Says how many characters are left in the field before it, once the limit is near. */
class CountDownWords extends HTMLElement {
  connectedCallback(): void {
    const field = this.parentElement?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      "input, textarea",
    );
    const limit = Number(this.getAttribute("limit"));
    if (!field || !limit) return;
    const far = this.textContent ?? "";
    this.setAttribute("aria-live", "polite");
    const count = (): void => {
      const left = limit - [...field.value].length;
      const near = left <= Math.max(20, limit / 10);
      this.classList.toggle("near", near);
      const words = near ? sayLeft(left) : far;
      if (this.textContent !== words) this.textContent = words;
    };
    field.addEventListener("input", count);
    count();
  }
}

function sayLeft(left: number): string {
  const characters = Math.abs(left) === 1 ? "character" : "characters";
  return left >= 0 ? `${left} ${characters} left.` : `${-left} ${characters} too many.`;
}

customElements.define("count-down-words", CountDownWords);

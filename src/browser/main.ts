/** The lamps: each is nicer to have, none is needed. */
import "./copy-text.ts";
import "./count-down-words.ts";
import "./keep-words.ts";
import "./print-page.ts";
import "./zone-guess.ts";

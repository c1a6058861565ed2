import { emailAddress } from "../../basics/email-address.ts";

/**
 * What a company's mail addresses end in, out of whatever somebody typed: "@acme.example", a whole address, or the
 * address of a page of theirs; "careers.acme.example" is taken for the whole of "acme.example". Null where it is none,
 * "public" where anybody may have such an address, so that it names no company.
 */
export function companyDomain(typed: string): { domain: string } | "public" | null {
  const text = typed.trim().toLowerCase();
  const host = text.includes("@") ? text.slice(text.lastIndexOf("@") + 1) : hostIn(text);
  const labels = host.replace(/\.$/, "").split(".");
  const domain = labels.slice(isShared(labels) ? -3 : -2).join(".");
  if (emailAddress(`someone@${labels.join(".")}`) === null || emailAddress(`someone@${domain}`) === null)
    return null;
  return isPublic(domain) ? "public" : { domain };
}

const hostIn = (text: string): string =>
  text.replace(/^[a-z][a-z0-9+.-]*:\/\//, "").split(/[/?#:]/, 1)[0] ?? "";

// Below "co.uk" and its like every company has a name of its own.
const isShared = (labels: readonly string[]): boolean =>
  /^[a-z]{2}$/.test(labels.at(-1) ?? "") && sharedLabels.has(labels.at(-2) ?? "");

const sharedLabels = new Set(
  "ac co com edu go gob gouv gov govt ltd me mil ne net nom or org plc sch".split(" "),
);

/** Whether anybody may have an address that ends in this. */
const isPublic = (domain: string): boolean =>
  publicDomains.has(domain) ||
  publicFamilies.test(domain) ||
  (domain.split(".").length < 3 && isShared(domain.split(".")));

const publicFamilies =
  /^(?:gmail|gmx|googlemail|hotmail|icloud|live|outlook|proton|yahoo|yandex|ymail)\.[a-z]{2,4}(?:\.[a-z]{2})?$/;

const publicDomains = new Set(
  `126.com 163.com aim.com aol.com arcor.de bluewin.ch btinternet.com comcast.net duck.com email.com fastmail.com
  fastmail.fm free.fr freenet.de hey.com hushmail.com laposte.net libero.it mac.com mail.com mail.ru mailbox.org me.com
  msn.com naver.com online.de orange.fr pm.me posteo.de posteo.net protonmail.ch protonmail.com qq.com rediffmail.com
  riseup.net rocketmail.com sbcglobal.net seznam.cz sfr.fr sky.com t-online.de telenet.be tuta.io tutanota.com
  tutanota.de verizon.net virgilio.it virginmedia.com wanadoo.fr web.de wp.pl xs4all.nl ya.ru ziggo.nl zoho.com`.split(
    /\s+/,
  ),
);

import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import { attributeOf, labelOf, type OpenShadow, queryAll } from './dom';
import type { RawContacts } from './raw';

/** Links looked at, and links handed on. A page may hold any number. */
const MAX_LOOKED = 4_000;
const MAX_HANDED = 150;
const MAX_SNIPPETS = 100;
/** Longer inline scripts are applications, not snippets. */
const MAX_SNIPPET = 20_000;

/** Coarse on purpose: what a link really leads to is decided where the page cannot reach. */
const HINT =
  /^\s*(?:mailto|tel|sms|whatsapp|tg|viber):|wa\.me|whatsapp|t\.me\/|telegram|m\.me\/|messenger|viber|conta[ck]t|kontakt|contat|support|help|hilfe|soporte|ayuda|ajuda|aide|faq|sss|ticket|destek|yard[ıi]m|ileti[sş]im|bize.?ula[sş]/i;

function absolute(href: string): string {
  try {
    return new URL(href, document.baseURI).href;
  } catch {
    // Not an address.
    return '';
  }
}

/** A form in which a person can write a message: a large field beside one for an address. A form's own functions can be shadowed by its fields. */
function hasMessageForm(): boolean {
  const find = Element.prototype.querySelector;
  return queryAll(document, 'form')
    .slice(0, 50)
    .some(
      (form) =>
        find.call(form, 'textarea') !== null &&
        find.call(form, 'input[type="email"], input[name*="mail" i], input[autocomplete="email"]') !== null,
    );
}

/** Numbers of the site at its chat vendor, as the snippet names them. */
function idsInSnippets(vendors: readonly PageVendor[]): RawContacts['snippetIds'] {
  const wanted = vendors.flatMap(({ id, directChatSnippet }) =>
    directChatSnippet === null ? [] : [{ vendorId: id, pattern: new RegExp(directChatSnippet) }],
  );
  return queryAll(document, 'script:not([src])')
    .slice(0, MAX_SNIPPETS)
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= MAX_SNIPPET)
    .flatMap((text) =>
      wanted.flatMap(({ vendorId, pattern }) => {
        const found = pattern.exec(text)?.slice(1) ?? [];
        return found.length > 0 ? [{ vendorId, ids: found.map(String) }] : [];
      }),
    )
    .slice(0, 10);
}

/** Other ways to the people behind the page, as its own links and forms name them. */
export function findContacts(vendors: readonly PageVendor[], openShadow: OpenShadow): RawContacts {
  const links: { href: string; label: string }[] = [];
  let looked = 0;
  for (const link of queryAll(document, 'a[href], area[href]')) {
    looked += 1;
    if (looked > MAX_LOOKED || links.length >= MAX_HANDED) break;
    const href = attributeOf(link, 'href') ?? '';
    if (href.length > 2_000 || !(HINT.test(href) || HINT.test((link.textContent ?? '').slice(0, 200)))) continue;
    links.push({ href: absolute(href), label: labelOf(link, openShadow) });
  }
  return { links, hasForm: hasMessageForm(), snippetIds: idsInSnippets(vendors) };
}

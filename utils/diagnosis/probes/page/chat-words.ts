/** Words by which a chat, its launcher and its states are known, in English and Turkish and where short, other common languages. */

/** In names, classes, labels: this has to do with a chat. */
const CHAT =
  /chat|messenger|livechat|\blive[\s-]?support|message us|ask us|talk to us|conversation|sohbet|canl[ıi][\s_-]*(destek|yard[ıi]m)|mesaj|help[\s_-]?(widget|center|centre|bubble)|support[\s_-]?(widget|button|bubble)|beacon|intercom|webchat|chatbot|asistan/i;
/** Strong enough for a button in the middle of a page. */
const OPENS_CHAT =
  /\b(live[\s-]?chat|chat (with|now|to)|start (a |the )?(chat|conversation)|open (the )?chat|message us|talk to (us|an agent))\b|^\s*(chat|sohbet)\s*$|canl[ıi] (destek|sohbet|yard[ıi]m)|sohbet(i|e)? (ba[şs]lat|a[çc])|bize yaz[ıi]n|mesaj g[öo]nder/i;
/** Other things that live in the same corner. */
const NOT_CHAT =
  /back[\s_-]*to[\s_-]*top|scroll[\s_-]*(to[\s_-]*)?(top|up)|go[\s_-]*up|yukar[ıi]|cookie|çerez|consent|privacy|gizlilik|accessib|eri[şs]ilebilir|recaptcha|wishlist|sepet|cart\b|share|payla[şs]|feedback tab|whatsapp/i;

const OFFLINE = anyOf(
  /(we|currently|(team|agents?|operators?|support|chat|service) (is|are))[^.!?\n]{0,40}\b(offline|away|closed|unavailable|not available|not online)\b/,
  /\bno (agents?|operators?|one)( is| are)?[^.!?\n]{0,20}(available|online)|outside [^.!?\n]{0,25}hours/,
  /leave (us )?a message|(we'll|we will) (be back|get back|reply by e-?mail)/,
  /çevrimd[ıi][şs][ıi]|mesai (saatleri )?d[ıi][şs][ıi]|(m[üu]sait|çevrimi[çc]i)[^.!?\n]{0,20}(yok|de[ğg]il)|mesaj b[ıi]rak[ıi]n/,
  // German, French, Spanish, Italian, Portuguese, Dutch.
  /nicht (erreichbar|verf[üu]gbar|online)|au(ß|ss)erhalb unserer|hinterlassen sie/,
  /laissez([- ]nous)? (un|votre) message|en dehors de nos|aucun[^.!?\n]{0,20}disponible|ne sommes pas (disponible|en ligne)/,
  /fuera de (nuestro )?horario|d[ée]je(nos)? (un|su) mensaje|no (estamos|hay)[^.!?\n]{0,20}(disponible|en l[íi]nea)/,
  /lascia(ci)? un messaggio|non siamo disponibili|deixe (uma|sua) mensagem|laat een bericht|niet (beschikbaar|bereikbaar)/,
);
const ERROR =
  /(could ?n[o']t|can ?not|can't|unable to|failed to) (connect|load|reach|start|establish|open|initiali[sz]e|send)|connection (was |is )?(lost|failed|error|closed|refused|interrupted)|lost connection|no (internet )?connection|refused to connect|something went wrong|an error (has )?occurred|reconnecting|disconnected|(try|please) reload|bağlan(ıl)?amad|bağlantı (hata|kurulama|kesil|yok)|yüklenemedi|bir (hata|sorun) oluştu|yeniden bağlan/i;

const NOT_ALLOWED =
  /(domain|site|website|page|origin|url|referrer)[^.!?\n]{0,40}\b(not|n[o']t been|isn't) (been )?(allowed|authori[sz]ed|permitted|whitelisted|registered|approved)|\bnot (allowed|authori[sz]ed|permitted) (on|for|from) this (domain|site|website|page)|(unauthori[sz]ed|invalid|unknown|forbidden) (domain|origin|website)|(alan ad[ıi]|site|web sitesi)[^.!?\n]{0,30}izin (verilm|yok)/i;
const UNSUPPORTED =
  /browser[^.!?\n]{0,40}\b(not supported|unsupported|outdated|too old|out of date)|unsupported browser|(does ?n[o']t|not) support (your|this) browser|(update|upgrade) your browser|taray[ıi]c[ıi]n[ıi]z[^.!?\n]{0,30}(desteklenm|güncel de[ğg]il|eski)/i;

/** Asks for cookies to be switched on; a banner asks to accept them. */
const NEEDS_COOKIES = anyOf(
  /(enable|allow|unblock)[^.!?\n]{0,30}\bcookies|cookies[^.!?\n]{0,25}\b(disabled|blocked)/,
  /çerez\S{0,6}[^.!?\n]{0,30}(etkinle[şs]tir|izin ver|engel|devre d[ıi][şs][ıi])/,
  /cookies (aktivieren|zulassen)|(activez|autorisez|active|habilite) l[ae]s cookies/,
);

export const namesChat = (text: string): boolean => CHAT.test(text) && !NOT_CHAT.test(text);
export const offersChat = (text: string): boolean => OPENS_CHAT.test(text) && !NOT_CHAT.test(text);
export const namesOtherCornerThing = (text: string): boolean => NOT_CHAT.test(text);
export const saysOffline = (text: string): boolean => OFFLINE.test(text);
export const saysError = (text: string): boolean => ERROR.test(text);
export const saysNotAllowed = (text: string): boolean => NOT_ALLOWED.test(text);
export const saysNeedsCookies = (text: string): boolean => NEEDS_COOKIES.test(text);
export const saysUnsupported = (text: string): boolean => UNSUPPORTED.test(text);

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

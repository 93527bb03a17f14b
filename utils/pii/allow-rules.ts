import { CALLED } from './called';
import type { Span } from './define-detector';
import type { Entity } from './entities';
import { labelledPlaces, lastLabelBefore } from './labelled-places';
import type { LabelKind } from './labels/label-words';
import { CALLED_LIKE_PEOPLE } from './names/called-like-people';
import { isStreetWord } from './names/heads';
import { isAmbiguousName, isGivenName, isWordAndName } from './names/name-words';
import { isCalledLikePlace, isHeadedLikeThing, isPartOfThing } from './names/things';
import { isWellKnown } from './names/well-known';
import { isOpenForm } from './open-forms';
import type { Reading } from './reading';

/** Entities that are recognised by digits and shapes, and so may be anything else with digits. */
const NUMERIC: ReadonlySet<Entity> = new Set<Entity>([
  'PHONE',
  'PAYMENT_CARD',
  'NATIONAL_ID',
  'ONE_TIME_CODE',
  'LICENCE_PLATE',
  'SECRET_TOKEN',
  'IP_ADDRESS',
  'IBAN',
  'CRYPTO_WALLET',
  'GEO_LOCATION',
]);

/** Reasons that come from the number alone; a label of its own is stronger than the label of something else. */
const BY_ITSELF: ReadonlySet<string> = new Set(['shape', 'checksum', 'entropy']);

/** Entities so unlike a reference number that the word "order" before them proves nothing. */
const UNMISTAKABLE: ReadonlySet<Entity> = new Set<Entity>(['IBAN']);

/** Telephone numbers as they are written in Turkey, with the blanks: `0 312 555 48 60`. */
const SPACED_PHONE = /^(?:\+90 |0 ?)\(?[2-5]\d{2}\)? \d{3} \d{2} \d{2}$/;

/** "+234 803 555 0142", "(312) 555-0146": what names its country or brackets its area is no number of an order. */
const SAYS_WHERE = /^(?:\(?\+ ?\d|\(0?\d{2,4}\) ?\d)/;

/** Plates as they are painted: `07 GZY 234`, `WG53 UUC`. */
const SPACED_PLATE = /^(?:\d{2} \p{Lu}{1,3} \d{2,4}|\p{Lu}{2}\d{2} [\p{Lu}|]{3})$/u;

/** A prefix that makes a number an id: `#48213`, `INV-2026-000123`, `ORD/…`. */
const ID_HEAD = /(?:#[ ]?|[A-Z]{2,6}[-_/][A-Z\d-]{0,12})$/;

/** The name behind the number: "48213 numaralı siparişiniz", "48213 nolu talep". Folded. */
const REFERENCE_BEHIND =
  /^['’]?(?:[ ]?(?:no['’]?lu|numarali|nolu|no|id['’]?li|referansli|kodlu|sayili))[ ](?:\w{1,14} ){0,2}?(?:siparis|talep|talebin|talebi|islem|fatura|basvuru|kayit|kaydi|gonderi(?!l)|kargo|bilet|ticket|case|dosya|sikayet|rezervasyon|dekont|odeme|iade|cagri|ariza|urun|paket|destek|servis|konu|vaka|evrak|takip|randevu|police|sozlesme)/;

/** Marks of an earlier scrubbing hold nothing any more. */
const MARK = /\[(?:[A-Z]+_)*[A-Z]+\]/g;

function isOnlyMarks(text: string): boolean {
  return text.includes('[') && !/[\p{L}\p{N}]/u.test(text.replace(MARK, ''));
}

/** Labels of personal numbers. */
const OWN_LABELS: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'card',
  'iban',
  'nationalId',
  'taxNumber',
  'phone',
  'plate',
  'ip',
  'wallet',
]);

/** "Reservation" above "Room 588  Card 5132 4199 3926 0636": the nearest label on the line decides, not the heading above it. */
function hasOwnLabel({ labels, text }: Reading, span: Span): boolean {
  const nearest = lastLabelBefore(labels, span.start);
  return (
    nearest !== undefined &&
    OWN_LABELS.has(nearest.kind) &&
    !nearest.isGuess &&
    /^(?: [a-z]{1,8}){0,2}[ :=.]{1,12}(?:no|nr)?[ :.]{0,3}$/iu.test(text.slice(nearest.end, span.start))
  );
}

/** Folded names of programs and systems, which stand in lists of sign-ins too. */
const PRODUCT =
  /^(?:chrome|chromium|firefox|edge|safari|opera|brave|vivaldi|android|i(?:pad)?os|windows|mac ?os(?: x)?|linux|ubuntu|browser|tarayici|os|isletim sistemi)$/;

/**
 * "Chrome · Windows 11 · 203.0.113.7", "Firefox on 203.0.113.7", "kernel: DROP SRC=203.0.113.7": a version follows its program directly or in brackets,
 * an address does not. A node is a computer as well.
 */
function isApartFromProduct({ labels, folded }: Reading, span: Span): boolean {
  const nearest = lastLabelBefore(labels, span.start);
  if (nearest === undefined) return false;
  const name = folded.slice(nearest.start, nearest.end);
  const between = folded.slice(nearest.end, span.start);
  return (
    nearest.kind !== 'version' ||
    name === 'node' ||
    (PRODUCT.test(name) && /[·•|,;]/.test(between)) ||
    (!/version|versiyon|surum|build/.test(name) &&
      /(?<![a-z])(?:on|at|via|from|ip|server|sunucu\w*|host|login|giris|src|dst|client|peer)(?![a-z])/.test(between))
  );
}

/** Labels of what support needs to see. */
const REFERENCES: readonly LabelKind[] = ['reference', 'errorCode', 'version', 'otherCode', 'promo'];

/** "… placed the order under his account and the courier rang 0803 447 2190": further into a sentence the number is of something else. */
function isFurtherOn({ labels, folded }: Reading, span: Span): boolean {
  const nearest = labels.findLast(({ kind, end }) => end <= span.start && REFERENCES.includes(kind));
  return nearest !== undefined && /^(?: [a-z]+){3,}[ ,:]*$/.test(folded.slice(nearest.end, span.start).slice(-60));
}

/** "ref CT-99120. Rosa 07700 900077": the label has its number already. */
function hasItsOwn({ labels, folded }: Reading, span: Span): boolean {
  const nearest = labels.findLast(({ kind, end }) => end <= span.start && REFERENCES.includes(kind));
  return (
    nearest !== undefined &&
    span.start - nearest.end < LONGEST_SERVED &&
    /^[ :#]{0,3}[a-z-]{0,6}\d[\d/-]{2,20}[.,;] {1,2}[a-z]/.test(folded.slice(nearest.end, span.start))
  );
}
const LONGEST_SERVED = 80;

/** "Reference called: Ada Zqrhoest, 0495/33 07 64": behind a person stands where they are called. */
const BEHIND_PERSON = /\p{Lu}\p{Ll}[\p{L}'’-]* (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+, {1,2}$/u;

/** "İşlem onaylanmadı verdi, no 5571 …": a card in groups with a right check digit is the number of an order only where nothing else stands between. */
function isOfReference({ labels, folded }: Reading, span: Span): boolean {
  const nearest = labels.findLast(({ kind, end }) => end <= span.start && REFERENCES.includes(kind));
  return nearest === undefined || /^[^a-z]*(?:[a-z]+[^a-z,.;]*){0,2}$/.test(folded.slice(nearest.end, span.start));
}

/** "2001:db8:4f2:9a::1c": no version has colons. */
const isColoned = (address: string): boolean => (address.match(/:/g) ?? []).length > 1;

const isOnlyGiven = (word: string): boolean => isGivenName(word, 'page') && !isAmbiguousName(word);

/** "Çağrı merkezi", "Bahar indirimi": in Turkish whose a thing is stands in the genitive, so a bare word before these says what thing it is. Folded. */
const OF_THINGS =
  /^ (?:merkez(?:i|leri)?|kayd[iı]|kayitlari|gecmisi|numarasi|listesi|hatti|ucreti|suresi|indirim(?:i|leri)|kampanya(?:si|lari)|ekrani|sayfasi|plani|paketi|sezonu|donemi|firsat(?:i|lari))(?![a-z])/;

const PROGRAM =
  '(?:(?:virtual|digital|automated|ai|chat|online|sanal|dijital|otomatik|yapay zeka)[ -](?:assistant|agent|helper|guide|concierge|asistan)|(?:ai|chat) ?bot|bot|robot|sohbet robotu)(?:i|in|iniz|imiz|u|unuz)?';
/** "Ava (virtual assistant)", "I'm Robin, your virtual assistant", "ben Maxi! Dijital asistanınız": a program that a firm gave a name. Folded. */
const OF_PROGRAM = new RegExp(
  `^(?: ?[([]|,? (?:here,? )?(?:the |an? |our |your |[–-] )|[,!.:–-]{1,2} {1,2}(?:(?:the |an? |our |your |sizin |senin )?(?:[a-z]{2,16}(?:'?s|'?[nd]?[iu]n)? )?)?)${PROGRAM}(?![a-z])`,
);
/** "your virtual assistant Robin". */
const AFTER_PROGRAM = new RegExp(`(?<![a-z])${PROGRAM},? (?:called |named |adli )?$`);

/** "2 x Maria's Garlic Bread", "1 adet Barista Maria": what is ordered, with how many of it before it. Folded. */
const COUNTED = /(?:^|\n| {2}|[,;+] )\d{1,3} ?(?:[x×]|adet|pcs|stk) (?:[a-z]+ ){0,2}$/;
/** Behind a name that begins what is ordered: "'s Garlic Bread", " Latte". */
const GOODS_BEHIND = /^(?:['’]s)?(?: \p{Lu}\p{L}+){1,4}(?: *(?:$|\n| {2}|[,;(·]))/u;

/** "Pelin Asistan": a program whose name ends in what it is. */
const ASSISTANT_BEHIND = /^ (?:[Aa]sistan|[Aa]ssistant|[Bb]ot|[Rr]obot)(?!\p{L})/u;
/** What is told of a contact beside "Yakınlığı", "Relationship": not who it is, though a name as well. Folded. */
const KINSHIP_LABEL = /(?:yakinli[gk][a-z]{0,3}|akrabalik|yakinlik derecesi|relation(?:ship)?(?: to [a-z]{3,12})?)[ :\n]{1,40}$/;
const KINSHIP =
  /^(?:anne|baba|ana|abla|abi|agabey|kardes|es|esi|hala|teyze|dayi|amca|dede|nine|anneanne|babaanne|ogul|kiz|mother|father|son|daughter|brother|sister|wife|husband|partner|spouse|aunt|uncle|friend)$/;
/** "Ayşe Hanım Ev Tekstili", "Mehmet Usta Kebap": behind the name what a shop sells or is. Folded. */
const SHOP_BEHIND =
  /^ (?:hanim|bey|usta|teyze|abla|abi|dayi|amca|dede|nine|baba|anne|kardesler|chef|sef)(?:[’'](?:in|nin|un|nun))? (?:[a-z]{2,14} ){0,2}(?:tekstil[a-z]{0,2}|giyim|butik|butigi|market|manav|kebap\w{0,2}|koft[a-z]{1,5}|mutfa[a-z]{1,2}|lokanta\w{0,2}|borek\w{0,5}|manti\w{0,4}|pastane\w{0,2}|firin\w{0,2}|kuafor\w{0,2}|kozmetik|ticaret|gida|sofra\w{0,2}|pide\w{0,3}|doner\w{0,2}|cig ?kofte\w{0,2}|corba\w{0,2}|tatli\w{0,3}|hediyelik|aksesuar|taki|ceyiz\w{0,2}|perde|hali|mobilya|dukkan\w{0,2}|ciftli[a-z]{1,3}|yoresel|organik|ev yemek[a-z]{0,4})(?![a-z])/;
/** "Dayton, OH", behind the name of a town: the state. */
const STATE_BEHIND =
  /^, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?= *(?:\n|$| {3}|[·•|)]))/;
/** "Place: Dayton, OH", in a list of sessions: where something was, in one word. Folded. */
const PLACE_LABEL = /(?:place|location|city|konum|yer|sehir)[ :]{1,40}$/;

/** "Alsancak Şb.", "Kemalpaşa Aktarma Merkezi": where a parcel went through. */
const BRANCH_BEHIND =
  /^ (?:\p{Lu}\p{L}+ )?(?:[Şş]b\.|[Şş]ubesi(?! [Mm]üd)|[Aa]centesi|[Mm]ağazası|(?:[Aa]ktarma|[Tt]ransfer|[Dd]ağıtım|[Tt]eslimat|[Kk]argo) (?:[Mm]erkezi|[Nn]oktası|[Şş]ubesi))(?!\p{L})/u;

/** What around a name says of it that no person is meant. */
function isSaidOfThing(start: number, end: number, text: string, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + 48);
  return (
    ASSISTANT_BEHIND.test(behind) ||
    BRANCH_BEHIND.test(behind) ||
    SHOP_BEHIND.test(folded.slice(end, end + 60)) ||
    (/^\p{L}+$/u.test(text.slice(start, end)) && STATE_BEHIND.test(behind) && PLACE_LABEL.test(before)) ||
    (KINSHIP.test(folded.slice(start, end)) && KINSHIP_LABEL.test(before))
  );
}

/** Journeys begin and end at what is called after somebody: "From  Charles de Gaulle". Folded. */
const OF_ROUTE = /(?:^|\n| {3})(?:from|to|kalkis|varis|nereden|nereye|von|nach|de|a|depart|arrive)[: ]{1,40}$/;

/** "Assigned to Zqrordon Street branch". */
function isStreetBehind(text: string, folded: string, end: number): boolean {
  const length = /^ \p{Lu}\p{Ll}+/u.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  return length > 0 && isStreetWord(folded.slice(end + 1, end + length));
}

/** "Köfteci Ramiz", "Karlsruhe Başkonsolosluğu": what a label calls a name is one but where its own last word says what kind of thing it is. */
function isThing({ start, end, why }: Span, { text, folded }: Reading): boolean {
  if (why === 'known') return false;
  const isMarked = /[,.!]$/.test(text.slice(start, end));
  if (OF_PROGRAM.test(folded.slice(isMarked ? end - 1 : end, end + 60)) || AFTER_PROGRAM.test(folded.slice(Math.max(0, start - 48), start)))
    return true;
  if (why !== 'label' && isSaidOfThing(start, end, text, folded)) return true;
  if (!/\p{Lu}/u.test(text[start] ?? '')) return false;
  if (why === 'context' && COUNTED.test(folded.slice(Math.max(0, start - 30), start)) && GOODS_BEHIND.test(text.slice(end, end + 60)))
    return true;
  if (isWordAndName(folded.slice(start, end)) && OF_THINGS.test(folded.slice(end, end + 16))) return true;
  if (why !== 'label') {
    return (
      isWellKnown(folded, start, end) ||
      isPartOfThing(text, folded, start, end, isOnlyGiven) ||
      isHeadedLikeThing(text, folded, start, end, isOnlyGiven) ||
      isCalledLikePlace(folded, start, end)
    );
  }
  if (isStreetBehind(text, folded, end) || (OF_ROUTE.test(folded.slice(Math.max(0, start - 32), start)) && isWellKnown(folded, start, end)))
    return true;
  const own = text.slice(start, end);
  const ownFolded = folded.slice(start, end);
  return [isPartOfThing, isHeadedLikeThing].some((isThingLike) => isThingLike(own, ownFolded, 0, own.length, isOnlyGiven));
}

const FLIGHT = /^[^\n]{0,12}(?<![a-z])(?:flight|ucus|sefer)(?: no| number| kodu)?[:.]? {1,4}[a-z]{2} ?\d{2,4}(?!\d)[^\d]{0,60}$/;

/**
 * Takes back what must stay readable: numbers beside labels of orders, tickets, transactions, amounts, errors and versions, and numbers
 * with the head of an id.
 */
export function dropReadable(spans: readonly Span[], reading: Reading): Span[] {
  const reference = labelledPlaces(reading, REFERENCES, 40);
  const version = labelledPlaces(reading, ['version'], 24);
  const brands = Array.from(reading.folded.matchAll(CALLED_LIKE_PEOPLE), ({ 0: brand, index }) => ({
    start: index,
    end: index + brand.length,
  }));
  return spans.flatMap((span) => {
    // "Marks & Spencer": no label says that it is a person.
    if (span.entity === 'PERSON_NAME' && span.why === 'context' && brands.some(({ start, end }) => start <= span.start && end >= span.end))
      return [];
    if (isOpenForm(span, reading)) return [];
    if (span.entity === 'PERSON_NAME' && isThing(span, reading)) return [];
    // "PNR K7T2LQ" has the form of a British post code.
    if (
      span.entity === 'POSTAL_ADDRESS' &&
      span.why === 'shape' &&
      span.end - span.start <= 7 &&
      reference.has(span.start, span.end) &&
      !/ /.test(reading.text.slice(span.start, span.end))
    )
      return [];
    // "Flight SK 1428 Stockholm": two letters and four digits are the number of a flight as well as a post code.
    if (
      span.entity === 'POSTAL_ADDRESS' &&
      span.why === 'shape' &&
      FLIGHT.test(reading.folded.slice(Math.max(0, span.start - 12), span.end))
    )
      return [];
    if (isOnlyMarks(reading.text.slice(Math.max(0, span.start - 1), span.end + 1))) return [];
    if (!NUMERIC.has(span.entity) || !BY_ITSELF.has(span.why)) return [span];
    if (ID_HEAD.test(reading.text.slice(Math.max(0, span.start - 20), span.start)) && !UNMISTAKABLE.has(span.entity)) return [];
    if (hasOwnLabel(reading, span)) return [span];
    if (!reference.has(span.start, span.end) && !REFERENCE_BEHIND.test(reading.folded.slice(span.end, span.end + 50))) return [span];
    if (UNMISTAKABLE.has(span.entity)) return [span];
    // "Siparişinizi getiriyor · 07 GZY 234": order numbers have no blanks like these.
    if (span.entity === 'LICENCE_PLATE' && SPACED_PLATE.test(reading.text.slice(span.start, span.end))) return [span];
    if (
      span.entity === 'PHONE' &&
      (isFurtherOn(reading, span) ||
        hasItsOwn(reading, span) ||
        BEHIND_PERSON.test(reading.text.slice(Math.max(0, span.start - 48), span.start)) ||
        CALLED.test(reading.folded.slice(Math.max(0, span.start - 40), span.start)))
    )
      return [span];
    if (
      span.entity === 'PHONE' &&
      (SPACED_PHONE.test(reading.text.slice(span.start, span.end)) || SAYS_WHERE.test(reading.text.slice(span.start, span.end)))
    )
      return [span];
    // "ERROR dhcpd: lease 192.0.2.7": only a version looks like an address.
    if (
      span.entity === 'IP_ADDRESS' &&
      (!version.has(span.start, span.end) || isApartFromProduct(reading, span) || isColoned(reading.text.slice(span.start, span.end)))
    )
      return [span];
    const isGrouped = span.entity === 'PAYMENT_CARD' && /[ -]/.test(reading.text.slice(span.start, span.end));
    if (isGrouped && span.tier === 'mask' && !isOfReference(reading, span)) return [span];
    return isGrouped ? [{ ...span, tier: 'suggest', confidence: 0.4 }] : [];
  });
}

import type { Finding } from './define-detector';
import { isNameStop } from './names/name-words';
import { isOrdinaryWord } from './names/ordinary-words';
import { isPlaceName } from './names/places';
import { lineAt, type Reading } from './reading';

const WORD = "\\p{Lu}[\\p{L}'’.-]{1,40}";
const TOWN = `${WORD}(?: (?:${WORD}|of|on|upon|the|de|du|des|la|le|sur|en|am|im|an|der|al)){0,4}`;
const PROVINCE = '(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PEI|QC|SK|YT|Ont\\.?|Que\\.?|Alta\\.?|Sask\\.?|Man\\.?)';
const CANADIAN_CODE = '[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d';

/** Towns that their region and code give away, whatever the town is called. */
const TOWNS: readonly RegExp[] = [
  // "Trois-Rivières QC G8Z 2L4", "Guelph, Ontario N1H 3A1".
  new RegExp(
    `(?<![\\p{L}\\p{N}])${TOWN},? ?\\(?(?:${PROVINCE}|Ontario|Quebec|Québec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland(?: and Labrador)?|Prince Edward Island)\\)?,? {1,2}${CANADIAN_CODE}(?![\\p{L}\\p{N}-])`,
    'gu',
  ),
  // "Mitcham VIC 3132".
  new RegExp(
    `(?<![\\p{L}\\p{N}])${TOWN},? (?:VIC|NSW|QLD|SA|WA|TAS|ACT|NT|Vic\\.?|Qld\\.?|Tas\\.?),? \\d{4}(?![\\p{N}.,:/-]\\d|\\d)`,
    'gu',
  ),
  // "San Juan PR 00907": territories of the United States; the Mexican "Morelia, Mich. 58000".
  new RegExp(`(?<![\\p{L}\\p{N}])${TOWN},? (?:PR|GU|VI|AS),? 0?\\d{5}(?:-\\d{4})?(?![\\d-])`, 'gu'),
  // "Singapore 560412", "Kowloon, Hong Kong" have no town beside them.
  /(?<![\p{L}\p{N}])(?:Singapore|SINGAPORE) \(?\d{6}\)?(?!\d)/gu,
  // Brazil: "São Paulo - SP, 01304-001".
  new RegExp(
    `(?<![\\p{L}\\p{N}])${TOWN} ?[-/–] ?(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO),? (?:CEP:? ?)?\\d{5}-?\\d{3}(?!\\d)`,
    'gu',
  ),
  // Japan: "〒150-0001 東京都渋谷区神宮前1-2-3", "Minato-ku, Tokyo 107-0062".
  /〒 ?\d{3}-\d{4}[^\n]{0,60}/gu,
  /(?<![\p{L}\p{N}])(?:\d{1,2}-\d{1,2}-\d{1,3},? )?(?:\p{Lu}\p{L}+(?:-(?:cho|machi|dori))?,? ){0,2}\p{Lu}\p{L}+-(?:ku|shi|gun),? \p{Lu}\p{L}+(?:-(?:to|fu|ken))?,? \d{3}-\d{4}(?!\d)/gu,
  // Argentina: "C1193AAE CABA".
  /(?<![\p{L}\p{N}])[A-HJ-NP-Z]\d{4}[A-Z]{3}(?: (?:CABA|\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+){0,2}))?(?![\p{L}\p{N}])/gu,
];

const SIGNS = "[\\p{L}\\d'’.-]";
/** Streets of countries whose word for a street stands behind or before the name, with the number. */
const STREETS: readonly RegExp[] = [
  // Hungary: "Bartók Béla út 88. II/4".
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]{1,30} ){1,3}(?:út|útja|utca|u\.|tér|tere|körút|krt\.|köz|sor|sétány|rakpart|fasor) ?\d{1,4}(?:[/-]\p{L}|[/-]\d{1,3})?\.?(?: (?:[IVX]{1,4}|fszt|\d{1,2})\.?(?:\/| em\.? ?)\d{1,3}\.?(?: ?a(?:jtó|\.))?)?(?![\p{L}\p{N}])/gu,
  // Romania and Moldova: "Str. Mihai Eminescu nr. 12, bl. A3, sc. 2, ap. 14".
  /(?<![\p{L}\p{N}])(?:[Ss]tr(?:ada|\.)|[Bb]d(?:ul|-ul)?\.?|[Bb]ulevardul|[Cc]alea|[Aa]leea|[Șș]os(?:eaua|\.))(?: (?:\p{Lu}[\p{L}.-]{0,30}|\d{1,2}|de|din|la)){1,5},? nr\.? ?\d{1,4}[A-Za-z]?(?:,? (?:bl|sc|et|ap|sector)\.? ?\p{L}?\d{0,3}\p{L}?){0,5}(?![\p{L}\p{N}])/gu,
  // Bulgaria and the south Slavs: "bul. Vitosha 45", "ulica Knez Mihailova 12".
  /(?<![\p{L}\p{N}])(?:bul|ul|ulica|bulevar|trg|zh\.k|j\.k)\.? (?:\p{Lu}[\p{L}.-]{1,30} ){1,3}(?:№ ?|br\.? ?)?\d{1,4}[A-Za-z]?(?:,? (?:bl|vh|et|ap|stan)\.? ?\p{L}?\d{0,3}\p{L}?){0,4}(?![\p{L}\p{N}])/gu,
  // Cyrillic: "ул. Ленина, д. 12, кв. 45".
  /(?<![\p{L}\p{N}])(?:ул|улица|пр-т|пр|просп|проспект|пер|переулок|бул|бульвар|б-р|наб|ш|шоссе|пл|вул|вулиця|жк|ж\.к)\.? (?:[\p{L}\d][\p{L}\d.-]{1,30},? ){1,4}(?:(?:д|дом|буд|№|бл)\.? ?)?\d{1,4}\p{L}?(?:[/-]\d{1,3})?(?:,? (?:к|корп|стр|кв|вх|ет|ап|под|эт|оф|офис)\.? ?\d{1,4}\p{L}?){0,4}(?:, ?\p{Lu}[\p{L}-]+){0,2}(?:,? \d{4,6})?(?![\p{L}\p{N}])/gu,
  // Greece: "Λεωφ. Κηφισίας 120, 115 26 Αθήνα".
  /(?<![\p{L}\p{N}])(?:(?:Λεωφ|Λεωφόρος|Οδός|Πλ|Πλατεία)\.? )?[\p{Script=Greek}]{3,30}(?: [\p{Script=Greek}.]{2,30}){0,2} \d{1,4},? ?(?:T\.?K\.? ?|Τ\.?Κ\.? ?)?\d{3} ?\d{2}(?: [\p{Script=Greek}]{3,30}){1,2}/gu,
  // Colombia: "Cra. 15 # 93-47, apto 502", "Calle 72 #10-34 Of. 301".
  /(?<![\p{L}\p{N}])(?:[Cc]alle|[Cc]ll?\.?|[Cc]arrera|[Cc]ra\.?|[Kk]ra?\.?|[Dd]iagonal|[Dd]g\.?|[Tt]ransversal|[Tt]v\.?|[Aa]v(?:enida)?\.?(?: [Cc]alle| [Cc]arrera)?) ?\d{1,3} ?[A-Za-z]?(?: [Bb]is)?(?: [Ss]ur| [Nn]orte)? ?(?:#|[Nn][oº°]\.?|[Nn]ro\.?) ?\d{1,3} ?[A-Za-z]?(?: ?- ?\d{1,3})?(?: [Ss]ur)?(?:,? (?:apto|ap|of|int|torre|casa|local|bloque|piso)\.? ?\p{L}?\d{0,4}\p{L}?){0,3}(?:,? \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]*){0,2})?/gu,
  // Singapore: "Blk 412 Ang Mo Kio Ave 10 #07-1123".
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:Blk|Block|BLK) ?\\d{1,4}[A-Z]?,? (?:${SIGNS}{1,30},? ){1,7}#?\\d{2}-\\d{2,4}[A-Z]?(?:,? (?:S(?:ingapore)?) ?\\(?\\d{6}\\)?)?`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,4}[A-Z]? (?:${WORD},? ){1,5}(?:\\d{1,2},? )?#\\d{2}-\\d{2,4}[A-Z]?(?:,? (?:S(?:ingapore)?) ?\\(?\\d{6}\\)?)?`,
    'gu',
  ),
  // South Asia: "No. 14, 3rd Cross, Indiranagar, Bengaluru 560038", "#221, 5th Main, 80 Feet Road".
  /(?<![\p{L}\p{N}])(?:(?:[Nn]o|H\.? ?[Nn]o|D\.? ?[Nn]o|S\.? ?[Nn]o|[Dd]oor [Nn]o|[Pp]lot [Nn]o|[Hh]ouse [Nn]o|[Ff]lat [Nn]o)[.:]? ?|#)\d{1,4}[A-Z]?(?:[/-]\d{1,4}[A-Z]?){0,2},(?: ?[\p{Lu}\d][\p{L}\d'’.-]{0,30}(?: [\p{Lu}\d][\p{L}\d'’.-]{0,30}){0,3},){1,5} ?\p{Lu}[\p{L}]{2,30}(?: \p{Lu}\p{L}+)? ?[-–]? ?\d{3} ?\d{3}(?!\d)/gu,
  // Israel, the Emirates and others: a boulevard, then the number, the town and its code of seven digits.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${WORD} ){1,3}(?:St|Street|Blvd|Boulevard|Ave|Road|Rd)\\.? \\d{1,4}(?:/\\d{1,3})?, ${TOWN},? \\d{7}(?!\\d)`,
    'gu',
  ),
  // Arab towns: "15 Sharia Talaat Harb", "Villa 12, Rue 7".
  new RegExp(
    `(?<![\\p{L}\\p{N}.,:#-])\\d{1,4}[A-Z]?,? (?:Sharia|Shari|Shara|Sh\\.|El|Al|Jalan|Jln\\.?|Jl\\.?|Lorong|Soi|Thanon|Gang|Marg) ${WORD}(?: ${WORD}){0,3}(?:, ${TOWN}){0,3}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])(?:Jalan|Jln\.?|Jl\.|Lorong) (?:\p{Lu}[\p{L}'’.-]{1,30} ){1,3}(?:No\.? ?)?\d{1,4}(?:\/\d{1,3})?(?:, ?(?:RT|Blok|Kav|Lot)[. ]?[\p{L}\d/.]{1,12}){0,2}(?:, ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}){0,3}(?: \d{5})?(?!\d)/gu,
];

/** "4410 Magnolia Bend, Apt 4B," before a town that its code gave away: a number and a name, whatever the street is called. */
const NUMBERED_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:#$€£/-])(?:(?:Unit|Apt\\.?|Flat|Suite|Lot) )?\\d{1,5}[A-Za-z]?(?:[/-]\\d{1,4})? (?:(?:${WORD}|[NSEW]|\\d{1,3}(?:st|nd|rd|th)?|de|des|du|la|le|of|the) ?){1,5}(?:,? (?:Apt|Unit|Ste|Suite|Flat|Lot|#)\\.? ?#?[\\p{L}\\d-]{1,6})?(?:,? ?\\n ?|, ?)(?:${TOWN}, ?)?$`,
  'u',
);
const LONGEST_BEFORE = 100;

const masked = (start: number, end: number): Finding => ({ start, end, confidence: 0.7, tier: 'mask', why: 'shape' });

/** Towns and streets as countries write them that have words of their own for them, without any label. */
function all({ text }: Reading, patterns: readonly RegExp[]): Finding[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: place, index }) => masked(index, index + place.trimEnd().length)),
  );
}
export const townsAbroad = (reading: Reading): Finding[] => all(reading, TOWNS);
export const streetsAbroad = (reading: Reading): Finding[] => all(reading, STREETS);

/** From a town whose code gave it away back to the number of the house. */
export function withHouseBefore({ text }: Reading, towns: readonly Finding[]): Finding[] {
  return towns.flatMap(({ start, end }): Finding[] => {
    const before = NUMBERED_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
    return before && !/^(?:19|20)\d\d /.test(before[0]) ? [masked(start - before[0].length, end)] : [];
  });
}

const PLACE_ALONE = new RegExp(`^ ?(?:${TOWN})(?:, ?${TOWN})?,? ?$`, 'u');
/** A code with its town, a town with its code, or a code alone, below a street. */
const TOWN_AND_CODE = new RegExp(
  `^ ?(?:(?:[A-Z]{1,2}-)?\\d{4,5} ${TOWN}|\\d{3} \\d{2} ${TOWN}|\\d{2}-\\d{3} ${TOWN}|${TOWN},? ?[-–]? ?\\d{4,6}|\\d{5,6}|${TOWN},? [A-Z]{2,3} \\d{4,6})(?:, ?${TOWN})? ?$`,
  'u',
);
/** Countries as they stand below addresses. Folded. */
const COUNTRY =
  /^(?:usa|uk|u\.s\.a\.|u\.k\.|uae|ksa|nz|rsa|england|scotland|wales|cymru|northern ireland|great britain|united kingdom|(?:republic of )?ireland|eire|united states(?: of america)?|canada|australia|new zealand|south africa|(?:united arab|birlesik arap) emirates|emirlikleri|saudi arabia|qatar|kuwait|bahrain|oman|egypt|morocco|maroc|tunisie|nigeria|ghana|kenya|india|pakistan|bangladesh|sri lanka|singapore|malaysia|indonesia|philippines|thailand|vietnam|china|hong kong|japan|south korea|germany|deutschland|almanya|france|fransa|spain|espana|ispanya|portugal|italy|italia|italya|netherlands|nederland|the netherlands|hollanda|belgium|belgie|belgique|belcika|switzerland|schweiz|suisse|svizzera|isvicre|austria|osterreich|avusturya|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|poland|polska|czech republic|czechia|slovakia|hungary|magyarorszag|romania|bulgaria|greece|ellada|hellas|yunanistan|croatia|hrvatska|serbia|srbija|slovenia|slovenija|bosnia and herzegovina|north macedonia|albania|kosovo|ukraine|russia|russian federation|turkiye|turkey|kktc|kibris|cyprus|malta|luxembourg|iceland|estonia|eesti|latvia|latvija|lithuania|lietuva|israel|jordan|lebanon|georgia|azerbaijan|azerbaycan|armenia|kazakhstan|brazil|brasil|mexico|argentina|chile|colombia|peru|ecuador|uruguay|costa rica|panama|puerto rico)$/;
const MOST_BETWEEN = 3;

interface Row {
  start: number;
  end: number;
}

/**
 * An address over several lines of which the first is known: "27 Wexcombe Road / Basingstoke / RG22 6QN", with the town on a line of its own, the code
 * below the street, or the country below it all.
 */
export function linesBelow(reading: Reading, known: readonly Finding[]): Finding[] {
  const { text, lines } = reading;
  const sure = known.filter(({ tier }) => tier === 'mask');
  const rowOf = (at: number): Row => lines[lineAt(lines, at)] as Row;
  const begins = new Map(sure.map((found) => [rowOf(found.start).start + leadOf(text, rowOf(found.start)), found]));
  return sure.flatMap(({ end }): Finding[] => {
    const row = rowOf(end - 1);
    if (text.slice(end, row.end).replace(/[ ,.]+/g, '') !== '') return [];
    const found: Finding[] = [];
    const between: Row[] = [];
    for (let k = lineAt(lines, end - 1) + 1; k < lines.length && between.length <= MOST_BETWEEN; k++) {
      const next = lines[k] as Row;
      const line = text.slice(next.start, next.end);
      const start = next.start + leadOf(text, next);
      if (begins.has(start) || isTownAndCode(reading, next, between.length)) {
        found.push(...between.map(trimmed(text)), ...(begins.has(start) ? [] : [trimmed(text)(next)]));
        between.length = 0;
        if (begins.has(start)) break;
        continue;
      }
      if (between.length === 0 && isLastLine(reading, next, end)) {
        found.push(trimmed(text)(next));
        break;
      }
      if (line.length > 40 || !PLACE_ALONE.test(line) || isOfScreen(reading, next)) break;
      between.push(next);
    }
    return found;
  });
}

const leadOf = (text: string, { start, end }: Row) => text.slice(start, end).length - text.slice(start, end).trimStart().length;

const trimmed =
  (text: string) =>
  (row: Row): Finding => {
    const start = row.start + leadOf(text, row);
    return masked(start, start + text.slice(start, row.end).trimEnd().length);
  };

/** A label, or a line whose words are all of interfaces: "Total Due". A town may be called by one everyday word, "Reading" or "Sale". */
function isOfScreen({ folded, labels }: Reading, { start, end }: Row): boolean {
  const words = folded.slice(start, end).match(/[a-z]+/g) ?? [];
  return (
    labels.some((label) => label.start < end && label.end > start && label.kind !== 'addressPart') ||
    words.some(isNameStop) ||
    (words.length > 1 && words.every(isOrdinaryWord))
  );
}

function isTownAndCode(reading: Reading, row: Row, between: number): boolean {
  const { text, folded } = reading;
  if (row.end - row.start > 60 || between > 1 || !TOWN_AND_CODE.test(text.slice(row.start, row.end)) || isOfScreen(reading, row))
    return false;
  const words = folded.slice(row.start, row.end).match(/[a-z]{3,}/g) ?? [];
  return words.length > 0 ? !words.every(isOrdinaryWord) : between > 0 && /\d{5}/.test(text.slice(row.start, row.end));
}

/** The country, or the town where the address named none. */
function isLastLine({ folded }: Reading, { start, end }: Row, known: number): boolean {
  const line = folded.slice(start, end).trim().replace(/[.,]$/, '');
  const last = /[a-z'-]+$/.exec(folded.slice(Math.max(0, known - 24), known))?.[0] ?? '';
  return line.length < 40 && (COUNTRY.test(line) || (isPlaceName(line) && !isPlaceName(last)));
}

/** Where many people come and go: "Gatwick Airport, South Terminal" as the end of a ride. Folded. */
const PUBLIC =
  /(?<![a-z])(?:airport|terminal|station|mall|shopping cent(?:re|er)|stadium|arena|museum|university|campus|hospital|ferry port|pier|depot|parcel ?shop|parcel locker|locker|returns? (?:cent(?:re|er)|department|dept)|(?:distribution|fulfil?lment|sorting|service|collection) cent(?:re|er)|warehouse|outlet|iade merkezi|dagitim merkezi|lojistik merkezi|deposu|pickup point|post office|branch|havalimani|havaalani|terminali|otogari?|istasyonu|tren gari|iskelesi|avm|stadyumu|hastanesi|universitesi|metro|subesi|teslimat noktasi|aktarma merkezi|flughafen|bahnhof|hauptbahnhof|gare|aeroport|aeropuerto|estacion|stazione|aeroporto|schiphol)(?![a-z])/;
/** What tells that somebody lives there nevertheless, or that it is a street: "14 Station Road", "Hastane Cad.". Folded. */
const OF_HOUSE =
  /(?<![a-z])(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|mah|mahallesi|cad|caddesi|sok|sokak|no|daire|flat|apt|apartment|unit)(?![a-z])/;

/** Whether what stands beside "Drop-off" is a place of everybody and no address. */
export function isPublicPlace(folded: string): boolean {
  return (
    PUBLIC.test(folded) &&
    !OF_HOUSE.test(folded) &&
    !/\d/.test(folded.replace(/(?:terminal|gate|exit|pier|platform|peron|kapi) ?\d{1,2}[a-z]?|\d{1,2}[:.]\d{2}/g, ''))
  );
}

/** "7:37 PM", "Fri 12 Nov, 14:57": when somebody was picked up, beside the same word. */
export function isTime(text: string): boolean {
  return (
    /\d{1,2}[:.]\d{2}/.test(text) &&
    !/\p{L}{4}/u.test(text.replace(/\p{L}{3,6}day|tomorrow|today|bugün|yarın|(?:pazar|cumar)tesi|çarşamba|perşembe|pazar|cuma/giu, ''))
  );
}

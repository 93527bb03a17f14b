import { isPublicPlace, isTime, linesBelow, streetsAbroad, townsAbroad, withHouseBefore } from '../address-lines';
import { defineDetector, type Finding } from '../define-detector';
import type { Label } from '../labels/find-labels';
import type { Slot } from '../labels/slots';
import { matchAt } from '../match-at';
import { isNameStop } from '../names/name-words';
import { isOrdinaryWord } from '../names/ordinary-words';
import { type Line, lineAt, type Reading } from '../reading';

/** Neighbourhoods and streets, folded: without one of them there is no Turkish address. */
const TR_STREET = 'mahalle(?:si)?|mah|mh|cadde(?:si)?|cad|cd|sokak|sokagi|sok|sk|bulvari|bulv|blv';
/** Parts of Turkish addresses, folded: neighbourhood, street, building, flat. Two of them make an address. */
const TR_PART = new RegExp(
  `(?<![a-z0-9])(?:(?:${TR_STREET}|apartmani?|apt|ap|sitesi|sit|blok|blk|daire|kat|koyu|mevkii?|mezrasi|beldesi|kume evler[i]?|ciftligi|osb|plaza|is ?hani|pasaji|meydani|yolu|cikmazi)(?![a-z0-9])[.:]?|(?:[dk][:.]|(?:kat|daire|no|(?:ic|dis) kapi)(?: no)?[:. ]) ?\\d{1,4}(?!\\d)(?:[/-][a-z0-9]{1,4})?)`,
  'g',
);
/** Where villages have no streets; folded "koyu" is the word for "dark" as well. */
const TR_RURAL =
  /(?<!\p{L})(?:[Kk]öyü|KÖYÜ|[Mm]evkii?|MEVKİİ?|[Mm]ezrası|MEZRASI|[Bb]eldesi|BELDESİ|[Kk]üme [Ee]vler[i]?|KÜME EVLER[İ]?)(?!\p{L})/u;
const TR_STRONG = new RegExp(`(?<![a-z0-9])(?:${TR_STREET})(?![a-z0-9])`);

const TR_CITY =
  /(?<![a-z])(?:adana|adiyaman|afyonkarahisar|afyon|agri|aksaray|amasya|ankara|antalya|ardahan|artvin|aydin|balikesir|bartin|batman|bayburt|bilecik|bingol|bitlis|bolu|burdur|bursa|canakkale|cankiri|corum|denizli|diyarbakir|duzce|edirne|elazig|erzincan|erzurum|eskisehir|gaziantep|antep|giresun|gumushane|hakkari|hatay|igdir|isparta|istanbul|izmir|kahramanmaras|maras|karabuk|karaman|kars|kastamonu|kayseri|kilis|kirikkale|kirklareli|kirsehir|kocaeli|izmit|konya|kutahya|malatya|manisa|mardin|mersin|icel|mugla|mus|nevsehir|nigde|ordu|osmaniye|rize|sakarya|adapazari|samsun|sanliurfa|urfa|siirt|sinop|sivas|sirnak|tekirdag|tokat|trabzon|tunceli|usak|van|yalova|yozgat|zonguldak|turkiye|turkey)(?![a-z])/g;
/** A pattern that finds all keeps its place between calls, also for `matchAll`; whoever wants one town asks this. */
const TR_CITY_ONCE = new RegExp(TR_CITY.source);

const STREET_WORD =
  'street|st|avenue|ave|av|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|square|sq|terrace|ter|way|parkway|pkwy|circle|cir|crescent|cres|close|gardens|gdns|grove|hill|highway|hwy|row|mews|walk|wharf|alley|plaza|trail|trl|loop|quay|park|rise|view|broadway|cottages?|villas|manor|meadows|parade|esplanade|heights|glen|bend|hollow|cove|brae|wynd|vennel|garth|drove|crossing|knoll|bluff|dene|causeway|turnpike|expressway|croft';
/** `221B Baker Street`, `1600 Pennsylvania Ave NW, Apt 4, Washington, DC 20500`. House number, one to four capitalised words, street word. */
const EN_STREET = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/#-])(?:(?:flat|apt|apartment|unit|suite|ste|room)\\.? ?[\\p{L}\\p{N}]{1,5},? |#\\d{1,4}[A-Za-z]? ?[-–] ?)?\\d{1,5}[A-Za-z]?(?:[-–/]\\d{1,4}[A-Za-z]?)?,?[ \\n](?:(?:[NSEW]|NE|NW|SE|SW|North|South|East|West|Old|New|St\\.?|[\\p{Lu}\\d][\\p{L}\\d'’.-]{0,40})[ \\n]){1,4}(?:${STREET_WORD})\\b\\.?(?: (?:N|S|E|W|NE|NW|SE|SW)\\b)?`,
  'giu',
);
/** Each word with a small and with a capital first letter. */
const eitherCase = (words: string) => words.replace(/(?<=^|\|)(\p{L})/gu, (first) => `[${first}${first.toUpperCase()}]`);

const HOUSE_NUMBER = '\\d{1,4}(?: [A-Z] \\d{1,3}|(?: ?[a-zA-Z])?(?:[-/]\\d{1,4}|-(?:[A-Z]{1,2}|[IVX]{1,4}|hs|bis))?)(?![\\p{L}\\p{N}])';
/** Ends of German, Dutch and Nordic streets. English words in "-ring" have a vowel, b, p, r or t before it; "Käufer" is nobody's street. */
const GERMANIC_KIND = eitherCase(
  'straße|strasse|str\\.|gasse|gass|platz|allee|chaussee|promenade|damm|weg|straat|laan|plein|gracht|singel|kade|dijk|steeg|gatan|gaten|gata|gade|vägen|veien|vei|vej|torget|katu|ntie',
);
/** `Lindenstraße 12`, `Goethe Weg 5 b`, `Kaiser-Wilhelm-Straße 12`: glued to the name, or a word of its own behind it. */
const GERMANIC_STREET = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=\\p{Lu})(?!(?:Tiefgarage|Parkhaus|Parkplatz|Stellplatz|Sitzplatz|Lagerplatz|Garage)(?: |$))(?<!(?:[Gg]arage|[Pp]arkhaus|Reihe|Wagen|Abteil|Sektor) )(?:\\p{Lu}[\\p{L}.]{0,40}[ -]){0,3}\\p{L}*(?<=\\p{L}[\\p{L} -])(?:${GERMANIC_KIND}|(?<!ä)[Uu]fer|(?<=[dfghklmnsz -])[Rr]ing) ?${HOUSE_NUMBER}`,
  'gu',
);
/** `Karl Johans gate 5`: named after a person, in the genitive. */
const NORDIC_STREET = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\p{L}+ ){1,2}\\p{Lu}\\p{L}*s (?:gate|gata|gade|plass|plads|torg|vei|vej|väg) ${HOUSE_NUMBER}`,
  'gu',
);
/** Italian, Spanish, Portuguese, Romanian, Polish: kind of street, name, number. "via" in small letters is a word of English. */
const ROMANCE_KIND = `Via|R\\.|Pça\\.|Trav\\.|[Oo]s\\.|[Oo]siedle|[Pp]l\\.|${eitherCase('strada|str\\.|bulevardul|calea|aleea|viale|piazza|corso|largo|vicolo|calle|c\\/|avenida|avda\\.?|av\\.|avinguda|passeig|plaça|jir[oó]n|jr\\.|carrera|cra\\.|calzada|paseo|plaza|carrer|ronda|rua|travessa|praça|ul\\.|ulica|aleja|al\\.')}`;
const ROMANCE_STREET = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ROMANCE_KIND})(?: (?:de|del|della|dei|la|las|los|el|do|da|dos|das|di|\\d{1,2})){0,2}(?: (?:de|del|della|di|do|da|\\p{Lu}[\\p{L}'’.-]{0,40})){1,5},?[ \\n]?(?:n[º°.]? ?)?\\d{1,4}(?: m\\.? ?\\d{1,4}|(?:[ /]?[a-zA-Z])?(?:[-/ ]\\d{1,3})?)(?![\\p{L}\\p{N}])`,
  'gu',
);
const CODE_OF_TOWN = '(?:[A-Z]{1,2}-)?(?:(?!19\\d\\d|20\\d\\d)\\d{4} ?[A-Z]{2}|\\d{5}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4}-\\d{3})';
const TOWN_NAME = "\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]{1,40}){0,2}";
/** "Vico Tre Re a Toledo 19, interno 4, 80132 Napoli": whatever a street is called, behind its number stand a code and a town. */
const NUMBER_AND_TOWN = new RegExp(
  `(?<![\\p{L}\\p{N}.'’-])\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,30}|\\p{Ll}{1,4})){0,6},? \\d{1,4}(?: ?[a-zA-Z])?(?:[/-]\\d{1,4}[a-z]?)?,(?: ?[\\p{L}\\d][\\p{L}\\d.ºª° ]{0,18},){0,2}[ \\n]${CODE_OF_TOWN} ${TOWN_NAME}`,
  'gu',
);
/** "4 venelle du Puits, 17100 Saintes", "14 Lindenstraße, 50674 Köln": the same with the number before the street. */
const TOWN_BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}.,:#/-])\\d{1,4}(?: ?(?:bis|ter|[a-zA-Z]))?,? \\p{L}[\\p{L}'’.-]{1,40}(?: \\p{L}[\\p{L}'’.-]{0,40}){0,5},[ \\n]${CODE_OF_TOWN} ${TOWN_NAME}`,
  'gu',
);
const OTHER_STREETS: readonly RegExp[] = [
  NUMBER_AND_TOWN,
  TOWN_BEHIND,
  GERMANIC_STREET,
  NORDIC_STREET,
  ROMANCE_STREET,
  // Streets of Spanish and Portuguese names behind the number of the house, as in the Americas.
  /(?<![\p{L}\p{N}.,:#-])\d{1,5} (?:Calle|Avenida|Camino|Paseo|Via|Rua|Carrera|Rue|Viale|Corso)(?: (?:de|del|la|las|los|el|da|do|dos))?(?: \p{Lu}[\p{L}'’.-]{1,40}){1,3}/gu,
  // "Çınar apt. zemin kat": a house that has a name, with what of it is meant.
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’]{1,40} ){1,3}(?:[Aa]pt\.?|[Aa]partman[ıi]?|[Ss]itesi|[Ss]it\.?|[Kk]onutlar[ıi]|[Rr]ezidans|[Rr]esidence)(?:,? (?:[A-Z]\d? ?[Bb]lok|\d{1,2}\. ?(?:[Kk]at|[Bb]lok)|(?:[Nn]o|[Kk]at|[Kk]|[Dd]|[Dd]aire|[Bb]lok)[:. ] ?\d{1,4}(?!\d)|(?:[Zz]emin|[Gg]iriş|[Bb]odrum|[Çç]atı|[Üü]st|[Aa]lt) [Kk]at[ıi]?)){1,4}(?!\p{L})/gu,
  // German: any street, known by its number, code and town.
  /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}+ ){1,3}\d{1,4} ?[a-z]?, ?(?:D-)?\d{5} \p{Lu}\p{L}{2,}(?![\p{L}\p{N}])/gu,
  // French.
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage)(?: (?:de|du|des|la|le|les|en|sur|aux?)(?!\p{L})| (?:[dl]['’])?\p{Lu}[\p{L}'’.-]{0,40}){1,6}/gu,
  // Any street, known by house number and flat.
  /(?<![\p{L}\p{N}.,:#-])\d{1,5}[a-zA-Z]?(?: \p{Lu}[\p{L}'’.-]{0,40}){1,3},? (?:Suite|Ste|Apt|Apartment|Unit|Flat)\.? #?[\p{L}\p{N}-]{1,5}(?![\p{L}\p{N}])/gu,
  // "Flat 402, Prestige Fern, 8th Cross Rd,": a flat and what it is part of, over several lines where a comma or the code goes on.
  /(?<![\p{L}\p{N}])(?:Flat|Apt|Apartment|Unit|House|Plot|Door|Villa)\.? (?:No\.? ?)?\d{1,4}[A-Z]?(?:,[ \n][\p{Lu}\d][\p{L}\d'’./-]{0,40}(?:(?: |\n(?=\d{5,6}(?!\d)))[\p{Lu}\d][\p{L}\d'’./-]{0,40}){0,4}){2,6}/gu,
  /(?<![\p{L}\p{N}])(?:P\.? ?O\.? ?Box|Postfach|Apartado|PK) ?:? ?(?:\d{1,2}(?: \d{2}){1,2}|\d{2,6})(?![\p{L}\p{N}])/giu,
];

const UK_POSTCODE =
  /(?<![\p{L}\p{N}-])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}-])/gu;
/** Ireland; with the blank, or any six signs would be one. */
const EIRCODE = /(?<![\p{L}\p{N}-])(?:[AC-FHKNPRTV-Y]\d{2}|D6W) (?=[A-Z]*\d)[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}-])/gu;
const US_STATE =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';
const US_CITY_ZIP = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}.'’-]{1,40}(?: \\p{Lu}[\\p{L}.'’-]{1,40}){0,2}(?:, ?(?:${US_STATE})| (?!ID|IN|OR|ME|OK|HI|PA|MA|LA|DE|AL|CO)(?:${US_STATE}))\\.?,? \\d{5}(?:-\\d{4})?(?![\\d-])`,
  'gu',
);
const NL_POSTCODE_CITY = /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2} {1,2}\p{Lu}\p{L}{2,}/gu;

const CAPITALISED = "\\p{Lu}[\\p{L}'’.-]{1,40}(?: \\p{Lu}[\\p{L}'’.-]{1,40}){0,2}";
/** "5 Quarry Rise, Sat 2-4pm" */
const NO_DAY =
  '(?!(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?:day|nesday|urday)?(?!\\p{L})|Pazartesi|Salı|Çarşamba|Perşembe|Cumartesi|Samstag|Sonntag|Montag)';
/** What may follow a street, in this order, each with the sign before it. */
const BEHIND_STREET: readonly RegExp[] = [
  // Flat: "Apt. 4", "Unit #5", "Flat B", "2º izq".
  /[,;]?[ \n]?(?:apartment|apt|ap|bl|sc|et|unit|suite|ste|flat|floor|fl|room|#)(?:\. ?| )?#?(?:\d[\p{L}\d-]{0,5}|(?<=[ .])\p{L}(?:-?\d{1,3})?(?!\p{L}))/iuy,
  /[,;] ?\d{1,2}(?:[ºª°]\.?|\.[ºª°])(?: ?(?:[A-Z]|izq|dcha|\d{1,2}[ºª°])\.?(?!\p{L}))?/iuy,
  // Denmark: "2. tv", "st. th".
  /,? ?(?:\d{1,2}|st|kl)\.? ?(?:sal )?(?:tv|th|mf|sal)\.?(?![\p{L}\d])/iuy,
  /,? ?(?:piso|planta|puerta|pta|apto|dpto|depto|interno|int|scala|esc|bloco|andar|étage|etage|bus|bte)\.? ?\d{1,4}(?: ?[A-Z](?!\p{L}))?/iuy,
  /[,;] ?(?:bajo|entresuelo|ático|principal|rdc|rez-de-chaussée|parterre|hochparterre|begane grond|parter|térreo|piano terra|zemin kat)(?: [A-Z])?(?!\p{L})/iuy,
  // Door behind the number: "204, 2-6, 46023".
  /, ?\d{1,3}[-/]\d{1,3}(?=, ?(?:\d{4,5} )?\p{Lu})/uy,
  // Code and town: "10969 Berlin Mitte", "1012 AB Den Haag".
  new RegExp(
    `(?:,|\\n| -)? ?(?:[A-Z]{1,2}-|[A-Z](?=\\d{4} ))?(?:\\d{4,6}(?:-\\d{3,4})?|\\d{2}-\\d{3})(?: ?[A-Z]{2}\\b)?,? ${CAPITALISED}(?: \\([A-Z]{2}\\))?`,
    'uy',
  ),
  // Towns, counties.
  new RegExp(`(?:,\\s?${NO_DAY}${CAPITALISED}(?![\\p{L}\\d])){1,3}`, 'uy'),
  // State and code: "NY 12207-1234", "LS8 2AB" and as it is misread, "M5V 2T6", "2000".
  /,?\s(?:[A-Z]{2}\b,? )?(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|[A-Z]{1,2}[\dOIlSBGZ]{1,2}[A-Z]?[ \n][\dOIlSBGZ][A-Z\d]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4})(?![\p{N}.,:/-])/uy,
  /,\s?(?:USA|UK|U\.S\.A\.|United (?:States|Kingdom)|Canada|Australia|Ireland|Germany|Deutschland|France|España|Spain|Italia|Italy|Nederland|Netherlands|Türkiye|Turkey)/uy,
];

/** "Apartment 23, Queen Mary House, " before the number of the house. */
const FLAT_BEFORE =
  /(?<![\p{L}\p{N}])(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit|[Ss]uite|[Rr]oom|[Ff]loor) ?[\p{L}\p{N}]{1,5},?[ \n](?:\p{Lu}[\p{L}'’.-]{0,40},?[ \n]){0,4}$/u;

/** The street with what stands around it. */
function whole({ text }: Reading, start: number, end: number): Finding {
  const flat = FLAT_BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  const behind = BEHIND_STREET.reduce((at, part) => at + matchAt(part, text, at).length, end);
  return { start: start - (flat?.[0].length ?? 0), end: behind, confidence: 0.85, tier: 'mask', why: 'shape' };
}

/** "2 min drive", "3 items close": small letters are a street only where the last word can be nothing else. */
function isSentence(street: string): boolean {
  // "47 26-1184427 PROF. DR.": no street has a long number or a professor in its name.
  if (/\s\S*\d{5}|\bprof\b/i.test(street)) return true;
  const [, first = ''] = /^\D*\d\S*,?\s(\S)/u.exec(street) ?? [];
  return !/[\p{Lu}\d]/u.test(first) && !/(?:street|road|avenue|lane|boulevard|st|rd|ave|blvd)\.?$/iu.test(street);
}

/** What people say before where they live or want something brought to, and a house that has a number or a unit and a name. */
const WHERE =
  /(?<![\p{L}])(?:[Dd]eliver(?:ed)?(?: (?:it|this|them))? to|liv(?:e|es|ed|ing) (?:at|in|on)|[Aa]ddress(?: is|:)|place is|house is|home is|mov(?:e|ed|ing) to|I['’]?m (?:at|in)|[Ww]e['’]?re at|staying at|resid(?:es?|ing) at|[Pp]ick(?:ed)? (?:it )?up (?:from|at)|[Ss]end (?:it|them|this) to|[Ll]eft at|[Dd]rop(?:ped)? (?:it |them )?(?:off )?at|[Cc]ome to|[Ss]hip(?:ped)?(?: it)? to|sent to) (?:the )?((?:(?:[Uu]nit|[Ff]lat|[Aa]pt\.?|[Aa]partment|[Ss]uite|[Ss]tudio|[Pp]lot|[Nn]o\.?|[Nn]umber) )?\d{1,4}[a-zA-Z]?,? \p{Lu}[\p{L}'’]{1,40}(?: \p{Lu}[\p{L}'’]{1,40}){0,3})(?![\p{L}\d])/gu;

const CAPITAL_PART = "[\\p{Lu}][\\p{L}'’]{1,40}(?: \\p{Lu}[\\p{L}'’]{1,40}){0,3}";
/** "deliver to The Old Forge, Church Lane, Great Dunham": a house without a number, where one of the parts is a street. */
const HOUSE_WITH_NAME = new RegExp(
  `(?<![\\p{L}])(?:[Dd]eliver(?:ed)?(?: (?:it|this|them))? to|liv(?:e|es|ed|ing) (?:at|in)|[Aa]ddress(?: is|:)|mov(?:e|ed|ing) to|staying at|[Ss]end (?:it|them|this) to|[Ss]hip(?:ped)?(?: it)? to|sent to|[Cc]ollect(?:ed)? from|[Pp]ick(?:ed)? (?:it )?up (?:from|at)) ((?:${CAPITAL_PART}, ?){1,3}${CAPITAL_PART})(?![\\p{L}\\d])`,
  'gu',
);
const ENDS_AS_STREET = new RegExp(`\\p{L} (?:${STREET_WORD})(?:,|$)`, 'iu');

function whereSomebodyLives(reading: Reading): Finding[] {
  const named = Array.from(reading.text.matchAll(HOUSE_WITH_NAME)).flatMap(({ 0: whole, 1: place = '', index }): Finding[] => {
    const end = index + whole.length;
    return ENDS_AS_STREET.test(place) ? [{ start: end - place.length, end, confidence: 0.7, tier: 'mask', why: 'context' }] : [];
  });
  return [...named, ...housesWithNumbers(reading)];
}

function housesWithNumbers(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(WHERE)).flatMap((found): Finding[] => {
    const place = found[1] as string;
    const end = found.index + found[0].length;
    const words = reading.folded.slice(end - place.length, end).match(/[a-z]{3,}/g) ?? [];
    // "moved to 14 March", "shipped to 3 Business Days": every word is one of everyday, but for houses' kinds.
    return words.every(isOrdinaryWord) ? [] : [{ ...whole(reading, end - place.length, end), confidence: 0.7 }];
  });
}

/** Farms and cottages of Britain have a name and no street: what stands before the code, part for part. */
const BEFORE_POSTCODE =
  /(?<![\p{L}\p{N}.'’-])(?:(?:(?:by|nr|near) )?[\p{Lu}\d][\p{L}\d'’.-]{0,40}(?: (?:[\p{Lu}\d][\p{L}\d'’.-]{0,40}|y|yr|an|na|the|of|and|in|on|under|upon|le|la|by)){0,4}, ?){1,4}(?:(?:by|nr|near) )?(?:\p{Lu}[\p{L}'’.-]{1,40} ){0,3}$/u;
const LONGEST_BEFORE = 110;

/** "Wisteria Lodge, Church Rd": where people live that has a name, and its street; a mill or a hall may be an inn. */
const DWELLING =
  /(?<![\p{L}\p{N}.'’-])(?:\p{Lu}[\p{L}'’]{1,30} ){0,3}(?:Lodge|Cottages?|Farm|Farmhouse|Barn|Bungalow|Vicarage|Rectory|Presbytery|Parsonage|Manse|Forge|Croft|Grange|Schoolhouse|Gatehouse|Villa|Steading|Smallholding), (?:\p{Lu}[\p{L}'’]{1,30} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Drv?|Close|Cl|Hill|Row|Terrace|Way|Green|Mews|Crescent|Gardens|Gdns|Walk)(?![\p{L}\p{N}])\.?(?:, ?\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{1,30})?(?![\p{L}\p{N}])){0,2}/gu;
/** "Lyme Regis" before "DT7 3QB", where town and code have a line or a cell of their own. */
const TOWN_BEFORE_POSTCODE = /(?:^|\n| {3}) ?((?:\p{Lu}[\p{L}'’.-]{2,40}[ -]){1,3})$/u;
const LONGEST_TOWN = 60;

/** Where the town before a British code begins; at the code where there is none, or a label of it. */
function townBefore({ text, labels }: Reading, code: number, end: number): number {
  const town = TOWN_BEFORE_POSTCODE.exec(text.slice(Math.max(0, code - LONGEST_TOWN), code))?.[1];
  if (town === undefined || !/^ *(?:\n|$| {3}|[,.])/.test(text.slice(end, end + 4))) return code;
  const start = code - town.length;
  return labels.some((label) => label.start < code && label.end > start) ? code : start;
}

/** "Lower Barn, Nr Tetbury, Glos": near which town a house is. */
const NEAR_TOWN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’]{1,40}(?: \p{Lu}[\p{L}'’]{1,40}){0,3}, (?:[Nn]r\.?|[Nn]ear) \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?(?:, \p{Lu}[\p{L}.]{1,40})?/gu;
/** Where somebody lives or lived, as notices, deeds and letters say it. */
const RESIDENT =
  /(?<!\p{L})(?:late of|formerly of|domiciled (?:at|in)|residing (?:at|in)|demeurant(?: à| au)?|domiciliée? (?:à|au)|wohnhaft(?: in)?|residente (?:en|a|in)|con domicilio en|wonende te|zamieszkał[ya] (?:w|przy)|ikamet eden|residente e domiciliad[oa] (?:em|na)|con residenza in) (\p{Lu}[\p{L}'’-]{2,}(?: [\p{Lu}\d][\p{L}\d'’-]{0,40}){0,3}(?:, ?\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]{1,40}){0,2}){1,3})(?![\p{L}\d])/gu;
/** India: a town and its PIN code, on papers of the country. */
const INDIAN_TOWN = /(?<=^|\n| {3}|, )(\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)? ?[-–]? ?[1-8]\d{5})(?= *(?:$|\n| {3}|[,.]))/gu;
const OF_INDIA = /₹|(?<![a-z])(?:gst(?:in)?|ifsc|upi|aadhaar|inr|india|pan [a-z]{5}\d{4}[a-z])(?![a-z])/;

function ofCountries(reading: Reading, streets: readonly Finding[]): Finding[] {
  const { text, folded } = reading;
  const found = (start: number, end: number): Finding => ({ start, end, confidence: 0.65, tier: 'mask', why: 'shape' });
  const british = [...text.matchAll(UK_POSTCODE), ...text.matchAll(EIRCODE)].flatMap(({ 0: code, index }): Finding[] => {
    const before = BEFORE_POSTCODE.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index));
    const isInStreet = before && streets.some(({ start, end }) => start < index && end > index - before[0].length);
    if (before && !isInStreet) return [found(index - before[0].length, index + code.length)];
    const town = townBefore(reading, index, index + code.length);
    return town < index ? [found(town, index + code.length)] : [];
  });
  const near = [...text.matchAll(NEAR_TOWN)].map(({ 0: place, index }) => found(index, index + place.length));
  const resident = [...text.matchAll(RESIDENT)].map(({ 0: whole, 1: place = '', index }) =>
    found(index + whole.length - place.length, index + whole.length),
  );
  const indian = OF_INDIA.test(folded)
    ? [...text.matchAll(INDIAN_TOWN)]
        .filter(({ 0: place, index }) => !isOrdinaryWord(/^[a-z]+/.exec(folded.slice(index, index + place.length))?.[0] ?? ''))
        .map(({ 0: place, index }) => found(index, index + place.length))
    : [];
  const dwellings = [...text.matchAll(DWELLING)].map(({ 0: place, index }) => found(index, index + place.length));
  return [...british, ...dwellings, ...near, ...resident, ...indian];
}

function findStreets(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of [EN_STREET, ...OTHER_STREETS]) {
    for (const found of reading.text.matchAll(pattern)) {
      if (pattern === EN_STREET && isSentence(found[0])) continue;
      // "3 items left, 12345 Items Sold"
      const isByTown = pattern === NUMBER_AND_TOWN || pattern === TOWN_BEHIND;
      if (isByTown && (reading.folded.slice(found.index, found.index + found[0].length).match(/[a-z]{3,}/g) ?? []).every(isOrdinaryWord))
        continue;
      if (/^(?:19|20)\d\d /.test(found[0]) && found[0].split(' ').length < 3) continue;
      findings.push(whole(reading, found.index, found.index + found[0].length));
    }
  }
  for (const pattern of [UK_POSTCODE, EIRCODE, US_CITY_ZIP, NL_POSTCODE_CITY]) {
    for (const found of reading.text.matchAll(pattern)) {
      findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.6, tier: 'mask', why: 'shape' });
    }
  }
  return findings;
}

/** Turkish addresses: from the first word before the first part to the last part, code or town, over at most two lines. */
function findTurkish(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const parts = Array.from(reading.folded.matchAll(TR_PART), (found) => ({ start: found.index, end: found.index + found[0].length }));
  for (let i = 0; i < parts.length; ) {
    let k = i;
    while (k + 1 < parts.length && belongTogether(reading, parts[k] as Line, parts[k + 1] as Line)) k++;
    const first = parts[i] as Line;
    const last = parts[k] as Line;
    const text = reading.folded.slice(first.start, last.end);
    // "Fetih Caddesi - Adana Çevre Yolu": a way from street to street, but for where a number stands with them.
    if (k > i && TR_STRONG.test(text) && !(/ [-–→>] |^[a-z]+: /.test(text) && !/\d/.test(text)))
      findings.push(turkishSpan(reading, first.start, last.end));
    else if (TR_RURAL.test(reading.text.slice(first.start, last.end)) && (k > i ? /\d/.test(text) : hasNumberAndTown(reading, first)))
      findings.push(turkishSpan(reading, first.start, last.end));
    else if (TR_STRONG.test(text) && hasNumberAndTown(reading, first)) findings.push(turkishSpan(reading, first.start, last.end));
    i = k + 1;
  }
  return findings;
}

/** "… TAŞKÖPRÜ SAAT: 18:22 FİŞ NO: 0093": the next line of a receipt. Folded. */
const NEXT_MATTER = /(?<![a-z])(?:saat|fis|tarih|fatura|siparis|belge|masa)(?![a-z])|\d:\d{2}/;

function belongTogether({ text, folded }: Reading, a: Line, b: Line): boolean {
  const between = text.slice(a.end, b.start);
  // "SAAT: 18:22  FİŞ NO: 0093" below an address begins something else.
  if (/\n[^\n]{0,24}(?::|\d{2}[:.]\d{2}| {3})/.test(between) || (/\n ?\p{L}{2,12} $/u.test(between) && /^n/i.test(text.slice(b.start))))
    return false;
  if (NEXT_MATTER.test(folded.slice(a.end, b.start))) return false;
  return between.length <= 45 && between.split('\n').length <= 2 && !/[!?;]|\.\s+\p{Lu}\p{L}+ \p{Ll}/u.test(between);
}

/** A house number with its end. */
const NUMBER_BEHIND = /[.:]?,? ?(?:no)?\d{1,4}[a-z]?(?:[/-]\w{1,4})?(?:[ ,/]|$)/my;

/** "Bağdat Caddesi 214 Kadıköy": one part alone needs a house number behind it. */
function hasNumberAndTown(reading: Reading, part: Line): boolean {
  return matchAt(NUMBER_BEHIND, reading.folded, part.end) !== '';
}

const REST_OF_PART =
  /(?: (?:ustu|alti|yani|arkasi|karsisi|onu)(?= \d))?(?:[.:]?,? ?(?:no)?\d{1,4}[a-z]?(?![a-z\d]))?(?:[/-]\w{1,4}(?!\w))?/y;
const CODE_BEHIND = /[ ,/-]*\d{5}(?!\d)/y;
const DISTRICT_BELOW_CODE = /\n ?[a-z]{3,20} ?[/,-] ?/y;
const DISTRICT = /[ ,/-]{1,3}\p{Lu}\p{L}+(?:[ /,-]{1,3}\p{Lu}\p{L}+){0,2}/uy;
/** "… No:2/18 Kartal Dün": a list tells when something was said. */
const DAY_AT_END = /[ ,/-]+(?:Dün|Bugün|Yarın|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|Yesterday|Today|Tomorrow)$/u;
const CAPITALISED_BEFORE = /(?:[\p{Lu}\d][\p{L}\d'’.]{0,40},? {1,2}){1,4}$/u;

/** Before a part in small letters the words of its name are small as well: "gazi mah.", "yeni sanayi cad.". */
const SMALL_BEFORE = /(?<![\p{L}\d])(?:\p{Ll}[\p{L}'’]{0,40} )?\p{Ll}[\p{L}'’]{1,40} ?$/u;
const SMALL_DISTRICT = /[ ,/]{1,3}\p{Ll}{3,20}(?:[ ,/]{1,3}\p{Ll}{3,20})?(?= *(?:\n|$| {3}))/uy;

/** Signs before a part of an address in small letters that are its name. */
function smallBefore({ text, folded }: Reading, lineStart: number, partStart: number): number {
  if (!/\p{Ll}/u.test(text[partStart] ?? '')) return 0;
  const found = SMALL_BEFORE.exec(text.slice(Math.max(lineStart, partStart - 40), partStart))?.[0] ?? '';
  const first = folded.slice(partStart - found.length, partStart).split(' ')[0] as string;
  // "adres gazi mah.", "evim gazi mah.": the first of two words may be one of the sentence.
  const isSentence = found.trim().includes(' ') && (isOrdinaryWord(first) || isNameStop(first));
  return isSentence ? found.length - first.length - 1 : found.length;
}

function turkishSpan(reading: Reading, partStart: number, partEnd: number): Finding {
  const { text, folded, lines } = reading;
  const line = lines[lineAt(lines, partStart)] as Line;
  const before = CAPITALISED_BEFORE.exec(text.slice(Math.max(line.start, partStart - 60), partStart));
  const label = reading.labels.findLast((one) => one.kind === 'address' && one.end <= partStart);
  // "… noter Pazartesi. Konum Sille Mh.": the sentence before ended.
  const ended = /^.*\p{L}{4,}\. {1,2}/u.exec(before?.[0] ?? '')?.[0].length ?? 0;
  const from = before ? partStart - before[0].length + ended : partStart - smallBefore(reading, line.start, partStart);
  // "19:15 Gonca Sok. 4": the minutes belong to the clock, the colon and blank behind a label to nobody.
  const minutes = /^\d{2} {1,2}/.exec(text.slice(from, partStart));
  const behindClock = minutes && /\d:$/.test(text.slice(Math.max(0, from - 3), from)) ? from + minutes[0].length : from;
  const start = Math.max(behindClock, label ? label.end : 0);
  // Numbers, code, district and town behind the last part; a town may stand on the next line.
  let end = partEnd + matchAt(REST_OF_PART, folded, partEnd).length;
  const window = folded.slice(end, end + 90);
  const lineBreak = window.indexOf('\n');
  const sentenceEnd = /[!?;]|\. [a-z]+ [a-z]+ /.exec(window)?.index ?? window.length;
  const stop = Math.min(sentenceEnd, window.split('\n', 2).join('\n').length);
  let reach = 0;
  for (const town of window.slice(0, stop).matchAll(TR_CITY)) {
    // On the next line only where the line begins with the town or its code, and this line named none.
    if (
      lineBreak !== -1 &&
      town.index > lineBreak &&
      (reach > 0 || !/^\n[ ]?(?:\d{5}[ ,]{1,2})?(?:[a-z]+[ ]?[/,-]?[ ]?){0,2}$/.test(window.slice(lineBreak, town.index)))
    )
      break;
    reach = town.index + town[0].length;
  }
  const code = matchAt(CODE_BEHIND, window, reach);
  if (code !== '') {
    reach += code.length;
    // "34353" at the end of the line, district and town on the next.
    const district = matchAt(DISTRICT_BELOW_CODE, window, reach);
    const town = district && TR_CITY_ONCE.exec(window.slice(reach + district.length));
    if (town && town.index === 0) reach += district.length + town[0].length;
    else reach += matchAt(DISTRICT, text, end + reach).length;
  }
  if (reach === 0) reach = matchAt(DISTRICT, text, end).replace(DAY_AT_END, '').length || districtBelow(reading, end);
  if (reach === 0 && !/\p{Lu}/u.test(text.slice(start, end))) reach = matchAt(SMALL_DISTRICT, text, end).length;
  end += reach;
  // "Mahalle: Yeni Sanayi": the label of a column is no part of what stands there.
  const lead = /^(?:\p{L}+ ?: )?[ :]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end, confidence: 0.9, tier: 'mask', why: 'shape' };
}

/** The district alone on the next line, where the address broke off before it. */
function districtBelow({ text, folded, labels }: Reading, end: number): number {
  const below = /^[ ]{0,2}\n[ ]?(\p{Lu}\p{L}{2,}(?:[ /,-]{1,3}\p{Lu}\p{L}{2,})?)[ ]*(?=\n|$)/u.exec(text.slice(end, end + 48));
  if (!below) return 0;
  const start = end + below[0].indexOf(below[1] as string);
  const words = folded.slice(start, start + (below[1] as string).length).split(/[ /,-]+/);
  const isLabel = labels.some((label) => label.start < end + below[0].length && label.end > start);
  return isLabel || words.some((word) => isNameStop(word)) ? 0 : below[0].trimEnd().length;
}

const MOST_MORE_LINES = 3;

/** Beside "Address": the whole line, and the next lines while they go on like an address. */
function besideLabel(reading: Reading, slot: Slot): Finding[] {
  const { text, folded, lines } = reading;
  // The clock of a chat bubble stands behind its last line.
  const cell = slot.start + (/^[^\n]*?\S(?= {4})/.exec(text.slice(slot.start, slot.end))?.[0].length ?? slot.end - slot.start);
  const value = untilNextSentence(withoutClock(text.slice(slot.start, cell)));
  // "Address corrected to 12 Elm Road", "Adres düzeltildi: …": what happened to it stays readable.
  const lead =
    /^ ?(?:\p{Ll}[\p{L}]{1,14} ){0,3}(?:\p{Ll}[\p{L}]{1,14}: ?|\p{Ll}[\p{L}]{1,14} (?=[\p{Lu}\d]))/u.exec(value)?.[0].length ?? 0;
  // "… at the same address. Code FP-301": the sentence ended.
  if (/^ ?[.!?] /.test(value) || !looksLikeAddress(value, slot.joint === 'sign')) return [];
  const foldedValue = folded.slice(slot.start, slot.start + value.length);
  if (DATED_LINE.test(foldedValue) || isPublicPlace(foldedValue) || isTime(value)) return [];
  let end = slot.start + value.trimEnd().length;
  const first = lineAt(lines, slot.start);
  if (cell < (lines[first] as Line).end) return [{ start: slot.start + lead, end, confidence: 0.8, tier: 'mask', why: 'label' }];
  for (const line of lines.slice(first + 1, first + 1 + MOST_MORE_LINES)) {
    if (reading.labels.some((label) => label.start >= line.start && label.start < line.start + 3 && label.kind !== 'addressPart')) break;
    const more = withoutClock(text.slice(line.start, line.end));
    const foldedMore = folded.slice(line.start, line.start + more.length);
    if (!continuesAddress(more, foldedMore) && !(TR_STRONG.test(reading.folded.slice(slot.start, end)) && isDistrict(more, foldedMore)))
      break;
    end = line.start + more.trimEnd().length;
  }
  return [{ start: slot.start + lead, end, confidence: 0.8, tier: 'mask', why: 'label' }];
}

/** "Küçükçekmece" alone in the line below: the district where an address broke off before it. */
function isDistrict(line: string, folded: string): boolean {
  const words = folded.trim().split(/[ /,-]+/);
  return (
    /^ ?\p{Lu}\p{L}{2,}(?:[ /,-]{1,3}\p{Lu}\p{L}{2,})? ?$/u.test(line) &&
    !words.some((word) => isNameStop(word)) &&
    !words.every(isOrdinaryWord)
  );
}

/** "… Melikgazi Kayseri. Kod 0x80": an address has stops behind short words only, and parts of itself behind them. */
function untilNextSentence(value: string): string {
  const stop =
    /(?<=\p{L}{4})(?<!(?:[Bb]lvd|[Bb]ulv|[Mm]evk|[Aa]part|[Ss]oka[kğ]ı?|[Cc]adde(?:si)?|[Mm]ahalle(?:si)?))\. (?!(?:No|Kat|Daire|Blok|Apt|D|K|Flat|Unit|Suite|Floor|Apartment)[.: ])(?=\p{Lu}[\p{L}-]{2})/u.exec(
      value,
    );
  return stop ? value.slice(0, stop.index) : value;
}

const CLOCK_AT_END = /(?:^|\s)\d{1,2}:\d{2}(?: ?[ap]m)?\s*$/i;

function withoutClock(text: string): string {
  const clock = CLOCK_AT_END.exec(text);
  return clock ? text.slice(0, clock.index).trimEnd() : text;
}

function looksLikeAddress(value: string, hasSign: boolean): boolean {
  if (/@|https?:|www\.|^\s*(?:[0-9a-f]{1,4}[:.]){3,}/i.test(value)) return false;
  if (/^[^\d]{0,30}\?/.test(value) || /^\s*[1-5]\d{2} \p{Lu}\p{L}+ ?\p{L}*$/u.test(value)) return false;
  const words = value.trim().split(/\s+/).length;
  return words >= 2 && (/\d/.test(value) || (hasSign && /[,/]|\p{Lu}\p{L}+ \p{Lu}/u.test(value)));
}

/** "Updated May 2022" below an address: when it was written down. Folded. */
const DATED_LINE =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)\.? (?:19|20)\d{2} *$/;

function continuesAddress(line: string, folded: string): boolean {
  if (/[:@]/.test(line) || line.length > 80 || DATED_LINE.test(folded)) return false;
  return (
    (/(?<!\d)\d{4,5}(?!\d)/.test(line) &&
      /\p{Lu}/u.test(line) &&
      line.trim().split(/\s+/).length <= 6 &&
      !/[₺$€£·]|TL|\.\d|\d-\d/.test(line)) ||
    TR_CITY_ONCE.test(folded) ||
    UK_POSTCODE_ONCE.test(line) ||
    /(?<![a-z])(?:mah|cad|sok|sk|no|daire|kat|apt|suite|floor)[.: ]/.test(folded)
  );
}
const UK_POSTCODE_ONCE = new RegExp(UK_POSTCODE.source, 'u');

/** Postal codes as they stand in a field: Ireland, digits with or without a country, Britain, the Netherlands, Canada. */
const CODES: readonly RegExp[] = [
  /[AC-FHKNPRTV-Y]\d[\dW] ?[A-Z\d]{4}(?![\p{L}\d])/uy,
  /(?:[A-Z]{1,2}-?)?\d{2,6}(?:[- ]?\d{3,4})?(?![\p{L}\p{N}.,:])/uy,
  /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/uy,
  /\d{4} ?[A-Z]{2}/uy,
  /[A-Z]\d[A-Z] ?\d[A-Z]\d/uy,
];
const TOWN = /\p{Lu}[\p{L}'’. /-]{2,40}/uy;
/** "4", "12B", "A3". */
const HOUSE = /[A-Z]?\d{1,4}[A-Za-z]?(?:[/-]\d{1,4})?(?![\p{L}\p{N}.,:])/uy;

/** Fields of an address form stand so near each other. */
const FORM_REACH = 160;
/** Numbers beside these belong to an address only where its other parts stand around them: "Block: 18234567", "Kat: 12". */
const OF_BUILDING = /^(?:floor|block|wing|tower|building|unit|kat|blok|etage|piso|cp|cap|uf)(?: n[or]| number)?$/;

/** Labels of addresses with values of their own around which there are two others, or one of a street. A sentence is no form. */
function labelsInForms(reading: Reading): ReadonlySet<Label> {
  const parts = [...new Set(reading.slots('address', 'addressPart').flatMap(({ joint, label }) => (joint === 'space' ? [] : [label])))];
  return new Set(
    parts.filter((label, at) => {
      const near = [at - 2, at - 1, at + 1, at + 2]
        .flatMap((k) => parts[k] ?? [])
        .filter(({ start }) => Math.abs(start - label.start) <= FORM_REACH);
      return near.length > 1 || near.some(({ kind }) => kind === 'address');
    }),
  );
}

/** "Postal code: 34710", "İlçe: Kadıköy" as fields of an address form. A town alone tells little: it is covered beside other parts of an address only. */
function findParts(reading: Reading): Finding[] {
  const inForms = labelsInForms(reading);
  return reading.slots('addressPart').flatMap((slot): Finding[] => {
    if (slot.joint === 'space' && !/^\d/.test(reading.text.slice(slot.start))) return [];
    const isInForm = inForms.has(slot.label);
    if (!isInForm && OF_BUILDING.test(reading.folded.slice(slot.label.start, slot.label.end))) return [];
    const code = [...CODES, ...(isInForm && slot.joint !== 'below' ? [HOUSE] : [])]
      .map((pattern) => matchAt(pattern, reading.text, slot.start))
      .reduce((longest, found) => (found.length > longest.length ? found : longest));
    if (code) return [{ start: slot.start, end: slot.start + code.length, confidence: 0.6, tier: 'mask', why: 'label' }];
    const town = matchAt(TOWN, reading.text, slot.start).trimEnd();
    if (town === '' || slot.joint !== 'sign') return [];
    // "Ara Kat - Cadde Üstü": a dash between them is none of a form.
    const isWritten = /[:=]/.test(reading.text.slice(slot.label.end, slot.start));
    const isMeant =
      isInForm &&
      isWritten &&
      /^["']?,?[ ]*(?:$|\n| {3}|["';|}\])]|,)/.test(reading.text.slice(slot.start + town.length, slot.start + town.length + 6));
    return [{ start: slot.start, end: slot.start + town.length, confidence: 0.4, tier: isMeant ? 'mask' : 'suggest', why: 'label' }];
  });
}

/** "Kromme Waal 33-B" above "1011 BV Amsterdam": a name with a house number, and below it a code and its town. */
const ABOVE_TOWN =
  /^ *(\p{Lu}\p{L}[\p{L}'’. -]{1,40} \d{1,4}(?:[ -]?[a-zA-Z])?) *\n *(?:[A-Z]{1,2}-)?(?:\d{4} [A-Z]{2}|\d{5}|(?!19|20)\d{4}) (\p{Lu}\p{L}[\p{L}'’ -]{1,30})(?= *$)/gmu;

function aboveTowns(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(ABOVE_TOWN)).flatMap((found): Finding[] => {
    const start = found.index + found[0].indexOf(found[1] as string);
    const end = found.index + found[0].length;
    const isLabel = reading.labels.some((label) => label.start < start + (found[1] as string).length && label.end > start);
    // "Order 44 / 1200 Items"
    const town = reading.folded.slice(end - (found[2] as string).length, end).split(/[ '’-]+/);
    return isLabel || town.every(isOrdinaryWord) ? [] : [{ start, end, confidence: 0.75, tier: 'mask', why: 'shape' }];
  });
}

/** "20-401 Lublin", alone in its line or cell: code and town of Poland. */
const POLISH_TOWN = /(?<=^|\n| {3})[ ]?\d{2}-\d{3} (\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+){0,2})(?= *(?:\n|$| {3}|,))/gu;
/** Brazil: "CEP 60175-047". In Turkish the word is a telephone. Folded. */
const BRAZILIAN_CODE = /(?<=(?<![a-z])cep[ :\n]{1,40})\d{5}-\d{3}(?![\d-])/g;

function codesOfCountries({ text, folded }: Reading): Finding[] {
  const towns = [...text.matchAll(POLISH_TOWN)].filter(
    ({ 0: whole, index }) =>
      !folded
        .slice(index, index + whole.length)
        .trim()
        .split(/[ -]/)
        .slice(2)
        .every(isOrdinaryWord),
  );
  return [...towns, ...folded.matchAll(BRAZILIAN_CODE)].map(
    ({ 0: whole, index }): Finding => ({
      start: index + whole.length - whole.trimStart().length,
      end: index + whole.length,
      confidence: 0.65,
      tier: 'mask',
      why: 'shape',
    }),
  );
}

/** `ADR;TYPE=HOME:;;12 Elm Road;Zqrton;;21100;Country` (RFC 6350): box, flat, street, town, region and code; the country says nothing. */
const VCARD_ADDRESS = /(?<![\p{L}\p{N}])ADR(?:;[\w=,;"-]{1,60}?)?:([^\n]{8,200})/gu;
const FIELDS_OF_CARD = 6;

function onCards({ text }: Reading): Finding[] {
  if (!text.includes('ADR')) return [];
  return Array.from(text.matchAll(VCARD_ADDRESS)).flatMap((found): Finding[] => {
    const fields = (found[1] as string).split(';');
    let at = found.index + found[0].length - (found[1] as string).length;
    return fields.flatMap((field, index): Finding[] => {
      const start = at;
      at += field.length + 1;
      return index < FIELDS_OF_CARD && /[\p{L}\d]/u.test(field)
        ? [{ start, end: start + field.trimEnd().length, confidence: 0.85, tier: 'mask', why: 'label' }]
        : [];
    });
  });
}

/** Boxes of the military, of the country and of other posts: "PSC 41 Box 6218", "RR 2 Box 15", "Private Bag X12", "Postbus 4410". */
const BOXES =
  /(?<![\p{L}\p{N}])(?:(?:PSC|CMR|OMC|RR|HCR?|Rural Route|Star Route|Unit|UNIT) #?\d{1,5},? (?:Box|BOX) \d{1,6}|(?:Private|Locked) Bag (?:X ?)?\d{1,6}|GPO Box \d{1,6}|(?:Postbus|Postboks|Casella [Pp]ostale|Casilla(?: de [Cc]orreo)?|Caixa [Pp]ostal|Skrytka [Pp]ocztowa|Apdo\.?(?: de [Cc]orreos| Postal)?|Boîte [Pp]ostale|Posta [Kk]utusu) (?:[Nn][o°º]\.? ?)?\d{1,6})(?![\p{L}\p{N}])/gu;
const boxes = ({ text }: Reading): Finding[] =>
  Array.from(
    text.matchAll(BOXES),
    ({ 0: box, index }): Finding => ({ start: index, end: index + box.length, confidence: 0.85, tier: 'mask', why: 'shape' }),
  );

export const postalAddressDetector = defineDetector({
  id: 'postal-address',
  entity: 'POSTAL_ADDRESS',
  find: (reading) => {
    const streets = findStreets(reading);
    const abroad = [...townsAbroad(reading), ...streetsAbroad(reading).map(({ start, end }) => whole(reading, start, end))];
    const known = [
      ...findTurkish(reading),
      ...streets,
      ...abroad,
      ...withHouseBefore(reading, [...streets, ...abroad]),
      ...whereSomebodyLives(reading),
      ...aboveTowns(reading),
      ...reading.slots('address').flatMap((slot) => besideLabel(reading, slot)),
      ...codesOfCountries(reading),
      ...ofCountries(reading, streets),
      ...onCards(reading),
      ...boxes(reading),
    ];
    return [...known, ...linesBelow(reading, known), ...findParts(reading)];
  },
  examples: {
    match: [
      { text: 'ship to #1907–688 Zqrabbott St', found: '#1907–688 Zqrabbott St' },
      { text: 'ADR;TYPE=HOME:;;Zqrdos 47;Zqrplio;;21100;Greece', found: 'Zqrplio' },
      { text: 'Tyrell Zqrokes, PSC 41 Box 6218', found: 'PSC 41 Box 6218' },
      { text: 'send it to Private Bag X12', found: 'Private Bag X12' },
      {
        text: 'Teslimat: Caferağa Mah. Moda Cad. No: 12 D: 5 Kadıköy / İstanbul',
        found: 'Caferağa Mah. Moda Cad. No: 12 D: 5 Kadıköy / İstanbul',
      },
      { text: 'at 221B Baker Street, London NW1 6XE today', found: '221B Baker Street, London NW1 6XE' },
      { text: 'Ship to 1600 Pennsylvania Ave NW, Washington, DC 20500', found: '1600 Pennsylvania Ave NW, Washington, DC 20500' },
      {
        text: 'Apartment 23, Queen Mary House, 44 Orchard Street, Exeter EX4 3SR',
        found: 'Apartment 23, Queen Mary House, 44 Orchard Street, Exeter EX4 3SR',
      },
      {
        text: 'Address    Flat 22, 76 Kestrel Court, Leeds, LS8 2)W    Pension    $45,500.63',
        found: 'Flat 22, 76 Kestrel Court, Leeds, LS8 2)W',
      },
      {
        text: 'Onbaşı Kemal Caddesi Nar Apt. No:71 K:9 D:18\n06630 Mamak/Ankara\n\nDrop-off',
        found: 'Onbaşı Kemal Caddesi Nar Apt. No:71 K:9 D:18\n06630 Mamak/Ankara',
      },
      {
        text: 'adres: Yıldıztepe Mh. 1443 Sok. Emek Apartmanı 20/16\nBeşiktaş',
        found: 'Yıldıztepe Mh. 1443 Sok. Emek Apartmanı 20/16\nBeşiktaş',
      },
      { text: 'Lindenstraße 12, 10969 Berlin', found: 'Lindenstraße 12, 10969 Berlin' },
      { text: 'Am Markt 78, 50674 Köln', found: 'Am Markt 78, 50674 Köln' },
      { text: 'S. Berghe\nKromme Waal 33-B\n1011 BV Amsterdam', found: 'Kromme Waal 33-B\n1011 BV Amsterdam' },
      { text: 'Adresi: Zqras Cad. 204/8 Zqrgazi Kayseri. Zq-imza hatası', found: 'Zqras Cad. 204/8 Zqrgazi Kayseri' },
      { text: 'Address: 4 May Zqrlane Rise', found: '4 May Zqrlane Rise' },
      { text: '12 rue de la Paix', found: '12 rue de la Paix' },
      { text: 'Adres: Yeni evler arkası 7/3, Bolu', found: 'Yeni evler arkası 7/3, Bolu' },
      { text: 'Av. Los Zqribos 4471 piso 7 B, C1205 CABA', found: 'Av. Los Zqribos 4471 piso 7 B, C1205 CABA' },
      { text: 'Host: Via dei Zqretti 18/A, 35131 Padova (PD)', found: 'Via dei Zqretti 18/A, 35131 Padova (PD)' },
      { text: 'Avinguda del Port 204, 2-6, 46023 València', found: 'Avinguda del Port 204, 2-6, 46023 València' },
      { text: 'ul. Zqrmalna 17 m. 5\n20-401 Lublin', found: 'ul. Zqrmalna 17 m. 5\n20-401 Lublin' },
      { text: 'sent to Ty Gwyn, 3 Heol y Parc, Pontyclun CF72 9DL', found: 'Ty Gwyn, 3 Heol y Parc, Pontyclun CF72 9DL' },
      { text: 'Ship to Lower Barn, Nr Tetbury, Glos, carrier', found: 'Lower Barn, Nr Tetbury, Glos' },
      { text: 'Philomena, late of Zqrlack, Mullingar.', found: 'Zqrlack, Mullingar' },
      { text: 'Kolkata 700029\nIFSC: field', found: 'Kolkata 700029' },
      { text: 'os. Zqrtego Wieku 62/18, 31-618 Kraków', found: 'os. Zqrtego Wieku 62/18, 31-618 Kraków' },
      { text: 'Calle Zqrasta\n71, bajo B', found: 'Calle Zqrasta\n71, bajo B' },
      { text: 'CEP    60175-047', found: '60175-047' },
      { text: 'Flat 9, Zqrwharf\nZqrbury Regis DT7 3QB\nPaid', found: 'Zqrbury Regis DT7 3QB' },
      { text: 'Ref 5    Zqrford M50 3AZ    Open', found: 'Zqrford M50 3AZ' },
      { text: 'Postcode M50 3AZ', found: 'M50 3AZ' },
      { text: 'Zqrford M50 3AZ rang', found: 'M50 3AZ' },
      { text: 'see Vico Zqr a Toledo 19, interno 4, 80132 Napoli', found: 'Vico Zqr a Toledo 19, interno 4, 80132 Napoli' },
      { text: 'demeurant 4 venelle du Zqrits, 17100 Saintes', found: '4 venelle du Zqrits, 17100 Saintes' },
      { text: 'from 14 Zqrenstraße, 50674 Köln lol', found: '14 Zqrenstraße, 50674 Köln' },
      { text: 'deliver to The Old Forge, Church Lane, Great Zqrham', found: 'The Old Forge, Church Lane, Great Zqrham' },
      { text: 'adres gazi mah. emek sok. 12 daire 3 yenizqr', found: 'gazi mah. emek sok. 12 daire 3 yenizqr' },
      { text: '2217 N Zqrchard St\n#2R, Chicago', found: '2217 N Zqrchard St\n#2R, Chicago' },
      { text: 'CUMHURİYET CD. NO:118/A\nSAAT: 18:22    FİŞ NO: 0093', found: 'CUMHURİYET CD. NO:118/A' },
      { text: 'Verein, Postfach 10 22 07, 44722 Bochum', found: 'Postfach 10 22 07, 44722 Bochum' },
      { text: 'Zqrilegass 9, 8476 Unterzqrheim', found: 'Zqrilegass 9, 8476 Unterzqrheim' },
      { text: 'Tebligat adresi\nAtazqr Mah. 221. Sk. Soyak B4/37\nKüçükzqrce', found: 'Atazqr Mah. 221. Sk. Soyak B4/37\nKüçükzqrce' },
      { text: 'Postal code: 34710', found: '34710' },
      { text: '27 Zqrcombe Road\nZqrstoke\nRG22 6QN', found: '27 Zqrcombe Road' },
      { text: '27 Zqrcombe Road\nZqrstoke\nRG22 6QN', found: 'Zqrstoke' },
      { text: 'Zqr-Rivières QC G8Z 2L4\nCanada', found: 'Canada' },
      { text: 'to Zqrcham VIC 3132 today', found: 'Zqrcham VIC 3132' },
      { text: '4410 Zqrnolia Bend\nMobile, AL 36608', found: '4410 Zqrnolia Bend\nMobile, AL 36608' },
      { text: 'Zqrtók Béla út 88. II/4, 1114 Budapest', found: 'Zqrtók Béla út 88. II/4, 1114 Budapest' },
      { text: 'Str. Zqrinescu nr. 12, bl. A3, ap. 14', found: 'Str. Zqrinescu nr. 12, bl. A3, ap. 14' },
      { text: 'bul. Zqrosha 45', found: 'bul. Zqrosha 45' },
      { text: 'ул. Зюрина, д. 12, кв. 45', found: 'ул. Зюрина, д. 12, кв. 45' },
      { text: 'Λεωφ. Ζυρισίας 120, 115 26 Αθήνα', found: 'Λεωφ. Ζυρισίας 120, 115 26 Αθήνα' },
      { text: 'Cra. 15 # 93-47, apto 502', found: 'Cra. 15 # 93-47, apto 502' },
      { text: 'Blk 412 Ang Zqr Kio Ave 10 #07-1123 Singapore 560412', found: 'Blk 412 Ang Zqr Kio Ave 10 #07-1123 Singapore 560412' },
      { text: '#221, 5th Main, Zqranagar, Bengaluru 560038', found: '#221, 5th Main, Zqranagar, Bengaluru 560038' },
      { text: 'Zqrschild Blvd 45, Tel Aviv 6578401', found: 'Zqrschild Blvd 45, Tel Aviv 6578401' },
      { text: 'Jalan Zqrboja 12, 53100 Kuala Zqrpur', found: 'Jalan Zqrboja 12, 53100 Kuala Zqrpur' },
      { text: '3-14-5 Zqraoyama, Minato-ku, Tokyo 107-0062', found: '3-14-5 Zqraoyama, Minato-ku, Tokyo 107-0062' },
      { text: '"city": "Zqra Vista", "state": "CA", "zip": "91910"', found: 'Zqra Vista' },
      { text: 'kişi: Zqrlek Köyü No 71 Banaz', found: 'Zqrlek Köyü No 71 Banaz' },
      { text: 'Ev: Zqrardı Mevkii No 4, Mucur', found: 'Zqrardı Mevkii No 4, Mucur' },
      { text: 'Taziye evi Zqrbağ Mezrası 2, Ovacık', found: 'Zqrbağ Mezrası 2, Ovacık' },
      { text: 'yazın Zqrçeşme Cd. Lale Pasajı üstü 44/7', found: 'Zqrçeşme Cd. Lale Pasajı üstü 44/7' },
      { text: '10:00    Zqrteria Lodge, Church Rd    chain free', found: 'Zqrteria Lodge, Church Rd' },
      { text: 'at The Old Forge, Church Lane, Zqrhamford now', found: 'The Old Forge, Church Lane, Zqrhamford' },
      { text: 'to Schoolhouse, Zqrry, by Blairzqrie PH11 8HS', found: 'Schoolhouse, Zqrry, by Blairzqrie PH11 8HS' },
      { text: 'is\nBallyzqrnon, Co. Donegal F94 X2K7', found: 'Ballyzqrnon, Co. Donegal F94 X2K7' },
      { text: 'Low Zqrton-by-the-Sea NE66 3EN', found: 'Low Zqrton-by-the-Sea NE66 3EN' },
    ],
    noMatch: [
      'Flight SK 2681',
      'Batch PK482173',
      '01 Parked in a restricted street',
      'Ship from: Zqrauer Returns Center',
      'Unit 4, Box lid',
      'RADR: a;b;c;d;e;f;g',
      'Parkplatz 8 freihalten',
      'Drop-off: Gatwick Airport, South Terminal 2',
      'Drop-off: 7:37 PM today',
      'Block: 18234567',
      'Order 44\n1200 Items',
      'Release 7\n2026 Items\nTotal Due',
      'koyu mavi, No 42',
      'Kadıköyü sevenler',
      'Zqrlek Köyü muhtarı',
      'Barn, Church Hall',
      'Corn Exchange, Church Rd',
      'Address: Updated May 2022',
      'Adres: Güncellendi Mayıs 2022',
      'Güzergâh: Fetih Caddesi - Adana Çevre Yolu',
      'deliver to Customer Care, North Team',
      'Release 12, 2026 March',
      'Table 4, 1200 Guests',
      '3 items left, 12345 Items Sold',
      'Invoice 700029\nIFSC: field',
      'Pension    $45,500.63',
      'IP address: see below',
      'E-posta adresi gerekli',
      'Web address https://shop.test',
      'edited the shipping address    10:22 AM',
      '2 items in cart',
      'Protokol No    26-1184427\nPROF. DR.',
      'All share one address. Code FP-301',
      '12-345 Items',
      'Order 4411\n12345 Items',
      'Error 404 Page Not Found',
      '3 min. ago',
      'No: 48213',
      'Kat 2',
    ],
  },
});

import { isFirmAccount } from './chosen-names';
import { isHeadAfterPeople, isHeadBefore, isHeadOfThing, isOwnedPlace, isStreetWord } from './heads';
import { isGivenName, isKnownFamily, isWordAndName, skipTitles } from './name-words';
import { isPlaceName } from './places';
import { isLabelOfThing } from './thing-labels';

/** What things, trades and institutions are called by: kinds of words that stand in no person's name. All folded. */

/** Behind what it is called: "Karlsruhe Başkonsolosluğu", "Moleküler Biyoloji", "Ethereum Mainnet". */
const KIND =
  /(?:^(?:sistemi|sistemleri|portali|platformu|programi|projesi|modulu|paneli|servisi|dairesi|kurulu|kurumu|kurulusu|mahkemesi|savciligi|salonu|stadi|stadyumu|meydani|koprusu|tesisleri|sarayi|camii?|hamami|pasaji|carsisi|bulvari|muzesi|kutuphanesi|tiyatrosu|sinemasi|orkestrasi|dergisi|gazetesi|kanali|radyosu|dizisi|filmi|menusu|corbasi|kebabi|tatlisi|spor|sporu|dili|edebiyati|tarihi|bilimi|bilimleri|bilgisi|kulturu|hukuku|muhendisligi|matematigi|ekonomisi|sagligi|testi|tahlili|sigortasi|poliklinigi|servisligi|interneti?|mainnet|testnet|blockchain|newsletter|parish|cathedral|chapel|abbey|museum|gallery|theatre|theater|cinema|stadium|arena|festival|society|committee|council|ministry|embassy|consulate|university|academy|hospital|hospice|surgery|brewery|bistro|diner|pizzeria|grill|tavern|inn|hostel|residence|apartments|biology|physics|chemistry|genetics|algebra|calculus|geometry|standup|sprint|retro|webinar|workshop|metro|vapur|iskele|iskelesi|abonman|sportplatz|turnhalle|harriers|athletics|rovers|wanderers|spielplatz|osrodek|szkolenia|kierowcow)$|(?:museum|bibliothek|theater|werke|kasse|verwaltung|gesellschaft|verein|verband|zentrum|schule|abrechnung|versicherung)$|[a-z]{2}(?:lugu|ligi)$|[a-z]{2}(?:loji|logie?|logia|logy|grafi|graphy|nomi|nomy|metri|metry)(?:si)?$)/;

/** What somebody is at work, said with the work before it: "Forklift Operatörü", "Satın Alma Müdürü". */
const OCCUPATION =
  /^(?:operatoru|muduru|uzmani|sefi|sorumlusu|muhendisi|yoneticisi|danismani|temsilcisi|elemani|gorevlisi|memuru|teknisyeni|teknikeri|asistani|direktoru|koordinatoru|amiri|baskani|yardimcisi|ogretmeni|analisti|tasarimcisi|gelistiricisi|formeni|ustasi|ustabasi|hemsiresi|sekreteri|denetcisi|isletmeni|editoru|muhabiri|antrenoru|kaptani|sofo?ru|pilotu|avukati|doktoru|hekimi|profesoru|arastirmacisi|stajyeri|iscisi|gorevlileri)$/;

/** Before what it is called, as languages of the South and the East, hotels and authorities have it: "Restaurante La Rosa", "Zakład …". */
const INSTITUTION =
  /^(?:hotel|hostal|motel|pension|pansiyon|gasthof|gasthaus|auberge|restaurante|ristorante|trattoria|osteria|taberna|bodega|brasserie|bistro|pizzeria|cafeteria|panaderia|farmacia|pharmacie|apotheke|apteka|clinica|clinique|klinik|ospedale|szpital|przychodnia|banco|banca|banque|caja|sparkasse|volksbank|raiffeisenbank|krankenkasse|stadtwerke|finanzamt|amtsgericht|landgericht|bundesamt|agencia|agenzia|agence|ministerio|ministerstwo|ministere|fundacion|fondazione|fondation|fundacja|stiftung|universidad|universita|universite|universitat|uniwersytet|hochschule|escuela|scuola|ecole|szkola|lycee|ayuntamiento|mairie|comune|prefecture|gemeente|urzad|zaklad|spolka|sklep|museo|musee|muzeum|teatro|theatre|teatr|iglesia|eglise|parroquia|paroisse|parafia|estacion|gare|aeropuerto|aeroport|lotnisko|stadion|estadio|stade)$/;

/** Who cooks or sells food gives the shop its name: "Köfteci Ramiz", "Çiğköfteci Barış Usta". Porters and accountants have a person behind them. */
const FOOD_TRADE =
  /(?:kofte|doner|kebap|kebab|pide|borek|baklava|kokorec|midye|lahmacun|tantuni|ciger|balik|kahve|corba|kumpir|tost|durum|manti|gozleme|simit|tatli|dondurma|pasta|seker|kuruyemis|lokma|izgara|pilav|iskender|tursu|helva|muhallebi|yogurt|sut|peynir|zeytin|sarap|kunefe)[cç][iu]$/;

/** What follows the name of a family in that of its firm: "Bergmann & Söhne". */
const AND_SONS =
  /^ ?(?:&|\+| und| and| ve| et| y| e) ?(?:sohne|sohn|tochter|sons?|daughters?|co|cie|partners?|brothers|bros|hijos|figli|fils|zn|zonen|ogullari|ogullar|kardesler|kardesleri|associates|company)(?![a-z])/;

/** A model and what it holds: "Cafetière Marguerite 6 tasses", "Emma 90 cm". */
const MEASURED =
  /^(?: [a-z]{2,5})? (?:\d{1,4} ?[x×] ?)?\d{1,4}(?:[.,]\d{1,2})? ?(?:cm|mg|mcg|ug|µg|iu|ui|oz|lb|gb|tb|kwh|mm|ml|cl|lt|l|kg|gr?|w|v|inch|adet|parca|kisilik|pieces?|pcs|cups?|tasses?|tassen|tazas|stk|stuck|pack|personen|places)(?![a-z])|^(?: [a-z]{2,12})? \d{1,3}[- ]?(?:seat(?:er)?|drawer|door|piece|pack|ply|tier|shelf|burner|person|man|berth|light|lamp|way|slice|litre|liter|string|speed|panel|blade|pocket|in[- ]1|kisilik|cekmeceli|kapili|kapakli|kollu|katli|gozlu)(?![a-z])|^(?: [a-z]{2,12}){0,2} \d[.,]\d ?(?:dci|tdi|tsi|tfsi|hdi|cdti|crdi|gdi|tce|mpi|gti|jtd|multijet|puretech|ecoboost|ecotec|bluehdi|vti|thp|vtec|hybrid|16v|lt?)(?![a-z])/;

/** Months of the neighbours' languages; "Entgeltabrechnung Oktober 2026". */
const MONTH_OF_YEAR =
  /(?:^| )(?:januar[iy]?|februar[iy]?|marz|maart|april|mai|juni?|juli?|august|septemb(?:er|re)|o[kc]tober|octubre|octobre|novemb(?:er|re)|de[zc]emb(?:er|re)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|noviembre|diciembre|janvier|fevrier|mars|avril|juin|juillet|aout|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|january|february|march|may|june|july)$/;

/** Stops of buses, ferries and trains are called by people and places: "Fahrettin Altay - Metro". Folded, behind the name. */
const STOP_BEHIND =
  /^ ?(?:[-–(/|] ?)?(?:metro|metrobus|tramvay|vapur|iskele(?:si)?|marmaray|otobus|durak|duragi|istasyon|istasyonu|izban|baskentray|teleferik|u-?bahn|s-?bahn|tram|tube|bus stop|ferry|station|haltestelle|bahnhof|hbf|estacion|parada|fermata|stazione|arret|halte|przystanek|dworzec)(?![a-z])/;
/** Labels and heads of columns that hold what people belong to or where something is, not whom. Folded, before the name. */
const LABEL_OF_THING =
  /(?:^|\n| {3})(?:club|team|verein|mannschaft|kulup|kulubu|takim|takimi|equipe|equipo|squadra|societa|klub|druzyna|clube|school|okul|schule|ecole|escuela|scuola|firma|company|employer|isveren|arbeitgeber|bank|banka|product|urun|artikel|station|stop|durak|hat|line|venue|album|song|track|artist|title|baslik|titel|titre|titulo|titolo|project|proje|projekt|department|departman|abteilung|brand|marka|marke|model|car|carro|coche|auto|voiture|plan|tariff|tarife|branch|sube|subesi|ticari adi|cinsi)(?::| {3,40}) {0,2}$|(?:^|\n| {3})(?:branch|sube|subesi)\n ?$/;

/** What stands before a value: the words before a sign or the gap of a column. Folded. */
const LABEL_BEFORE = /(?:^|\n| {3}|[.,;|–-] )["']?([a-z][a-z /&'._-]{1,28}?)["']?(?: ?[:=]| {3,40}) {0,2}["“']?$/;

/** What a change to a program is, as its log says it: "feat: Lambert projection". Folded, before the name. */
const LABEL_OF_CHANGE =
  /(?:^|[\n ])(?:feat|fix|chore|docs|refactor|perf|style|revert|build|bump|hotfix)(?:\([a-z\d_./-]{1,30}\))?!?: (?:[a-z]{2,12} ){0,3}$/;
/** A maker of cars and the model before a word: "Vauxhall Corsa Griffin". Folded. */
const MAKE_BEFORE =
  /(?<![a-z])(?:vauxhall|opel|renault|fiat|toyota|honda|hyundai|kia|nissan|peugeot|citroen|dacia|skoda|volkswagen|vw|audi|bmw|mercedes|volvo|mazda|suzuki|mitsubishi|tesla|togg|chevrolet|subaru|lexus|seat|jeep) [a-z\d-]{1,12} (?:\d\.\d )?(?:[a-z]{2,4} )?$/;

const ROMAN = /^[IVX]{1,4}$/;

/** Accounts under which programs run: `svc-mail`, `srv_archive`, "sistem", `REPORT-ROLE-0042`. Folded. */
const OF_SERVICE =
  /^(?:(?:svc|srv|sys|service|servis|daemon|cron|batch)[._-].+|.+[._-](?:svc|srv|service|servis|daemon|cron|role(?:[._-]\d+)?)|system|sistem|otomatik|automatic|service|servis|scheduler|zamanlayici|daemon|cron)$/;

/** Whether an account is one of a program or of a firm that answers, by its folded name. */
export function isServiceAccount(login: string): boolean {
  return OF_SERVICE.test(login) || (login.startsWith('@') && isFirmAccount(login.slice(1)));
}

/** Whether a word says what kind of thing it ends: no person is called so. */
export function isKindOfThing(word: string): boolean {
  return KIND.test(word);
}

/** "Köfteci", "Dönerci": what a shop of food begins with. */
export function isFoodTrade(word: string): boolean {
  return FOOD_TRADE.test(word);
}

/** Whether a word is an occupation that says what of: only people's work, never their name. */
export function isOccupation(word: string): boolean {
  return OCCUPATION.test(word);
}

/** "Tourism", "Forecasting Reisekostenerstattung": what is done, thought or owned. Long words only: "Clement" is a name. */
export function isAbstract(word: string): boolean {
  return /^[a-z]{4,}(?:ism|ship|tion|sion|ness|ity|ung|heit|keit|schaft|cion|zione)$/.test(word);
}

/** The word with a capital right before or behind a stretch of one cell, folded; empty where there is none. */
function wordBefore(text: string, folded: string, start: number): string {
  const found = /(\p{Lu}[\p{L}'’-]{1,24}) (?:(?:[Dd]e|[Dd]el|de la|[Ll]a|[Ee]l|[Ll]e|[Aa]l|[Dd]u|des|di|da|do|dos|der|van) )?$/u.exec(
    text.slice(Math.max(0, start - 34), start),
  );
  if (!found) return '';
  const at = Math.max(0, start - 34) + found.index;
  return folded.slice(at, at + (found[1] as string).length);
}

function wordBehind(text: string, folded: string, end: number): string {
  const length = /^ \p{Lu}[\p{L}'’-]{1,24}/u.exec(text.slice(end, end + 28))?.[0].length ?? 0;
  return folded.slice(end + 1, end + length);
}

/**
 * Whether a stretch that reads like a name is part of what a thing, a shop or an authority is called, by the kinds of words in it and right
 * around it.
 * @param folded Same length as `text`, see `fold`.
 * @param isGiven Whether a folded word is a given name that is no word of its own: "Ayşe Satış Müdürü" holds a person.
 */
export function isPartOfThing(text: string, folded: string, start: number, end: number, isGiven: (word: string) => boolean): boolean {
  const words = folded.slice(start, end).split(/[ \n]+/);
  const last = (words.at(-1) as string).replace(/[^a-z]+$/, '');
  const first = words[0] as string;
  if (isBesideThing(text, folded, start, end, isGiven)) return true;
  const before = wordBefore(text, folded, start);
  if (INSTITUTION.test(first) || INSTITUTION.test(before) || FOOD_TRADE.test(first) || FOOD_TRADE.test(before)) return true;
  const behind = wordBehind(text, folded, end);
  const hasGiven = words.length > 1 && isGiven(first);
  // "Rijksmuseum van Oudheden"
  if (words.length > 1 && !isGiven(first) && isKindOfThing(first)) return true;
  if (words.length > 1 && (isKindOfThing(last) || isOccupation(last))) return isKindOfThing(last) || !hasGiven;
  if (isKindOfThing(behind) && !hasGiven) return true;
  if (isOccupation(behind) && !isGiven(first)) return true;
  if (words.length === 2 && !isGiven(first) && ROMAN.test(text.slice(end - last.length, end))) return true;
  const rest = folded.slice(end, end + 24);
  const lead = folded.slice(Math.max(0, start - 60), start);
  if (
    STOP_BEHIND.test(rest) ||
    isBesideLabelOfThing(lead, text.slice(end, end + 8)) ||
    LABEL_OF_CHANGE.test(lead) ||
    MAKE_BEFORE.test(lead)
  )
    return true;
  if (words.length > 1 && MONTH_OF_YEAR.test(last) && /^ (?:19|20)\d{2}(?!\d)/.test(rest)) return true;
  return AND_SONS.test(rest) || MEASURED.test(rest);
}

/** "La Rochelle", "San Domenico": small words and saints before what a place is called. */
const BEFORE_PLACE =
  /(?<![\p{L}\d])(?:la|le|les|los|las|el|al|san|santa|sant|santo|sao|saint|st\.?|bad|new|den|de|north|south|east|west|great|port|mount) $/u;
const SHORTEST_PLACE = 3;
const SAINT = /(?<![\p{L}\d])(?:san|santa|sant|santo|sao) $/u;
/** The form of a firm behind its name: "Morena, S.L.". */
const LEGAL_BEHIND =
  /^,? (?:s\.? ?l\.?(?: ?u\.?)?|s\.? ?a\.?(?: ?s\.?)?|s\.? ?r\.? ?l\.?|s\.? ?p\.? ?a\.?|sp\. z o\. ?o\.|e\. ?v\.|e\. ?k\.|kg|ohg|gmbh|b\. ?v\.|n\. ?v\.|a&e)(?![\p{L}\d])/u;
/** "Team: Zqrane Hill, Zqrohn Marsh", "Konum  Zqralya – Okul yakınında", "Location  Zqrane Hill, 12 Elm Road": who is with whom, and where. */
const PERSON_BEHIND = /^(?:(?:,| and| ve| &) (?:\p{Lu}\p{Ll}|\d)| [–-] )/u;

/** Whether the label before a stretch says that it is a thing. Takes the folded text before it, and what is written behind it. */
function isBesideLabelOfThing(lead: string, behind: string): boolean {
  if (PERSON_BEHIND.test(behind)) return false;
  const label = LABEL_BEFORE.exec(lead)?.[1];
  return LABEL_OF_THING.test(lead) || (label !== undefined && isLabelOfThing(label));
}

/** What is written small behind what it is called, and belongs to nobody: "Zqrlide Zqredip salonundaki", "Zqrış Zqranço vapuru". Folded. */
const SMALL_HEAD =
  /^ (?:(?:katli|kapali|acik|eski|yeni|kultur|spor|devlet|anadolu|ozel|sehir|kizilay) )?(?:salonu|vapuru|feribotu|gemisi|koprusu|tuneli|bulvari|caddesi|sokagi|meydani|parki|stadi|stadyumu|tesisleri|tesisi|otoparki|havalimani|havaalani|hastanesi|lisesi|ortaokulu|ilkokulu|anaokulu|universitesi|muzesi|kutuphanesi|camii?|konagi|yalisi|kosku|sarayi|duragi|istasyonu|iskelesi|mahallesi|apartmani|sitesi|dersligi|amfisi|oteli|lokantasi|subesi|aniti|heykeli|turbesi|baraji|kavsagi|merkezi|merkez)|^ (?:street|road|avenue|boulevard|bridge|station|airport|ferry|terminal|stadium|branch|hospital|clinic|hotel|depot|interchange|roundabout|square)(?![a-z])/;
/** "Maria-Zqreresien-Straße", "Zqrustav-Mahler-Weg". */
const STREET_IN_ONE = /-(?:strase|strasse|str|gasse|weg|platz|allee|ring|ufer|damm|straat|laan|plein|kade|gracht)(?![a-z])/;
/** Kinds of rooms and vessels right before what they are called: "in room Zqrie Zqrurie". Folded. */
const SMALL_KIND =
  /(?<![a-z])(?:(?:meeting|conference|board|class|lecture|in|the) room|salon|hall|ferry|vessel|ship|boat|steamer|tugboat|trawler|lounge|ward|toplanti odasi|vapuru?|feribot|hurricane|storm|firtina|asteroid|crater|metro station) $/;
/** A saint's name ends what a place is called: "St. Zqrames's Square", "St Zqrarnabas Church". Folded. */
const SAINT_BEFORE = /(?:^|\n| {2}|[,;:(] ?|(?<![a-z])(?:at|to|in|near|from|of|the|and) )st\.? $/;
/** The number of a model behind a single word that is nobody's given name: "Zqryson V15". */
const MODEL_BEHIND = /^ \p{Lu}{1,3}-?\d{1,4}[A-Z]?(?![\p{L}\d])/u;

/** "Zqremine Hanım Konağı": whoever it was, the house is called so. */
const HONOUR_BEHIND = /^ (?:hanim|bey|pasa|sultan|hatun|efendi|usta|dede|baba|gazi|hoca)(?= )/;
/** "… Caddesindeyim". Folded. */
const CASE_OF_STREET = /^(caddesi|bulvari|sokagi)n[a-z]{1,8}$/;
const PLACE_BEFORE = /(?<![a-z])(?:at|in|near|through|around) $/;
/** "Zqratherine Home Plus", "Zqrictoria Gold": a plan and its rank behind one name. */
const TIER_BEHIND =
  /^(?: \p{Lu}\p{Ll}+)? (?:Plus|Gold|Silver|Platinum|Premium|Pro|Lite|Deluxe|Classic|Saver|Flex|Bundle|Collection|Serisi|Series|Edition|Paket|GO)(?![\p{L}\d])/u;

/** Whether what stands right around a stretch says that it is a place, a room or a machine, however little of it was found. */
function isBesideThing(text: string, folded: string, start: number, end: number, isGiven: (word: string) => boolean): boolean {
  const own = folded.slice(start, end);
  const rest = folded.slice(end, end + 40).replace(HONOUR_BEHIND, '');
  const lead = folded.slice(Math.max(0, start - 40), start);
  const owned = /^['’]s? ?([a-z]+)/.exec(rest)?.[1];
  if (owned !== undefined && /^['’]s? \p{Lu}/u.test(text.slice(end, end + 4)) && isOwnedPlace(owned)) return true;
  if (isStreetWord(wordBehind(text, folded, end)) || SMALL_HEAD.test(rest) || SMALL_KIND.test(lead) || SAINT_BEFORE.test(lead)) return true;
  const words = own.split(/[ \n]+/);
  const last = (words.at(-1) as string).replace(/[^a-z-]+$/, '');
  if (STREET_IN_ONE.test(last) || (words.length > 1 && isStreetWord(last.replace(CASE_OF_STREET, '$1')))) return true;
  if (words.length === 2 && /^(?:park|church)$/.test(last) && PLACE_BEFORE.test(lead)) return true;
  if (words.length === 1 && TIER_BEHIND.test(text.slice(end, end + 40))) return true;
  return words.length === 1 && !isGiven(own) && MODEL_BEHIND.test(text.slice(end, end + 12));
}

/** Up to three words with capitals on the other side of an "and". */
const AND_BEHIND = /^,? (?:&|\+|and|ve|und|et|y|e|i|en) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u;
const AND_BEFORE = /(\p{Lu}[\p{L}'’-]{2,24}) (?:&|\+|and|ve|und|et|y|e|i|en) $/u;

/**
 * Whether a stretch that reads like a name is called like a thing: by its head, which stands at its end or its beginning, by what is joined to it, or by a place.
 * @param folded Same length as `text`, see `fold`.
 * @param isGiven Whether a folded word is a given name that is no word of its own.
 */
export function isHeadedLikeThing(text: string, folded: string, start: number, end: number, isGiven: (word: string) => boolean): boolean {
  const words = folded
    .slice(start, end)
    .split(/[ \n]+/)
    .map((word) => word.replace(/[^a-z&-]+$/, ''));
  const first = words[0] as string;
  const last = words.at(-1) as string;
  const hasWholeName = isGiven(first) && words.length > 1 && isKnownFamily(words[1] as string);
  const isHead = (word: string) => isHeadAfterPeople(word) || (!hasWholeName && isHeadOfThing(word));
  const isJane = isGiven(first) && words.length === 2 && isKnownFamily(last);
  // "Jane Rink": heads that are family names as well.
  const isWritten = /\p{Lu}/u.test(text[folded.lastIndexOf(last, end)] ?? '');
  if (words.length > 1 && isWritten && !isJane && (isHead(last) || words.slice(1).some(isHeadAfterPeople))) return true;
  if (!isGiven(first) && (words.length > 1 ? isHeadBefore(first) || isHeadOfThing(first) : isHeadOfThing(first))) return true;
  const rest = folded.slice(end, end + 24);
  if (LEGAL_BEHIND.test(rest)) return true;
  // "Haydar Emlak": an agent, and what he does.
  const isAlone = words.length === 1 && isGiven(first);
  if ((!isAlone && isHead(wordBehind(text, folded, end))) || (!hasWholeName && isHeadBefore(wordBefore(text, folded, start)))) return true;
  if (hasWholeName) return false;
  const other = AND_BEHIND.exec(text.slice(end, end + 60))?.[1];
  if (
    other !== undefined &&
    foldedAt(text, folded, end, other)
      .split(' ')
      .some((word) => isHeadAfterPeople(word) || isHeadOfThing(word))
  )
    return true;
  const joined = AND_BEFORE.exec(text.slice(Math.max(0, start - 34), start))?.[1];
  return joined !== undefined && !isGiven(first) && isHeadOfThing(foldedAt(text, folded, Math.max(0, start - 34), joined));
}

/** A piece of the text behind `from`, folded. */
function foldedAt(text: string, folded: string, from: number, piece: string): string {
  const at = text.indexOf(piece, from);
  return folded.slice(at, at + piece.length).trim();
}

/**
 * Whether a stretch is what a place is called, or begins with one: "La Rochelle", "Eskişehir Porsuk". A town that is called like people is none here.
 * @param folded Of the whole text, see `fold`.
 */
export function isCalledLikePlace(folded: string, start: number, end: number): boolean {
  const words = folded
    .slice(start, end)
    .replace(/[^a-z]+$/, '')
    .split(/[ \n]+/);
  const [first, second] = words as [string, string | undefined];
  if (second === undefined) {
    const around = folded.slice(Math.max(0, start - 12), start);
    const before = BEFORE_PLACE.exec(around)?.[0];
    return before !== undefined && (SAINT.test(around) || isPlaceName(before + first));
  }
  // The filter takes some names for places.
  if (
    words.some((word) => word.length < SHORTEST_PLACE) ||
    skipTitles(folded, start) > start ||
    isGivenName(first, 'page') ||
    isWordAndName(first)
  )
    return false;
  return isPlaceName(words.join(' ')) || isPlaceName(`${first} ${second}`) || (!isKnownFamily(first) && isPlaceName(first));
}

import { defineDetector, type Finding } from '../define-detector';
import { inColumns } from '../delimited';
import { labelledPlaces } from '../labelled-places';
import { textBefore } from '../match-at';
import { countDigits } from '../ocr-noise';
import type { Reading } from '../reading';

/**
 * Turkish plates (Karayolları Trafik Yönetmeliği, annex): province 01–81, then one letter with four or five digits, two with three or four, three
 * with two or three. Q, W and X do not occur.
 */
const TURKISH =
  /(?<![\p{L}\p{N}.,:/#-])(?:0[1-9]|[1-7]\d|8[01])[ -]?(?:[A-PR-VYZ][ -]?\d{4,5}|[A-PR-VYZ]{2}[ -]?\d{3,4}|[A-PR-VYZ]{3}[ -]?\d{2,3})(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
const TURKISH_OCR =
  /(?<![\p{L}\p{N}.,:/#]|[\p{L}\p{N}]-)(?:[Oo0][1-9IlSBZ]|[1-7IlSZ][\dOoIlSBZ]|[8B][01OoIl])[ \n-]{0,2}(?:[A-PR-VYZ$][ \n-]{0,2}[\dOIlSB]{4,5}|[A-PR-VYZ]{2}[ \n-]{0,2}[\dOIlSB]{3,4}|[A-PR-VYZ]{3}[ \n-]{0,2}[\dOIlSB]{2,3})(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
/** Units, currencies, months and hours: "12 GB 500", "22 KAS 26". */
const NO_LETTERS =
  /^(?:GB|MB|KB|TB|KM|CM|MM|KG|GR|MG|ML|TL|TRY|USD|EUR|GBP|AM|PM|PX|MS|SN|DK|SA|HZ|KHZ|MHZ|GHZ|UTC|GMT|OCA|SUB|MAR|NIS|MAY|HAZ|TEM|AGU|EYL|EKI|KAS|ARA|JAN|FEB|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC|ADET|NO|TO|OF|V|HTTP|ERR|COM|MIN|SEC|DAY|PCS|SET|AND|FOR|THE|NEW|TUR|BIN|INC|VE)$/;

const NEAR_CAR =
  /(?<![a-z])(?:vehicle|arac\w{0,4}|car|auto|taxi|taksi|driver|surucu\w{0,3}|sofor\w{0,3}|parking|otopark|park|vehicules?|vehiculos?|veiculos?|veicoli|veicolo|voitures?|immatricul\w*|coche|macchina|voertuig|pojazd\w*|samochod\w*|fahrzeug\w*|kfz|wagen|plates?|plaka\w{0,4}|kennzeichen|immatriculation|targa|ruhsat)(?![a-z])/;

/** Vehicles of trade, whose plates may read like an amount: "tanker 42 KG 905". Folded, right before it. */
const VEHICLE_BEFORE =
  /(?<![a-z])(?:arac\w{0,4}|kamyon\w{0,4}|kamyonet|tanker|tir|cekici|dorse|romork|minibus|otobus|traktor|servis|otomobil|taksi|panelvan|pikap|vehicle|van|truck|lorry|bus|coach|trailer|taxi|cab)[: ]{1,2}$/;

function findTurkish(reading: Reading): Finding[] {
  const pattern = reading.detection.source === 'ocr' ? TURKISH_OCR : TURKISH;
  const labelled = labelledPlaces(reading, ['plate'], 40);
  return Array.from(reading.text.matchAll(pattern)).flatMap((found): Finding[] => {
    if (countDigits(found[0]) < 3 || !/\d/.test(found[0].slice(0, 2))) return [];
    const letters = /[A-Z]+/.exec(found[0].slice(2))?.[0] ?? '';
    const end = found.index + found[0].length;
    const isLabelled = labelled.has(found.index, end);
    // Wrapped over two lines, or with an S that was taken for a dollar, only where a car is spoken of: numbers stand below words everywhere.
    if (/[\n$]/.test(found[0]) && !NEAR_CAR.test(reading.folded.slice(Math.max(0, found.index - 80), found.index))) return [];
    const isOfVehicle = VEHICLE_BEFORE.test(reading.folded.slice(Math.max(0, found.index - 16), found.index));
    if (!isLabelled && !isOfVehicle && (NO_LETTERS.test(letters) || /^\s?(?:TL|₺|€|\$|GB|MB|KB)/.test(reading.text.slice(end, end + 4))))
      return [];
    return [{ start: found.index, end, confidence: isLabelled ? 1 : 0.75, tier: 'mask', why: isLabelled ? 'label' : 'shape' }];
  });
}

/** United Kingdom since 2001: two letters (no I, Q, Z), two digits, three letters (no I, Q). */
const BRITISH = /(?<![\p{L}\p{N}.,:/#-])[A-HJ-PR-Y]{2}\d{2} (?:[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{2}\|)(?![\p{L}\p{N}-])/gu;

function findBritish(reading: Reading): Finding[] {
  return Array.from(
    reading.text.matchAll(BRITISH),
    (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'shape' }),
  );
}

/**
 * Germany: district of one to three letters, one or two letters, up to four digits (Fahrzeug-Zulassungsverordnung, annex 1), not led by a nought;
 * France and Italy since 2009 and 1994: two letters, three digits, two letters. Article numbers look alike, so those want a label or a column.
 */
const GERMAN =
  /(?<![\p{L}\p{N}.,:/#_-])(?!USB|UTF|ISO|DIN|EN-|TYP|CD-|LTE|PCI)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9]\d{1,3}(?![\p{L}\p{N}]|[.,:/-]\d| ?(?:TL|₺|€|\$|GB|MB|KB|mm|cm|kg))/gu;

function findGerman(reading: Reading): Finding[] {
  return Array.from(
    reading.text.matchAll(GERMAN),
    (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.6, tier: 'mask', why: 'shape' }),
  );
}

/** India (Central Motor Vehicles Rules, 50): state, district, one to three letters, four digits. */
const INDIAN = /(?<![\p{L}\p{N}.,:/#_-])[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{1,3}[ -]?\d{4}(?![\p{L}\p{N}-])/gu;

function findIndian(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(INDIAN))
    .filter((found) => /[ -]/.test(found[0]))
    .map((found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'shape' }));
}

/** Number of a vehicle (ISO 3779): seventeen signs without I, O and Q. Keys look alike, so a label must stand before it or above it. */
const CHASSIS = /(?<![\p{L}\p{N}_-])(?=[A-Z\d]{0,12}[A-Z])[A-HJ-NPR-Z\d]{13}\d{4}(?![\p{L}\p{N}_-])/gu;
/** I, O and Q do not occur, so that they were noughts and ones, and a sign more or less is one that was torn or glued: "VF1LRFBOO6KB948524". */
const CHASSIS_MISREAD = /(?<![\p{L}\p{N}_-])(?=[A-Z\d]{0,12}[A-Z])(?=(?:[A-Z]*\d){5})[A-Z\d]{16,18}(?![\p{L}\p{N}_-])/gu;
const CHASSIS_LABEL = /(?<![a-z])(?:vin|chassis|sasi|sase|fahrgestell\w*)(?![a-z])/;
const CHASSIS_REACH = 240;

function findChassis(reading: Reading): Finding[] {
  const patterns = reading.detection.source === 'ocr' ? [CHASSIS, CHASSIS_MISREAD] : [CHASSIS];
  return patterns
    .flatMap((pattern) => [...reading.text.matchAll(pattern)])
    .filter((found) => CHASSIS_LABEL.test(reading.folded.slice(Math.max(0, found.index - CHASSIS_REACH), found.index)))
    .map((found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.75, tier: 'mask', why: 'label' }));
}

const TWO_THREE_TWO = /(?<![\p{L}\p{N}.,:/#_-])[A-HJ-NP-TV-Z]{2}[- ]\d{3}[- ][A-HJ-NP-TV-Z]{2}(?![\p{L}\p{N}-])/gu;
function findFrench(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(TWO_THREE_TWO))
    .filter((found) => NEAR_CAR.test(reading.folded.slice(Math.max(0, found.index - 80), found.index)))
    .map((found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'context' }));
}

/** Right behind a word for a car, plates of countries whose form is everybody's: two or three letters, then digits and letters. */
const BESIDE_CAR =
  /(?<![\p{L}])(?:[Vv]ehicle|[Cc]ar|[Vv]an|[Vv]éhicule|[Vv]oiture|[Pp]ojazd|[Ss]amochód|[Ff]ahrzeug|[Ww]agen|[Aa]uto|[Cc]oche|[Vv]ehículo|[Vv]eículo|[Cc]arro|[Vv]eicolo|[Vv]oertuig|[Aa]raç|[Oo]tomobil|[Tt]aksi|[Tt]axi)(?: {3,40}|:? {1,2}|\n ?)((?=[A-Z\d ]*\d)[A-Z]{1,3} ?[A-Z\d]{3,5}(?: [A-Z\d]{1,3})?)(?![\p{L}\d-]|[.,:]\d)/gu;

function findBesideCar(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(BESIDE_CAR)).flatMap((found): Finding[] => {
    const plate = found[1] as string;
    const end = found.index + found[0].length;
    const bare = plate.replace(/[ -]/g, '');
    return bare.length >= SHORTEST_PLATE && bare.length <= 8 && (bare.match(/\d/g) ?? []).length > 1 && !NO_PLATE.test(plate)
      ? [{ start: end - plate.length, end, confidence: 0.7, tier: 'mask', why: 'context' }]
      : [];
  });
}

/** Makers of cars, with up to four words of the model behind, as drivers and claims are told of: "Toyota Camry Hybrid · RKD-4471". */
const MAKE =
  /(?<![\p{L}])(?:Toyota|Honda|Ford|Chevrolet|Chevy|Nissan|Hyundai|Kia|Renault|Dacia|Fiat|Peugeot|Citro[eë]n|Opel|Vauxhall|Volkswagen|VW|Audi|BMW|Mercedes(?:-Benz)?|Skoda|Škoda|Seat|Mazda|Subaru|Suzuki|Mitsubishi|Volvo|Tesla|Lexus|Jeep|Dodge|Togg|Tofaş|Land Rover|Mini|Porsche|Cupra|MG|BYD|Chery)(?: [\p{L}\d.-]{1,14}){0,4}(?:,? ?[·•|,(] ?| [–-] )(?:(?:plate|plaka|reg)[.:]? )?([A-Z\d]{1,4}[ -][A-Z\d]{2,4}(?:[ -][A-Z\d]{1,4})?|[A-Z]{2,3}\d{3,4}|\d{3,4}[A-Z]{2,3}|\d[A-Z]{3}\d{3})(?![\p{L}\d]|[.,:-]\d)/gu;
const NO_PLATE =
  /^(?:BMW|VW|KIA|BYD|MG|XC|CX|ID|GL[ABCES]|RAV|CLA|AMG|RS|ST|GT[IS]?|REF|NO|INV|ORD|ID|PO|SKU|VIN|MY|SN|TCK|CASE|EUR|USD|TRY|GBP|TL)[ -]|^(?:19|20)\d\d[ -]/;

const SHORTEST_PLATE = 5;
const LONGEST_PLATE = 11;

function findBehindMake(reading: Reading): Finding[] {
  return Array.from(reading.text.matchAll(MAKE)).flatMap((found): Finding[] => {
    const plate = found[1] as string;
    const end = found.index + found[0].length;
    return /\d/.test(plate) && /[A-Z]/.test(plate) && plate.replace(/[ -]/g, '').length >= SHORTEST_PLATE && !NO_PLATE.test(plate)
      ? [{ start: end - plate.length, end, confidence: 0.7, tier: 'mask', why: 'context' }]
      : [];
  });
}

/** "93-BKT-7 / oplegger OR-44-XD": what is drawn by it has one of its own. */
const AND_TRAILER = /^ ?[/+&,] ?(?:\p{L}{3,14}:? )?((?=[A-Z\d -]*\d)[A-Z\d]{1,4}(?:[ -][A-Z\d]{1,4}){1,2})(?![\p{L}\d-])/u;

const VALUE = /(?=[A-Z0-9 -]*\d)[A-Z0-9ÄÖÜÇĞİŞ]{1,17}(?:[ -]{1,2}[A-Z0-9ÄÖÜÇĞİŞ]{1,7}){0,3}/u;

/** A short value of its own cell, one sign of which was read as a bracket or bar: `22) 2021`. */
const MISREAD_VALUE = /^(?=[^\d\n]*\d[^\d\n]*\d[^\d\n]*\d)[\p{Lu}\d][\p{Lu}\d)(\]|[!/ -]{4,10}[\p{Lu}\d)](?= *(?:$|\n| {4}))/u;

/** Schemes, firms and births are registered as well as cars: without a word for a vehicle a number of registration must be written like a plate. Folded. */
const ANY_REGISTRATION = /^(?:registration|registration (?:no|number)|reg (?:no|nr|nummer)|regnr|regnummer)$/;
const OF_OTHERS =
  /(?<![a-z])(?:scheme|company|charity|business|birth|marriage|death|vat|tax|gst|trade|product|device|warranty|course|student|patent|trademark|domain|event|voter|hospital|clinic|school|firm|provider|fca|ico)(?:'s)? $/;
const AS_PLATE = /^(?=[^a-z]*[A-Z])(?=.*\d)[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,2}$/;

/** Plates of other countries and chassis numbers have no shape of their own; a label vouches. */
function findLabelled(reading: Reading): Finding[] {
  return reading.slots('plate').flatMap((slot): Finding[] => {
    const place = reading.text.slice(slot.start, Math.min(slot.end, slot.start + 30));
    const found = (reading.detection.source === 'ocr' && MISREAD_VALUE.exec(place)) || VALUE.exec(place);
    // "Matricola  000418": numbers of staff, for whom Italian has the word that Spanish has for plates.
    if (
      !found ||
      /^0\d+$/.test(found[0]) ||
      /^(?:\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})$/.test(found[0]) ||
      found.index > 8 ||
      found[0].replace(/[ -]/g, '').length < 4
    )
      return [];
    // "1001,Zqraspard …" below the heads of a file: the number of its row.
    if (slot.joint === 'below' && !/\p{L}/u.test(found[0]) && /^[,;|]/.test(place.slice(found.index + found[0].length))) return [];
    const label = reading.folded.slice(slot.label.start, slot.label.end);
    if (
      ANY_REGISTRATION.test(label) &&
      (!AS_PLATE.test(found[0]) || found[0].length > LONGEST_PLATE || OF_OTHERS.test(textBefore(reading.folded, slot.label.start, 16)))
    )
      return [];
    // "Matricola 000418" is a number of staff: a label that was guessed needs letters beside it.
    if (slot.label.isGuess && !/\p{L}/u.test(found[0])) return [];
    const end = slot.start + found.index + found[0].length;
    const plate: Finding = { start: slot.start + found.index, end, confidence: 0.85, tier: 'mask', why: 'label' };
    const trailer = AND_TRAILER.exec(reading.text.slice(end, end + 32));
    const more = trailer?.[1] ?? '';
    return trailer && /[A-Z]/.test(more)
      ? [plate, { ...plate, start: end + trailer[0].length - more.length, end: end + trailer[0].length }]
      : [plate];
  });
}

export const licencePlateDetector = defineDetector({
  id: 'licence-plate',
  entity: 'LICENCE_PLATE',
  find: (reading) => [
    ...findTurkish(reading),
    ...findBritish(reading),
    ...findGerman(reading),
    ...findFrench(reading),
    ...findIndian(reading),
    ...findChassis(reading),
    ...findBehindMake(reading),
    ...findBesideCar(reading),
    ...findLabelled(reading),
    ...inColumns(reading, ['plate'], /^(?=.*\d)(?=.*\p{Lu})[\p{Lu}\d](?:[ -]?[\p{Lu}\d]){3,16}$/u),
  ],
  examples: {
    match: [
      { text: 'id,dob,plate\n1002,1968-10-10,AA KT-482', found: 'AA KT-482' },
      { text: 'araç 34 ABC 123 kapıda', found: '34 ABC 123' },
      { text: '06AB1234', found: '06AB1234' },
      { text: 'Sofor: Zqrmis Zqrtoprak - 42 $ 0917', found: '42 $ 0917', source: 'ocr' },
      { text: 'Şasi no\nVF1LRFBOO6KB948524', found: 'VF1LRFBOO6KB948524', source: 'ocr' },
      { text: 'Vehicle licence number: CA 482-432', found: 'CA 482-432' },
      { text: 'Registration number: LN15 VHT', found: 'LN15 VHT' },
      { text: 'tanker 42 KG 905 – yolda', found: '42 KG 905' },
      { text: 'Veh: TN09BX4410', found: 'TN09BX4410' },
      { text: 'KA 05 MJ 4419 · White', found: 'KA 05 MJ 4419' },
      { text: 'Plaka    Şasi no    Başlangıç\n06 BKR 418    WVWZZZ1KZAW318842    14.10.2026', found: 'WVWZZZ1KZAW318842' },
      { text: 'araç 35 T\n92128', found: '35 T\n92128', source: 'ocr' },
      { text: 'Kentekenplaat GB-001-B', found: 'GB-001-B' },
      { text: 'Kenteken    93-BKT-7 / oplegger ZQ-44-XD', found: 'ZQ-44-XD' },
      { text: 'Plate: AB12 CDE', found: 'AB12 CDE' },
      { text: 'Kennzeichen: B-MW 1234', found: 'B-MW 1234' },
      { text: 'Vehicle\nFiat Egea · VF-084-NL', found: 'VF-084-NL' },
      { text: 'Toyota Camry Hybrid · RKD-4471', found: 'RKD-4471' },
      { text: 'Renault Clio, 1234 KBC', found: '1234 KBC' },
      { text: 'le véhicule immatriculé FB-318-QN', found: 'FB-318-QN' },
      { text: 'Pojazd    KR 7T418', found: 'KR 7T418' },
      { text: 'Plaka    22) 2021', found: '22) 2021', source: 'ocr' },
      { text: 'parked beside B-EV 7731 again', found: 'B-EV 7731' },
    ],
    noMatch: [
      'id,price,model\n1002,19.90,AA-482',
      'Scheme registration number: 10320105',
      'Registration: 30 06 2015',
      'Company registration number SC123456',
      'Matricola    000418',
      '12 GB 500',
      'tank 42 KG 905',
      'Total 12 $ 5000',
      'Car    REF 4471',
      'Vehicle    BMW X5',
      'BMW X5 · REF-4471',
      'MG 7 · 4K 60',
      'Ford Focus, 2019 ST',
      'Seat 12 A · Gate B 12',
      'Toyota Corolla 1.8 · 54.000 km',
      '22 KAS 26',
      '10 MB 1234',
      '82 ABC 123',
      '#34ABC123',
      '15 TL 5000',
      'USB-C 300',
      'A-B 12.5',
      'ISO-A 400',
      'RF-AB 0042',
      'Part AB-123-CD',
      'Row 35 T\n92128',
    ],
  },
});

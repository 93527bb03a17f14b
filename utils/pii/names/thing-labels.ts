/** Labels and heads of columns that say what is called like a person and is none: games, ships, bridges, classes, rooms, plans. All folded. */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrased = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s*;\s*/)
      .map((phrase) => phrase.replace(/\s+/g, ' ')),
  );

/** Words that say so alone. */
const ALONE = listed(`
  game games oyun oyunu film filmi movie cinema sinema sinemasi theatre theater tiyatro book kitap kitabi novel roman romani song sarki sarkisi track album albumu artist sanatci band
  playlist podcast dizi dizisi series show episode bolum
  vessel ship ferry boat yacht vapur vapuru gemi gemisi feribot feribotu tekne teknesi yat aircraft ucak locomotive
  bridge kopru koprusu tunnel tunel tuneli gise gisesi plaza junction kavsak airport havalimani havaalani aeropuerto flughafen aeroport terminal terminali port liman limani harbour marina
  station istasyon istasyonu stop durak duragi haltestelle bahnhof gare estacion iskele iskelesi pier quay platform peron hat hatti route guzergah guzergahi
  school okul okulu schule ecole escuela college university universite kindergarten kres class sinif sinifi house ward course kurs kursu ders dersi lecture
  room oda odasi zimmer chambre habitacion suite suit cabin kabin salon salonu hall hallway lounge stateroom classroom derslik auditorium theatre amfi
  vehicle arac araci car auto voiture coche make model modeli brand marka markasi manufacturer uretici breed irk irki cins cinsi species
  street road sokak cadde location konum yer venue mekan mekani pitch saha sahasi ground stadium stad stadyum place restaurant restoran lokanta cafe kafe hotel otel oteli
  branch sube subesi office ofis ofisi store magaza magazasi shop dukkan market outlet plant fabrika factory 
  hospital hastane hastanesi clinic klinik klinigi surgery polyclinic poliklinik pharmacy eczane eczanesi 
  insurer insurance sigorta carrier airline havayolu brand bank banka bankasi
  product products urun urunu item items artikel article plan plani package paket paketi tariff tarife tarifesi policy subscription abonelik membership tier bundle
  team takim takimi club kulup kulubu squad league lig ligi opponent rakip
  type turu tur tip tipi kind category kategori kategorisi fare format edition variety variant colour color renk rengi shade scent flavour flavor fragrance
     printer yazici machine makine makinesi scanner camera kamera
  department departman birim bolum bolumu unit campaign kampanya kampanyasi project proje projesi template sablon theme tema
  food mama mamasi dish yemek menu menusu drink wine sarap cocktail coffee recipe tarifi
  lake mountain peak park parki square meydan trail hurricane storm firtina
`);

/** Words that say so at the end of a label too: "Visa type", "Tender boat", "Toplantı odası". Names of places end in others: "Zqrell Park". */
const LAST = listed(`
  type kind class category model make plan tariff package product item boat ferry vessel room suite cabin branch vehicle car route breed brand format fare edition game film movie song album book playlist product
  turu tipi sinifi kategorisi modeli markasi plani paketi tarifesi urunu teknesi gemisi vapuru feribotu odasi salonu kabini subesi araci guzergahi irki cinsi oyunu filmi sarkisi albumu kitabi
`);

/** Said only by all of their words. */
const WHOLE = phrased(`
  make and model; make / model; make/model; marka / model; marka/model; marka model; arac marka model; marka ve model; type of visa; form of payment; place of birth; dogum yeri; birthplace; place of issue;
  issued at; issuing authority; veren makam; cikis yeri; varis yeri; kalkis; varis; kalkis yeri; nereden; nereye; departure; arrival; destination; origin; departing; arriving; leaving from; going to;
  pick-up point; pickup point; collection point; teslim noktasi; meeting point; bulusma noktasi; toll point; gecis noktasi; reading; watching; listening to;
  now playing; playing; simdi caliniyor; izlenen; okunan; sitting; dining; dining room; issued by; home ground; home team; away team; ev sahibi takim; deplasman; il / ilce; il/ilce; sinif / kat; kat / yer;
  teslim yeri; alis yeri; iade yeri; pick-up; drop-off; pickup; drop off; pick up
`);

/** "Loaded on vehicle", "GAL-305 change theme": no label. */
const SENTENCE = /\d|(?:^| )(?:on|in|at|to|for|by|with|from|your|new|no)(?= )| .* .* /;

/** Whether what stands beside a label, or below the head of a column, is a thing. Takes the folded label without its sign. */
export function isLabelOfThing(label: string): boolean {
  const last = label.lastIndexOf(' ') + 1;
  return WHOLE.has(label) || (last === 0 ? ALONE.has(label) : LAST.has(label.slice(last)) && !SENTENCE.test(label));
}

/** What has numbers of its own that look like plates: "Machine MX52 PRO". */
const DEVICES = listed(
  'device cihaz cihazi printer yazici machine makine makinesi server sunucu host scanner camera kamera terminal model modeli product urun article part parca firmware ecu till kasa reader meter',
);

/** Whether the label is one of a device. Takes the folded label without its sign. */
export function isLabelOfDevice(label: string): boolean {
  return DEVICES.has(label.slice(label.lastIndexOf(' ') + 1));
}

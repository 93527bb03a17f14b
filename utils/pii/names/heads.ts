/**
 * What places, institutions, firms, goods and papers are called by, in nine languages and Turkish: the head of the name, which stands at its end, or
 * at its beginning in languages of the South. All folded.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Behind what it is called. Venues, schools and hospitals are called after people: "Fatih Sultan Mehmet EAH". */
const AFTER_PEOPLE = listed(`
  eah asm tsm osb mem lokali otogari terminali havalimani havaalani garajlari gari limani marinasi iskelesi koprusu tuneli kavsagi caddesi sokagi parki bahcesi bahceleri
  agiz palas palace resort konaklari konagi evleri rezidans residence suites sitesi apartmani plaza isani ishani carsisi pasaji kulesi tesisleri kampusu yurdu kresi anaokulu mtal
  myo lisesi ilkokulu ortaokulu kursu dershanesi akademisi enstitusu vakfi dernegi kulubu lokantasi restorani kafesi pastanesi firini bufesi bakkali marketi manavi kasabi
  eczanesi hastanesi klinigi poliklinigi muayenehanesi laboratuvari veteriner optik kuyumcusu berberi kuaforu matbaasi kirtasiyesi kitabevi yayinevi galerisi muzesi
  otomotiv nakliyat kargo kurye lojistik hirdavat zuccaciye toptan gida tekstil insaat enerji mimarlik muhendislik danismanlik emlak sigorta turizm
  elementary kindergarten nursery academy infirmary hospice a&e surgery optometrists opticians veterinary vets arms lodge manor cottage mews
  terrace gardens plaza square wharf quay marina harbour harbor bridge tunnel roundabout interchange junction terminal airfield heliport stadium rink 
  accountants accountancy solicitors attorneys architects surveyors adjusters brokers builders contractors plumbers electricians engineering roofing scaffolding landscaping
  removals lettings upholstery florists jewellers jewelers stationers booksellers caterers catering ambulance cathedral kitap sahaf butik aksesuar
  spaniel terrier retriever poodle bulldog mastiff greyhound dachshund sheepdog labrador
  bakkerij slagerij apotheek kookwinkel winkel drogist boekhandel kwekerij brouwerij basisschool ziekenhuis huisartsenpraktijk makelaardij
  backerei metzgerei apotheke buchhandlung gartnerei brauerei grundschule gymnasium realschule krankenhaus klinikum kindergarten kita autohaus gasthaus
  yalisi koskleri kosku konutlari otoparki deposu fabrikasi santrali baraji gecidi tepesi adasi plaji mesire ormani sokakli pastahanesi ciftlik
  depot warehouse superstore lounge suit kiosk motel showroom salonlari
  sarl sas eurl sasu snc srl srls slu sau lda ltda aps bv ohg gbr spzoo
`);

/** Goods, papers, rooms and deeds behind what they are: with a person's whole name before them they are that person's. */
const OF_THINGS = listed(`
  belgesi bedeli kaydi fonu ornegi formu raporu dilekcesi tutanagi makbuzu faturasi sozlesmesi vekaletnamesi karnesi listesi programi calistayi semineri toplantisi kongresi
  sempozyumu egitimi dersi sinavi odulu kupasi turnuvasi ligi maci kampanyasi paketi tarifesi hatti servisi bildirimi uyarisi talebi basvurusu kontrolu kontrol bariyer
  yesili mavisi kirmizisi sarisi moru pembesi grisi beyazi siyahi kahvesi makinalari makineleri sistemleri urunleri malzemeleri sanayii boyasi kumasi perdesi halisi
  sampuani sabunu kremi parfumu cayi suyu peyniri zeytini ekmegi boregi pidesi lahmacun pide kebap doner baklava kunefe corba salata kraker biskuvi cikolata
  candle bookcase bookshelf armchair sofa wardrobe mattress cushion blanket duvet mirror kettle teapot mug bowl vase basket tray apron scarf coat dress
  primary skirt blouse shirt jumper sweater cardigan trousers jeans trainers sneakers sandals slippers handbag backpack wallet watch bracelet necklace earrings perfume
  shampoo serum lotion cream lipstick mascara soap tea cheese boule loaf baguette sourdough cake pie cookie biscuit crisps chocolate sauce
  wine beer lager cider whisky whiskey rum vodka champagne prosecco cava rioja chianti merlot
  linen curtain bedding bridle guitar piano violin bike scooter stroller pram crib
  sedan hatchback coupe cabrio suv tdi tsi tce dci hdi crdi hybrid
  minutes manifest census registry archive ledger prospectus newsletter bulletin gazette agenda handbook syllabus guests admins operators users replicators
  nord sud ost norte sur sued noord zuid oost
  borealis australis grandiflora vulgaris officinalis
  balkon zimmer suite stellplatz tiefgarage parkplatz lieferung vertrieb etikettenlauf
  tablet tabletten kapseln capsules surup ampul damla merhem inhaler inhalator pomad
`);

/** Before what it is called, beside `INSTITUTION`: squares, halls, ships and houses. */
const BEFORE = listed(`
  piazza piazzale plaza plac rynek platz placa praca plein rathaus burgeramt standesamt bahnhof haltestelle galeria galerie galleria gallery palazzo palacio palais chateau
  schloss castello castillo castelo villa finca quinta masseria agriturismo cascina bodegas cantina tenuta domaine clos caves aceites vinos vini vinhos
  panaderia pasteleria carniceria ferreteria papeleria libreria libreria peluqueria tienda taller talleres autoescuela colegio instituto clinica hospital
  boulangerie patisserie boucherie librairie pharmacie garage salon maison atelier societe ets etablissements
  backerei metzgerei praxis kanzlei autohaus gaststatte
  pasticceria panificio farmacia officina studio azienda
  piekarnia cukiernia apteka gabinet salon sklep biuro kancelaria
  padaria farmacia loja oficina escola
  table masa cabin kabin ferry feribot vapur tekne yacht lounge ward building block odasi salonu dersligi avenue avenida boulevard rue quai impasse viale calle paseo ulica rua travessa
  suite room zimmer kamer chambre habitacion camera sala saal salle salon salone
  mv hms uss tcg
  anonymous anonim
  seat renault fiat opel toyota honda hyundai kia nissan peugeot citroen dacia skoda volkswagen vw audi bmw mercedes volvo mazda suzuki mitsubishi tesla togg chevrolet jeep
  ristorante osteria vertrieb trattoria pinot
  otel hotel hostel motel pansiyon foto fotograf studyo
  vauxhall subaru lexus jaguar porsche cupra dodge chrysler
`);

/** What streets end with, which nobody is called by. */
const STREETS = listed('street road avenue boulevard crescent highway motorway parkway bulvari caddesi sokagi straat gatan gade strasse');

/** What shops and places are called behind whose they are: "Zqrosie's Diner", "St Zqrames's Square". Rooms, phones and parties are people's own. */
const OWNED = listed(`
  kitchen diner cafe bakery bakehouse pizza pizzas pizzeria grill bar pub tavern deli bistro coffee tea tearoom burgers burger tacos chicken sandwiches doughnuts donuts cakes cookies pies steakhouse noodles
  wheels motors autos garage books bookshop nails salon barbers barbershop boutique flowers florist pets farm farms fields square park gate cathedral church chapel abbey hospital hospice college school
  hall hotel inn arms lodge heroes rangers rovers warriors angels lions tigers wines brewery ice creamery market stores superstore supermarket pharmacy jewellers surf toys fabrics
  yeri mutfagi sofrasi evi konagi mekani lokantasi kofteci pastanesi cay bahcesi
`);

/** Whether the word ends what a street is called. */
export function isStreetWord(word: string): boolean {
  return STREETS.has(word);
}

/** Whether the word behind "…'s" is what a shop or a public place is. */
export function isOwnedPlace(word: string): boolean {
  return OWNED.has(word);
}

/** What the trade is called that a firm follows: "matbaacılık", "Yelkenspor". */
const ENDING =
  /^(?:[a-z]{3,}[cs]il[iu]k|[a-z]{3,}[cs]uluk|[a-z]{4,}spor|[a-z]{3,}(?:winkel|bakkerij|slagerij|apotheke|apotheek|backerei|werkstatt|handlung|haus(?:er)?|garage|laden|markt|vertrieb|lauf|hof|kirche|krankenhaus|klinik|praxis|zentrum|centrum|schule|school|amt|park|platz|plein)|[a-z]{3,}hanesi|[a-z]{3,}(?:[iu]z|l[iu]k)?(?:ektomi|ektomie|ectomy|oskopi|oscopy|plasti|plasty|grafi|terapi|therapy|itis))$/;

const HAUS_NAMES = listed('neuhaus althaus backhaus niehaus hofhaus steinhaus kirchhof neuhof dorenkamp');

/** Whether the word is the head of a thing that may be called after a person. */
export function isHeadAfterPeople(word: string): boolean {
  return AFTER_PEOPLE.has(word);
}

/** Whether the word is the head of a thing behind what it is; a name that a whole person's name stands before is theirs. */
export function isHeadOfThing(word: string): boolean {
  return OF_THINGS.has(word) || (ENDING.test(word) && !HAUS_NAMES.has(word));
}

/** Whether the word stands before what a thing is called. */
export function isHeadBefore(word: string): boolean {
  return BEFORE.has(word);
}

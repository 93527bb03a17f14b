import { phrases } from './phrases';

/**
 * More words beside personal data, in English, Turkish, German, French, Spanish, Italian, Dutch, Polish and Portuguese. They count as they are written
 * only: of so many words one is always a sign away from a word that means something else. A name with a capital inside is two words: "whats app code".
 */
export const moreLabels = {
  /** Who somebody is to the reader, at work, in court and at school. Words that are surnames as well (Richter, Zeuge) are left out. */
  role: phrases(`
    trainer; personal trainer; driving instructor; hosted by; your host; meeting host; landlord; landlady; tenant; lessee; lessor; occupant;
    occupier; lodger; executor; executrix; heir; heirs; trustee; deceased; decedent; informant; complainant; plaintiff; defendant;
    petitioner; respondent; appellant; solicitor; barrister; notary; celebrant; officiant; bride; godmother; godfather; carer; caregiver;
    caretaker; keyholder; key holder; signatory; power of attorney; nominee; donor; co borrower; guarantor; debtor; cleaner; plumber;
    electrician; handyman; midwife; dentist; surgeon; nurse; therapist; counsellor; counselor; key worker; social worker; case worker;
    caseworker; prescribing doctor; referring doctor; attending physician; treating doctor; performed by; examined by; dispensed by;
    authorised by; authorized by; inspected by; supervised by; booked by; minutes by; taken by; reading taken by; facilitator; interviewee;
    registered keeper; vehicle owner; previous owner; pet owner; dog owner; babysitter; nanny; childminder; class teacher; form tutor;
    headteacher; head teacher; homeroom teacher; examiner; invigilator; photographer; collected by; accompanied by; companion; sponsor;
    grandparent; grandmother; grandfather; wife; husband; partner; children; surviving spouse; mourner; bereaved; consigned by; consignor;
    winning bidder; maid of honour; maid of honor; best man; bridesmaid; signed for by; pickup person; authorised person; authorized person;
    responsible person; point of contact; egitmen; antrenor; direksiyon egitmeni; sofor; mirasci; mirascilar; muris; merhum; merhume; vefat
    eden; sahit; tanik; hissedar; diger hissedar; vekil; vekili; muvekkil; sanik; magdur; musteki; supheli; sikayet eden; kursiyer; rehber
    ogretmen; refakatci; refakat eden; refakat edecek; bakici; hemsire; ebe; dis hekimi; tedavi eden; muayene eden; kontrol eden; tahsil
    eden; yatiran; odeyen; kesideci; bagisci; rezervasyon sahibi; bilet sahibi; konaklayan; kalan kisi; hayvan sahibi; hasta sahibi; hasta
    yakini; velisi; yukleme; yukleyen; paylasan; davet eden; servis soforu; sayac okuyan; okuyan; ilan sahibi; isletme sahibi; firma
    yetkilisi; apartman gorevlisi; site yoneticisi; nobetci; sorumlu hekim; sorumlu ogretmen; danisman ogretmen; sinif rehber ogretmeni;
    dogum yapan; esi; ev arkadasi; trainerin; betreuer; betreuerin; lehrer; lehrerin; klassenlehrer; klassenlehrerin; fahrlehrer;
    fahrlehrerin; schueler; schuler; schulerin; spielerin; spieler; teilnehmer; teilnehmerin; gastgeber; gastgeberin; eigentumer;
    eigentumerin; halterin; fahrzeughalter; fahrzeughalterin; zeugin; beklagter; beklagte; erblasser; erblasserin; erben; verstorbene;
    verstorbener; rechtsanwalt; rechtsanwaltin; steuerberater; steuerberaterin; hausarzt; hausarztin; arztin; behandelnder arzt; behandelnde
    arztin; hebamme; pflegerin; therapeut; therapeutin; vormund; erziehungsberechtigte; erziehungsberechtigter; sorgeberechtigte;
    sorgeberechtigter; mutter; vater; kinder; ehepartner; ehefrau; ehemann; tochter; nachbar; nachbarin; bewerber; bewerberin; ausbilder;
    ausbilderin; vorsitzender; vorsitzende; kassenwart; schriftfuhrer; verfasser; verfasserin; bearbeiter; bearbeiterin; gepruft von;
    erstellt von; genehmigt von; eingereicht von; bestellt von; abholer; abholerin; abholberechtigt; abholberechtigte; begleitperson;
    versicherter; versicherte; untermieter; untermieterin; mieterin; vermieterin; hauptmieter; bewohnerin; trauzeuge; trauzeugin;
    entraineur; entraineuse; monitrice; moniteur; enseignant; enseignante; professeur; chauffeur; proprietaire; locataire; bailleur; temoin;
    notaire; avocat; avocate; defunt; defunte; heritier; heritiere; heritiers; tuteur legal; tutrice; enfants; conjoint; conjointe; epoux;
    epouse; voisin; voisine; medecin traitant; infirmiere; infirmier; sage femme; dentiste; patiente; personne a prevenir; personne a
    contacter; personne de confiance; voyageur; voyageuse; adherent; adherente; joueur; joueuse; signataire; mandataire; demandeur;
    demandeuse; assuree; souscripteur; representant legal; responsable legal; livreur; coursier; reserve par; valide par; signe par;
    gestionnaire; conseiller; conseillere; entrenador; entrenadora; instructora; profesor; profesora; tutora; conductora; chofer;
    propietario; propietaria; inquilino; inquilina; arrendatario; arrendataria; arrendador; arrendadora; casero; casera; testigo; abogado;
    abogada; difunto; difunta; fallecido; fallecida; heredero; heredera; herederos; hijos; hijo; hija; vecino; vecina; hermana; hermano;
    esposo; esposa; conyuge; enfermero; enfermera; matrona; persona de contacto; anfitrion; anfitriona; invitada; viajero; viajera;
    jugadora; jugador; firmante; solicitante; demandante; demandado; denunciante; representante legal; compradora; comprador; mensajero;
    atendido por; creado por; firmado por; alumno a; medico; medica; cuidadora; cuidador; allenatore; allenatrice; istruttore; istruttrice;
    insegnante; professoressa; professore; alunno; alunna; studente; studentessa; autista; proprietario; proprietaria; locatore; locatrice;
    testimone; notaio; avvocato; defunto; defunta; eredi; figlio; figlia; figli; sorella; fratello; moglie; coniuge; medico curante;
    infermiere; infermiera; ostetrica; dentista; ospite; viaggiatore; giocatore; giocatrice; firmatario; richiedente; delegato; delegante;
    legale rappresentante; assicurato; assicurata; contraente; acquirente; prenotato da; creato da; firmato da; assistito; assistita;
    conducente; lerares; leraar; instructeur; leerling; speelster; speler; bestuurder; eigenaar; eigenares; huurder; verhuurder; getuige;
    notaris; advocaat; overledene; erfgenaam; erfgenamen; moeder; vader; dochter; kinderen; echtgenoot; echtgenote; buurman; buurvrouw;
    huisarts; arts; verpleegkundige; verloskundige; tandarts; contactpersoon; gastheer; gastvrouw; reiziger; voogd; mantelzorger;
    behandelaar; verwijzer; aanvrager; ondertekenaar; verzekerde; verzekeringnemer; bezorger; koerier; ondertekend door; gemaakt door;
    aangevraagd door; trener; trenerka; instruktor; instruktorka; nauczyciel; nauczycielka; wychowawca; wychowawczyni; uczen; uczennica;
    kursant; kursantka; zawodnik; zawodniczka; wlasciciel; wlascicielka; najemca; wynajmujacy; swiadek; notariusz; adwokat; zmarly; zmarla;
    spadkobierca; corka; malzonek; malzonka; sasiad; sasiadka; lekarz; lekarz prowadzacy; pielegniarka; polozna; osoba kontaktowa; opiekun;
    opiekunka; opiekun prawny; pelnomocnik; wnioskodawca; podpisal; ubezpieczony; ubezpieczona; kurier; dzieci; dziecko; rodzic; rodzice;
    treinador; treinadora; instrutor; instrutora; professora; professor; aluno; aluna; jogadora; jogador; motorista; condutor; condutora;
    locataria; locatario; senhorio; senhoria; testemunha; advogado; advogada; falecido; falecida; herdeiro; herdeira; herdeiros; filhos;
    filho; filha; vizinho; vizinha; enfermeiro; enfermeira; pessoa de contato; pessoa de contacto; hospede; viajante; passageiro;
    passageira; responsavel; signatario; requerente; segurado; segurada; entregador; entregadora; estafeta; medico responsavel; cardmember;
    card member; co signer; cosigner; co applicant; borrower; lender; mortgagor; mortgagee; nok; keeper; current keeper; new keeper; hirer;
    named driver; main driver; consignee; shipper; notify party; ordering party; ordering customer; originator; remitter; initiating party;
    creditor; ultimate creditor; ultimate debtor; drawee; endorser; payable to; pay to; pay to the order of; make payable to; make cheques
    payable to; make checks payable to; cheque payable to; check payable to; cheques payable to; in favour of; in favor of; for the account
    of; by order of; received from; picked up by; to be collected by; accepted by; given to; name at birth; surname at birth; family name at
    birth; last name at birth; children's names; pupil; pupil s; scholar; learner; delegate; delegates; registrant; contact on site; on site
    contact; contact at delivery; called by; visitor; visitors; visiting; guest of; guests; additional guests; travelling with; traveling
    with; travellers; travelers; passengers; other passengers; pax; pilot; skipper; cashier; served by; your server; waiter; waitress;
    stylist; hairdresser; barber; booked with; appointment with; attending; attending doctor; referring gp; registered gp; your gp; usual
    gp; gp; pcp; primary care physician; primary care provider; rendering provider; ordering provider; referring provider; radiologist;
    anaesthetist; anesthesiologist; pathologist; pharmacist; insured person; life assured; lives assured; life insured; proposer; injured
    party; injured person; other driver; third party driver; names of witnesses; settlor; testator; attorney in fact; donee; grantor;
    grantee; transferor; transferee; resident; residents; household members; head of household; leaseholder; freeholder; proprietor; sole
    trader; director; directors; company director; managing director; company secretary; secretary; treasurer; chairperson; chairman;
    chairwoman; shareholder; shareholders; ubo; beneficial owner; beneficial owners; ultimate beneficial owner; person with significant
    control; counsel; reporting person; reporting officer; arresting officer; loan officer; case officer; case handler; investigator;
    suspect; victim; arrestee; inmate; prisoner; offender; detainee; colleague; hiring manager; reports to; direct reports; approver;
    verified by; completed by; filled in by; entered by; modified by; last modified by; changed by; last changed by; edited by; last edited
    by; closed by; resolved by; handled by; attended by; dealt with by; transferred to; forwarded to; raised by; raised for; requested for;
    logged by; requestor; submitter; sponsored by; registered in the name of; account in the name of; account in name of; in the name of;
    booked in the name of; registered to; licensed to; issued to; invoice to; invoiced to; charged to customer; sold to party; addressee;
    care of; for the attention of; fao; attention to; translator; godparent; godparents; groom; bride and groom; bride groom; sibling;
    siblings; brothers; sisters; nephew; niece; uncle; aunt; cousin; grandson; granddaughter; grandchild; grandchildren; stepfather;
    stepmother; stepson; stepdaughter; foster parent; foster carer; father in law; mother in law; ex husband; ex wife; dependant;
    dependants; dependent name; dependents; newborn; breeder; cdtr; dbtr; ultmt cdtr; ultmt dbtr; ultmtcdtr; ultmtdbtr; cdtr nm; dbtr nm;
    nm; ordering cust; benef; bene; benef name; bene name; holder s; holders; attendee s; invitee; invitees; invited by; inviter; introduced
    by; recommended by; escort; chaperone; tour leader; tour guide; your guide; interpreter; mediator; arbitrator; juror; probation officer;
    parole officer; coroner; undertaker; funeral director; chief mourner; celebrated by; in memory of; in loving memory of; survived by;
    father of; mother of; mother s; spouse partner; husband wife; wife husband; husband or wife; spouse or partner; son daughter; parent
    carer; parent s; parents guardians; parent guardian; parents or guardians; guardian s; designated driver; account opened by; opened for;
    set up by; deposited by; withdrawn by; paid in by; donated by; nominated by; nominated person; appointee; conductor of; locum;
    consultant surgeon; lead consultant; named nurse; health visitor; district nurse; care coordinator; support worker; personal assistant;
    line supervisor; shift leader; duty manager; site manager; foreman; surveyor; valuer; conveyancer; letting agent; estate agent; lead
    tenant; joint tenant; co tenant; flatmate; housemate; roommate; room mate; subtenant; sub tenant; permitted occupier; permitted
    occupiers; previous keeper; previous tenant; new tenant; outgoing tenant; incoming tenant; new owner; legal owner; registered
    proprietor; title holder; deed holder; ticketholder; ticket holder; season ticket holder; pass holder; licence holder; license holder;
    permit holder; blue badge holder; concession holder; visa holder; document holder; certificate holder; certificate of; awarded to;
    presented to; this certifies that; this is to certify that; graduate; graduand; supervisor s; thesis supervisor; academic advisor;
    academic tutor; personal tutor; module leader; programme leader; head of year; year head; school contact; collector name; collected from
    by; havale eden; havale alan; havale gonderen; havale alicisi; vekil eden; vekalet veren; vekalet eden; vekaleten; muteveffa; kayyum;
    kayyim; bilirkisi; hakim; savci; katip; zabit katibi; baskatip; suca suruklenen cocuk; hukumlu; tutuklu; isveren; isci; amiri; birim
    amiri; bagli oldugu yonetici; ilk amir; ikinci amir; sicil amiri; yonetici; yoneticisi; mudur; muduru; okul muduru; sube muduru; mudur
    yardimcisi; danismani; tez danismani; akademik danisman; mezun; sporcu; lisansli sporcu; hakem; kaptan; oyuncu; eczaci; ameliyati yapan;
    ameliyat eden; konsultan hekim; isteyen hekim; isteyen doktor; isteyen doktoru; istek yapan; gonderen hekim; gonderen doktor; raporu
    yazan; raporlayan; numuneyi alan; ornegi alan; kani alan; sigortali adayi; hak sahipleri; karsi taraf; karsi taraf surucusu; karsi
    surucu; tasinmaz maliki; hissedarlar; kiraya veren; kiralayan; kat maliki; kat malikleri; daire sahibi; site sakini; daire sakini;
    sakin; siparis veren; siparisi veren; siparis eden; teslim alacak; teslim alacak olan; teslim edilecek; dagitim gorevlisi; dagitimi
    yapan; muavin; yolcular; misafirler; konuk; konuklar; rezervasyon yapan; rezervasyonu yapan; basvuru yapan; basvuruyu yapan; basvurucu;
    basvuran kisi; muracaat eden; muracaatci; dilekce sahibi; dilekceyi veren; talepte bulunan; bildiren; bildirimde bulunan; ihbar eden;
    ihbarda bulunan; sikayet edilen; sikayette bulunan; irtibat kisisi; ilgilisi; yetkilisi; sirket yetkilisi; sirket yetkilileri; imza
    yetkilisi; imza sahibi; ortak; ortaklar; sirket ortagi; sirket ortaklari; kurucu ortak; yonetim kurulu baskani; yonetim kurulu uyesi;
    yonetim kurulu uyeleri; mali musavir; muhasebeci; mali musaviri; gercek faydalanici; nihai faydalanici; islemi gerceklestiren; islemi
    onaylayan; tanzim eden; inceleyen; onay veren; kaydeden; kayit eden; kaydi acan; kaydi olusturan; kaydi kapatan; talebi acan; talebi
    olusturan; talebi kapatan; guncelleyen; son guncelleyen; degistiren; son degistiren; duzelten; tamamlayan; devreden; devralan; satan;
    satin alan; bagislayan; bagis yapan; bagisi yapan; odeme yapan; odemeyi yapan; parayi gonderen; parayi yatiran; parayi alan; tahsildar;
    veznedar; kasiyer; garson; kuafor; kuaforunuz; davetli; davetliler; nikah sahidi; nikah sahitleri; cocugu; cocuklari; babasi; annesi;
    baba; kardesi; kardesleri; dedesi; anneannesi; babaannesi; teyzesi; halasi; amcasi; dayisi; yegeni; kayinpederi; kayinvalidesi;
    nisanlisi; sozlusu; bakmakla yukumlu; bakmakla yukumlu olunan; bakmakla yukumlu oldugu kisi; adina duzenlenen; adina kayitli; kimin
    adina; adina kayitli oldugu kisi; adina rezervasyon yapilan; kullanan; zimmet alan; zimmetlenen; zimmetlenen kisi; zimmetli kisi;
    kargoyu alan; kargoyu teslim alan; paketi alan; paketi teslim alan; kapici; guvenlik gorevlisi; ziyaretci; ziyaretciler; ziyaret edilen;
    gorevlendirilen; hesap sahipleri; ortak hesap sahibi; musterek hesap sahibi; sevk eden; sevk eden hekim; sevkeden; yatis veren hekim;
    ebesi; hemsiresi; diyetisyen; fizyoterapist; psikolog; psikiyatrist; pedagog; sosyal calismaci; arabulucu; uzlastirmaci; tercuman;
    yeminli tercuman; icra memuru; uzlasan; sulh eden; murisi; miras birakan; mirasci adayi; terekesi; vasiyet eden; bagislanan; evlat
    edinen; evlat edinilen; koruyucu aile; hizmetli; stajyer; staj yapan; usta; ustasi; tamirci; servis elemani; servis teknisyeni; kurulumu
    yapan; montaji yapan; kesfi yapan; sayaci okuyan; teslimati yapan; tutanagi tutan; tutanagi duzenleyen; tutanak tutan; yazan memur;
    memur; polis memuru; nobetci memur; gorusen; gorusmeyi yapan; gorusulen; gorusulen kisi; gorusulen yetkili; cagriyi alan; cagriyi
    karsilayan; cagriyi acan; aktaran; devredilen; yonlendiren; yonlendirilen; yonlendirilen kisi; atayan; atama yapilan; takip eden; takip
    eden kisi; sorumlusu; proje sorumlusu; ders sorumlusu; dersi veren; ogretim uyesi; ogretim elemani; juri uyesi; juri uyeleri; gozetmen;
    gozetmenler; sinav gozetmeni; sinif baskani; sinif annesi; velisi oldugum; velisi oldugu ogrenci; kayitli veli; servis hostesi; hostes;
    rehber; tur rehberi; grup lideri; ekip lideri; takim kaptani; teknik direktor; gonderen unvan; alici unvan; alici unvani; gonderici
    unvani
  `),
  name: phrases(`
    name s; your name s; your names; full names; nome do cliente; nome do titular; nombre del titular; nom du titulaire; name des kindes; nome
    del bambino; nombre del alumno; nom de l eleve; child s name; child name; pet parent; nee; cocugun adi; cocuk adi; velinin adi; adi soyadi
    unvani; isim soy isim; titular da conta; name of deceased; name of patient; name of applicant; full legal name; preferred name; also known
    as; nome social; rufname; geburtsname; nom d usage; nom de naissance; nombre de pila; cognome e nome; nazwisko i imie; imiona; nazwisko
    rodowe; meisjesnaam; roepnaam; geboortenaam;
    account title; title of account; customer full name; surname and initials; initials and surname; surname and forename s; surname and
    forenames; surname and forename; surname and given names; surname and first name; surname and name; surname initials; forenames;
    forename s; given name s; other names; other name s; middle names; middle initial; middle name s; previous name; previous names; former
    name; former names; former surname; maiden surname; birth surname; known as; formerly known as; aka; name in full; name in print; print
    name; printed name; name printed; name in block capitals; name in block letters; name in capitals; name of pupil; name of student; name
    of child; name of caller; name of contact; name of account holder; name of cardholder; name of the account holder; name of beneficiary;
    name of payee; name of insured; name of tenant; name of owner; name of guest; name of passenger; name of the deceased; name of spouse;
    name of father; name of mother; name of witness; name of employee; name on account; name on badge; name on ticket; name on passport;
    name on id; name on booking; name on order; name on bill; name on policy; name on licence; name on license; name on reservation; name on
    delivery; name on the account; name on the bill; name on the booking; name on the order; name as on card; name as per pan; name as per
    aadhaar; name as per id; name as per passport; name as per bank; name as per bank records; name as in passport; name as in nric; name as
    in bank; name as it appears on card; name as it appears on passport; name as shown on card; name as shown on passport; name as shown on
    id; name for delivery; name for collection; delivery name; collection name; booking name; reservation name; appointment name; host name
    person; signatory name; authorised signatory name; your full name; your first name; your last name; your surname; his name; her name;
    their name; fname; lname; mname; sname; cardholdername; custname; cust name; givenname; familyname; recipientname; contactname;
    personname; billingname; patientname; holdername; payeename; payername; sendername; drivername; guestname; passengername; studentname;
    employeename; last first middle; last name first; last first; title first name surname; title and name; title name; salutation name;
    soyisminiz; soyad lar; ad lar; adlari; soyadlari; ikinci ad; ikinci adi; gobek adi; diger ad; diger adi; onceki ad; onceki adi; onceki
    soyad; onceki soyadi; eski soyadi; evlenmeden onceki soyadi; evlilik oncesi soyadi; kizlik soyadi; bekarlik soyadi; nami diger; lakabi;
    soyad ad; soyadi adi; soyadi ve adi; soyisim isim; unvan ad soyad; unvani adi soyadi; ticari unvani soyadi; soyadi ticari unvani; ad
    soyad ticari unvan; adi ticari unvani; adi soyadi ticari unvani; adi soyadi veya unvani; kart uzerinde yazan isim; kart uzerinde yazan
    ad soyad; kartta yazan isim; pasaporttaki ad; pasaporttaki soyad; pasaporttaki ad soyad; kimlikteki ad; kimlikteki soyad; kimlikteki ad
    soyad; kimlikte yazan ad; resmi ad; fatura kesilecek kisi; fatura kesilecek isim; rezervasyon ismi; rezervasyon adi soyadi; randevu
    sahibi; gorunen isim
  `),
  birthDate: phrases(`
    data e luogo di nascita; luogo e data di nascita; fecha y lugar de nacimiento; lugar y fecha de nacimiento; data i miejsce urodzenia;
    geburtsdatum ort; geboren op; geboorteplaats en datum; data e local de nascimento; nascido em; nascida em; nacido el; nacida el; ne en; nee
    en; anno di nascita; ano de nacimiento; annee de naissance; geburtsjahr; geboortejaar; rok urodzenia; bday; b day; date born; place and date
    of birth; date and place of birth; birth date place; patient dob; child dob; dob age; dogum gunu tarihi; dogum tarihi yeri; d o g; dgm
    tarihi; nascido; nascida; nacido; nacida; aniversario; data de aniversario; data di compleanno; urodziny; fodt; fodd; szuletett; narozen;
    narozena; datum narozeni; datum rodjenja; dogum tarihi ve yeri; dogum yili ve yeri; dogum yeri ve yili; date of birth and
    place; birth date and place; birthplace and date; cocugun dogum tarihi; hasta dogum tarihi; yolcu dogum tarihi; passenger dob;
    patient date of birth; year born
  `),
  phone: phrases(`
    contacto de emergencia; contato de emergencia; contact d urgence; contatto di emergenza; noodcontact; contact bij nood; kontakt
    alarmowy; emergency contacts; ice contact; acil durum kontagi; acilde aranacak; cell phone; cep telefonum; nr tel; nr telefonu
    kontaktowego; tel kom; n de telephone; tel portable; tel fixe; numero de celular; celular whatsapp; cellulare personale; mobiltelefon;
    telefoon; telefon mobil; tel nr; telnr; tlf nummer; direct line; direct dial; direct tel; direct number; ddi; did number; switchboard;
    extension; extension no; extension number; ext no; ext number; mob number; mob tel; cell number; cell nr; cell tel; cellular; cellular
    phone; landline; land line; landline no; landline number; home number; home no; work number; work no; office number; office no; business
    number; daytime number; day number; evening number; after hours number; night number; alternate number; alternate no; alternative
    number; alternative no; alt number; alt no; alt tel; alt phone; alternate mobile; secondary number; second number; other number; other
    mobile; other tel; contact numbers; contact mobile; contact cell; emergency no; emergency contact number; emergency contact no; ice
    number; ice no; ice phone; ice tel; rmn; registered mobile; linked number; linked mobile; verified number; calling number; calling
    party; called number; called party; calling party number; called party number; from number; to number; dialled number; dialed number;
    destination number; ani; cli; dnis; clid; caller number; number calling; incoming call; incoming number; callback; call back; call back
    on; call back no; callback no; callback on; line number; sim number; mdn; mdn number; subscriber number; ported number; number to port;
    number to be ported; port in number; old number; new number; previous number; facetime; imessage; zelle; bizum; mobilepay; swish; swish
    number; m pesa; mpesa; upi number; payid; paynow; pager; pager no; bleep; telex; fax number; mobilephone; homephone; workphone;
    phonenumber; mobilenumber; telephonenumber; contactnumber; cellnumber; phone extension; telephone inc area code; tel mob; tel home; tel
    work; tel office; home mobile; tel fax; tel faks; sabit no; sabit numara; sabit hat no; ofis tel; ofis telefonu; ofis no; ofis numarasi;
    santral; direkt hat; direkt no; dogrudan hat; dahili no; dahili numara; dahili numarasi; dahili hat; dahili tel; belgegecer; belgec;
    mobil no; mobil numara; mobil tel; ikinci numara; diger numara; alternatif numara; alternatif telefon; yedek numara; kayitli numara;
    kayitli telefon; kayitli cep; kayitli cep telefonu; kayitli gsm; onayli numara; dogrulanmis numara; hat no; hat numarasi; tasinacak
    numara; tasinan numara; numara tasinacak hat; eski numara; yeni numara; onceki numara; aranan numara; aranan no; arayan kisi numarasi;
    cevapsiz arama; gelen arama; giden arama; geri arama; geri arama numarasi; geri arama no; ulasilacak numara; ulasilacak telefon;
    ulasilacak no; acil numara; acil telefon; acil durum tel; acil durumda aranacak; acil durumda aranacak numara; acil durumda aranacak
    telefon; kolay adres; fast numarasi; yakin telefonu; yakini tel; yakininin telefonu; veli tel; veli cep; anne tel; anne cep; anne
    telefonu; baba tel; baba cep; baba telefonu; es telefonu; esinin telefonu; durchwahl; telefon privat; telefon geschaftlich; telefon
    dienstlich; tel privat; tel gesch; mobilfunk; mobilfunknummer; portable perso; tel domicile; tel bureau; tel travail; poste; telefono
    fijo; fijo; tel movil; tel fijo; tel casa; tel trabajo; recado; interno tel; ramal; anexo; recapito telefonico; recapito; tel casa
    ufficio; vast nummer; mobiel nr; tel werk; tel thuis; tel domowy; tel sluzbowy; puhelin; puhelinnumero; matkapuhelin; telefonnummer
    mobil; tlf privat; tilefono; kinito; telefonas; telefono numeris; telefons; mobilni telefon; mobil telefon; broj telefona; nr de
    telefon; numar de telefon
  `),
  plate: phrases(`
    plates; vehicle plate no; car plate; car plate number; car number; bike registration; arac plaka no; plaka numaram; kfz kennzeichen;
    autokennzeichen; kfz; plaque mineralogique; numero d immatriculation; matricula del vehiculo; matricula del coche; placa do veiculo; placa
    del vehiculo; targa auto; targa veicolo; numero di targa; kentekennummer; nr rej; nr rejestracyjny pojazdu; rejestracja; rejestracja
    pojazdu; rendszam; spz; registracni znacka; registreringsnr; skiltnummer
  `),
  ip: phrases(`
    wan ip; lan ip; wan ip adresi; lan ip adresi; wan ip address; lan ip address; dis ip; ic ip; yerel ip; genel ip; gateway ip; router ip; modem ip; cihaz ip; device ip; external ip; internal ip; kayit ip; baglanti ip
  `),
  mac: phrases(`
    wan mac; lan mac; modem mac; router mac; wan mac address; lan mac address; wan mac adresi; lan mac adresi; modem mac adresi
  `),
  username: phrases(`
    ppp kullanici adi; ppp kullanici; ppp user; ppp username; pppoe user; pppoe username; pppoe user name; pppoe kullanici adi; pppoe kullanici; dsl username; adsl kullanici adi; in game nick; oyun ici ad; oyun
    ici adi; oyun ici isim; oyun ici ismi; oyun ici nick; oyuncu ismi; oyuncu nick; oyuncu rumuzu; karakter ismi; character name; char name; player nick; player tag; account handle; public handle; profile handle; profil ismi;
    public username; seller username; buyer username; satici kullanici adi; alici kullanici adi; uye rumuzu; uye rumuz; forum adi; forum name; forum username; community name; twitch username; twitch adi; kick username; ig handle; insta
    handle; tiktok handle; x handle; chat name; sohbet adi; panel kullanicisi; panel user; ftp kullanici; ftp user; sftp user; ssh user; db user; smtp user; smtp username; wifi username; captive portal user; vpn user; vpn username; vpn
    kullanici adi; online id; psn online id; xbox gamertag; xbox live gamertag; family manager; child account; parent account; guardian account; cevrimici kimlik; aile yoneticisi; cocuk hesabi; ebeveyn hesabi; usercode; cash tag; cashtag; previous usernames; old username; previous nickname; eski rumuz; sasl username; reported player; reported user; sikayet edilen oyuncu; complaint against; rapor edilen; rapor edilen oyuncu; yasaklayan; yasaklanan; susturan; susturulan; banlayan; banlanan; muted by; kicked by; netid; revtag; revolut tag; logon account; login account; rdp user; uzak masaustu kullanici; domain kullanici; ad user; sicil kullanici; e devlet kullanici
  `),
  otp: phrases(`
    e posta kodu; e posta kodunuz; e posta kod; e posta guvenlik kodu; posta kodu dogrulama; linkage key; linkage code; account linkage key; pairing key; enrolment code; enrollment code; enrolment key; enrollment key; app activation
    code; app code; uygulama kodu; eslesme kodu; esleme kodu; eslestirme anahtari; baglama kodu; baglanti anahtari; kayit aktivasyon kodu; cancel code; cancellation pin; cancel pin; cancellation code; iptal kodu; iptal onay kodu; iptal kodunuz; gift card code; gift card pin;
    gift card number; egift code; e gift code; hediye karti kodu; hediye karti no; hediye karti numarasi; hediye ceki kodu; e pin; epin; e pin kodu; epin kodu; dijital kod; top up code; top up pin; wallet code steam; cuzdan kodu;
    digital code; download code; scratch code; claim code; kazi kazan kodu; locker pin; locker pickup code; parcel locker code; dolap kodu; kargomat kodu; kargomatik kodu; otomat kodu; gel al kodu; withdrawal code; one time withdrawal code; cardless cash code; cash code; atm withdrawal code; para cekme kodu; kartsiz islem kodu; cekim kodu; acma kodu; acma sifresi; bolme kodu; compartment code; compartment pin; opening code; open code; access point code; elevator code; lift code; asansor kodu; alarm kurma kodu; nakit kodu; cash by code; get cash code; cancellation key; iptal anahtari; kasa kombinasyonu; bike lock; combination lock; kazi kazan alani; kazi kazan sifresi; vp kodu; riot e pin; riot epin; netflix e pin; parcel code; parcel pin; magaza teslim kodu; kurye
    kodu; kuryeye verilecek kod; drop off code; return code locker; qr teslim kodu; oda sifresi; check in code; checkin code; self check in code; ride pin; trip pin; yolculuk pini; surus
    kodu; auth code domain; backup passcode; emergency code; acil durum kodu; kurtarma anahtari kodu; yedek giris kodu; verification passcode;
    temporary code; temporary passcode; temporary pin; gecici kod; gecici pin; codigo temporal; codigo temporario; code temporaire; code
    provisoire; codice temporaneo; vorlaufiger code; tijdelijke code; kod tymczasowy; key safe code; keybox code; key box code; lock box code;
    entry pin; buzzer code; intercom code; garage door code; padlock code; locker combination; combination code; kasa kodu; bina
    kodu; site giris kodu; apartman kodu; alarm sifresi; kilit kodu; dolap sifresi; asma kilit sifresi; garaj kodu; otopark kodu;
    anahtar kutusu kodu; anahtar kutusu sifresi; haustur code; haustuercode; tresorcode; schlusselbox code; schlusseltresor code; alarmcode;
    torcode; tursprechcode; code portail; code du portail; code coffre; code du coffre; code alarme; code de l alarme; code boite a cles; code
    de la boite a cles; codigo de la puerta; codigo del portal; codigo de la caja; codigo de la caja fuerte; codigo de alarma; codigo del
    candado; codigo da porta; codigo do portao; codigo do cofre; codigo do alarme; codice porta; codice portone; codice cancello; codice
    cassaforte; codice allarme; codice cassetta chiavi; deurcode; poortcode; kluiscode; sleutelkluis code; kod do bramy; kod do drzwi; kod do
    domofonu; kod do sejfu; kod do alarmu; kod domofonu; whatsapp code; whats app code; whatsapp kodu; whats app kodu; whats app kodunuz; telegram code; telegram kodu; signal code;
    viber code; facebook code; instagram code; instagram kodu; google code; google kodu; apple id code; apple id kodu; microsoft code; amazon otp;
    login verification code; dogrulama sifresi; onay sifresi; islem kodunuz; dogrulama pini; step up code;
    game code; game key; steam key; cd key; oyun kodu; oyun anahtari; oyun aktivasyon kodu; redeem code; redemption code; device code; device login code; linking code; tv code; tv kodu; esim activation code; magic code; magic login code; revocation code; iptal kodu steam; account recovery code; hesap kurtarma kodu; kurtarma kodunuz; recovery key code; temporary login code; gecici
    giris kodu; sign in verification code; passwordless code; device verification code; cihaz dogrulama kodu
  `),
  nationalId: phrases(`
    medicare card; medicare card no; medicare card number; medicare id; medicare beneficiary id; medicare beneficiary identifier; mbi;
    medicaid id; medicaid no; medicaid number; chi number; chi no; health card number; health card no; health insurance number; health
    insurance no; health insurance id; health number; hospital number; hospital no; insurance member id; ohip; ohip no; personal health
    number; nino no; national insurance no nino; social insurance no; bvn; bvn no; bank verification number; ghana card; ghana card no;
    cnic; cnic no; nicop; nid; nid no; nid number; mykad; my kad; mykad no; hkid; hkid no; hkid number; my number card; resident
    registration number; rrn no; residence permit; residence permit no; residence permit number; resident permit no; resident card; resident
    card no; green card; green card no; green card number; alien number; alien registration number; uscis number; uscis no; visa no; visa
    number; visa grant number; voter id; voter id no; voter no; birth certificate no; birth certificate number; military id; military id no;
    dod id; dod id number; veteran id; ikamet no; ikamet izni; ikamet izni no; ikamet izin no; ikamet tezkere no; ikamet belge no; oturma
    izni; oturma izni no; oturum izni no; calisma izni no; gecici koruma no; gecici koruma kimlik no; yabanci no; vize no; vize numarasi;
    mavi kart no; saglik karti no; saglik no; hasta kimlik no; hasta tc; yolcu tc; veli tc; ogrenci tc; ogrenci tc no; cocugun tc; cocugun
    tc no; anne tc; baba tc; es tc; askerlik no; aufenthaltstitel; aufenthaltstitel nr; krankenversichertennummer; kvnr;
    krankenkassennummer; carte vitale; titre de sejour; numero de titre de sejour; tarjeta sanitaria; tarjeta de residencia; permesso di
    soggiorno; cartao de cidadao; titulo de eleitor; verblijfsvergunning
  `),
  taxNumber: phrases(`
    unique taxpayer reference; unique taxpayer reference utr; unique taxpayer ref; taxpayer reference; taxpayer reference number; taxpayer
    ref; taxpayer number; taxpayer no; tax reference; tax reference no; tax reference number; tax ref; tax payer id; tax file number; tax
    file no; tfn; ird; ird no; ird number; vat registration number; vat registration no; vat reg no; vat reg number; vat reg; cnpj; numero
    fiscal; numero fiscal de reference; numero spi; nif fiscal; partita iva; p iva; btw nummer; btw nr; steuernr; st nr; ust idnr; vergi
    kimlik numaram; vergi numaram; mukellef no; mukellef numarasi; vergi mukellef no; potansiyel vergi no
  `),
  passport: phrases(`
    passport id; pp no; ppt no; passport card; passport card no; passport book no; seaman s book; seaman s book no; seamans book; seaman
    book no; discharge book no; gemi adami cuzdani; gemi adami cuzdan no; gemiadami cuzdani; laissez passer no; pasaport seri no; pasaportu;
    pasaport numaraniz; yolcu pasaport no; laisser passer; reisepass nr; reisepassnr; pass nr; passnr; n de passeport; n pasaporte; numero
    passaporto; paspoortnummer; paspoort nr; numer paszportu; nr paszportu; paszport; numero do passaporte; passaporte
  `),
  drivingLicence: phrases(`
    drivers licence id; driver licence; driver licence number; license no; driver lic no; drivers lic; driver s lic; surucu belgesi seri no;
    ehliyet seri no; ehliyet belge no; surucu no; psikoteknik no; src belge no; src belgesi; src belgesi no; src no; rijbewijs nr; numer
    prawa jazdy; nr prawa jazdy; numero carta de conducao; korkortsnummer; forerkort; ajokortti
  `),
  bankAccount: phrases(`
    refund account; refund account no; refund account number; payout account; payout account number; settlement account; settlement account
    number; salary account; salary account no; loan account; loan account no; loan account number; deposit account; deposit account no;
    current account; current account no; brokerage account; brokerage account no; transit number; institution number; bsb and account;
    account bsb; sort code and account; sort code account; sort code and account number; iade hesabi; iade hesap no; iade hesabiniz; odeme
    hesabi; maas hesabi; maas hesap no; kredi hesap no; yatirim hesap no; havale hesabi; banka hesabim; hesap numaram; auszahlungskonto;
    girokonto; giro konto; compte courant; cuenta bancaria; cuenta de abono; conto bancario; conta bancaria; conta corrente; conta poupanca;
    bankrekening; bankrekeningnummer; numer rachunku bankowego; nr rachunku bankowego; chave pix
  `),
  password: phrases(`
    ppp sifresi; ppp parolasi; ppp password; pppoe sifresi; pppoe parolasi; pppoe password; wi fi key; guest wi fi key; wifi passphrase; wi fi passphrase; misafir agi sifresi; misafir wifi sifresi; misafir ag parolasi; wpa
    anahtari; wpa2 anahtari; wpa3 anahtari; wi fi anahtari; wifi anahtari; yonetici parolasi; yonetici sifresi; modem arayuz sifresi; arayuz sifresi; anti phishing phrase; anti phishing code; anti phishing word; antiphishing code;
    antiphishing phrase; anti phishing kodu; anti phishing kodunuz; kimlik avi kodu; kimlik avi onleme kodu; kimlik avina karsi kod; oltalama onleme kodu; oltalama karsiti ifade; security phrase; secure phrase; guvenlik ifadesi;
    guvenlik ifadeniz; guvenlik cumlesi; guvenlik cumleniz; kisisel guvenlik ifadesi; gizli ifade; gizli cumle; hatirlatma kelimesi; hatirlatici ifade; safe word; safeword; code word; codeword; kod kelime; kod kelimesi; sozlu parola;
    verbal passcode; verbal passphrase; phone passphrase; account codeword; security answer 1; security answer 2; gizli yanit; guvenlik yaniti; guvenlik cevabi; guvenlik cevabiniz;
    security question answer; security questions answer; secret question answer; answer to security question; answer to secret question;
    guvenlik sorusu cevabi; guvenlik sorusunun cevabi; guvenlik sorusu yaniti; guvenlik sorusu cevabiniz; gizli sorunun cevabi; gizli soru
    yaniti; guvenlik kelimesi; guvenlik kelimeniz; guvenlik sozcugu; guvenlik parolasi; telefon parolasi; telefon parolaniz; telephone
    password; telephone passcode; telebanking password; account passphrase; verbal password; security word; parola sozcugu; parola kelimesi;
    hatirlatici kelime; last password you remember; last known password; hatirladiginiz son sifre; hatirladiginiz son parola; sicherheitsantwort; antwort auf die sicherheitsfrage; kundenkennwort; telefonkennwort; reponse secrete; mot secret;
    respuesta secreta; palabra clave; risposta segreta; parola d ordine; resposta secreta; geheim antwoord; hotspot password; hotspot
    sifresi; network password; vpn password; vpn sifresi; portal password; portal sifresi; bios password; bios sifresi; disk password;
    keystore password; arsiv sifresi; pdf sifresi; mail sifresi; e posta sifresi; eposta sifresi; instagram sifresi; netflix sifresi; banka
    sifresi; kamera sifresi; uzak masaustu sifresi; key content; anahtar icerigi; guvenlik anahtari icerigi; mother's birth surname; mother's
    birth name; mothers birth surname; mothers maiden name; annenizin kizlik soyadi; annesinin kizlik soyadi; kizlik soyadi anne; memorable place;
    memorable name; unforgettable word; duress word; duress password; panic word; tehdit parolasi; panik parolasi; first school name; first car model; ssh key passphrase; gpg passphrase; parola cumlesi; sifre cumlesi; parola ifadesi
  `),
  backupCodes: phrases(`
    emergency backup codes; account recovery codes; two factor backup codes; wiederherstellungscodes; codes de
    secours; codes de recuperation; codigos de respaldo; codigos de recuperacion; codici di backup; codici di recupero; codigos de backup;
    herstelcodes; kody zapasowe; tek kullanimlik yedek kodlar; yedek giris kodlari; hesap kurtarma kodlari
  `),
  location: phrases(`
    geo point; geo location; map pin; pin location; drop off coordinates; pickup coordinates; last known location; son konum; son bilinen
    konum; teslimat konumu; konum koordinatlari; harita koordinatlari; gps konumu; koordinaten; coordonnees gps; coordenadas; ubicacion;
    coordinate gps; coordinaten; lokalizacja; wspolrzedne
  `),
  pin: phrases(`
    profile lock; profile lock pin; profile pin; profil kilidi; profil pini; profil sifresi; ebeveyn kilidi; ebeveyn denetimi sifresi; ebeveyn kontrolu sifresi; cocuk kilidi; kids lock; kids profile lock; child lock; parental
    lock; parental control pin; parental pin; viewing pin; purchase pin; satin alma pini; satin alma sifresi; tus kilidi; screen lock; ekran kilit sifresi; ekran kilidi sifresi; disarm code; duress code; master code;
    installer code; engineer code; buzzer; buzz code; entry phone code; zil kodu; diyafon kodu; diyafon sifresi; panel user code; panel code; panic code; arming code; parental control passcode; parental passcode; screen time passcode;
    ekran suresi parolasi; ekran suresi sifresi; panik kodu; tehdit kodu; nip; voicemail pin; voicemail password; telesekreter sifresi; sesli mesaj sifresi; telephone pin; phone pin; caller pin; conference pin; moderator pin; host pin; transfer pin; number
    transfer pin; port out pin; account pin; hesap pini; support pin; destek pini; wps pin; tv pin; signing pin; e imza pin; e imza pini; kart pin kodu; bluetooth pin; pairing code pin; uygulama pini; app pin; mobile
    pin; mobil pin; sandik sifresi; valiz sifresi; luggage lock; bisiklet kilidi
  `),
  seed: phrases(`
    seed; my seed; wallet seed; wallet backup; wallet phrase; wallet recovery phrase; backup words; mnemonic words; mnemonic seed; recovery seed; secret phrase words; 12 words; 24 words; 12 word phrase; 24 word phrase; twelve
    words; 12 kelime*; 24 kelime*; kurtarma kelimeniz; cuzdan yedegi; cuzdan kurtarma; gizli kelimeler; tohum cumlesi; yedekleme ifadesi; animsatici kelimeler; anahtar kelimeler cuzdan
  `),
  secret: phrases(`
    security key; default key; wep key; wireless key; wireless security key; kablosuz anahtar*; ag guvenlik anahtari; sim ki; opc key; account recovery key; filevault recovery key; emergency kit key; personal recovery
    key; license code; lisans kodu; registration key; kayit anahtari
  `),
  address: phrases(`
    strtnm; strt nm; adrline; adr line; addr; addr1; addr2; addr 1; addr 2; addr line 1; addr line 2; addr line1; addr line2; address line1;
    address line2; addressline1; addressline2; address line 3; address line 4; address 3; adr; adr 1; street line 1; street line 2; street
    line; line1; line2; street name; street number; street no; street and number; street and house number; street name and number; house
    name; house number and street; house number street; house number and street name; house name number; house name or number; building and
    street; building name; street addr; streetaddress; po box; p o box; po box number; post office box; place of residence; residence addr;
    residential addr; residing at; resident at; lives at; lived at; domicile; domiciled at; registered office; current residence; permanent
    residence; mailing addr; address in full; address and postcode; full postal address; parked at; kept at; garaged at; overnight location;
    premises; premises address; supply address; property address; service address; installation address; site address; collection address;
    pick up address; drop off address; dropoff address; dropoff; drop off; drop off at; pick up from; pickup from; pick up at; pickup point
    address; ship from; return to; return to address; correspondence address; address for correspondence; address for service; previous
    address; former address; last known address; address at birth; forwarding address; next address; ikamet; ikamet yeri; ikamet ettigi yer;
    ikametgahi; oturdugu yer; oturdugu adres; isyeri adresi; nufusa kayitli oldugu yer; nufusa kayitli oldugu il ilce; nufusa kayitli yer;
    adres detayi; adres detay; adres tarifi; adres 3; adres satiri 3; sokak adi; sokak no; cadde adi; cadde sokak adi; cadde sokak no; cadde
    bulvar; cadde bulvar sokak; sokak cadde; mahalle cadde sokak; mahalle sokak; mahalle adi; site adi; site apartman; site apartman adi;
    apartman adi; apartman site; apartman site adi; bina adi; bina site adi; posta kutusu; teslimat noktasi adresi; teslim yeri adresi;
    alinacak yer; birakilacak yer; alinacagi adres; birakilacagi adres; nereden alinacak; nereye birakilacak; varis yeri adresi; tasinmazin
    adresi; tasinmazin bulundugu yer; kiralananin adresi; domicilio fiscal; domicilio legal; calle y numero; rue et numero; numero et rue;
    via e numero; via e numero civico; strasse und hausnummer; strasse hausnummer; strasse nr; strasse und nr; hausanschrift; straat en
    huisnummer; ulica i numer; rua e numero; logradouro; endereco completo; adresse complete; direccion completa; indirizzo completo;
    wohnort; wohnanschrift; meldeadresse; residencia; residence principale
  `),
  addressPart: phrases(`
    bldgnb; bldg nb; pstcd; pst cd; twnnm; twn nm; ctrysubdvsn; house no; house nr; flat; flat no; flat number; flat house no; flat or house no; flat unit no; apartment number; apartment no; apt
    number; apt no; apt suite; apt suite unit; apt unit; unit no; unit number; suite no; suite number; door no; door number; plot no; plot
    number; stand number; erf number; erf no; villa no; building no; building number; building; tower; wing; block no; block; floor;
    landmark; nearest landmark; nearby landmark; locality; sub locality; sublocality; dependent locality; address locality; addresslocality;
    addressregion; postalcode; neighbourhood; neighborhood; suburb; city suburb; suburb city; city town; town city; city or town; city
    locality; village; village town; township; borough; prefecture; governorate; emirate; canton; taluk; taluka; tehsil; mandal; barangay;
    municipality; municipio; colonia; delegacion; alcaldia; bairro; localidad; localidade; localite; commune; poblacion; provincia;
    provincia estado; estado; comune; gemeente; gemeinde; plaats; plaatsnaam; wijk; miejscowosc; miasto; wojewodztwo; powiat; cidade; uf;
    distrito; concelho; freguesia; bundesland; kanton; stadt; wohnort ort; plz ort; plz und ort; ort plz; postcode city; postcode en plaats;
    zip city; zip and city; city zip; city state zip; city and state; city state; state zip; state province; state or province; state
    province region; province state; county state; post town; postal town; zip postal; postcode zip; zip or postcode; p code; code postal et
    ville; code postal ville; ville code postal; cp; c p; cap citta; cap e citta; citta; codigo postal y ciudad; kod pocztowy; kod pocztowy
    i miejscowosc; postnummer; postnr; postnr og sted; postort; poststed; by postnr; numero civico; civico; interno civico; huisnummer;
    hausnummer; hausnr; numero de casa; num ext; num int; no ext; no int; numero exterior; numero interior; numero interieur; complemento;
    complement d adresse; batiment; escalier; etage; adresszusatz; toevoeging; nr domu; nr mieszkania; nr lokalu; numer domu; numer
    mieszkania; koy; koyu; mahalle koy; mah koy; mah; bucak; belde; beldesi; mevki; mevkii; semti; ilcesi; ili; sehri; sehir ilce; il sehir;
    ilce sehir; ilce il; ilce semt; semt ilce; kent; eyalet; bulvar; bulvar adi; meydan; blok; blok no; blok adi; kat; kat no; kat daire;
    bina numarasi; bina no adi; dis kapi numarasi; ic kapi numarasi; daire numarasi; kapi numarasi; bina kapi no; posta kod; zip kodu;
    nufusa kayitli oldugu il; nufusa kayitli oldugu ilce; nufusa kayitli oldugu mahalle; nufusa kayitli oldugu koy; kayitli oldugu il;
    kayitli oldugu ilce; ikamet ili; ikamet ilcesi; ikamet il; ikamet ilce
  `),
};

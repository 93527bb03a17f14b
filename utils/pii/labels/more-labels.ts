import { phrases } from './phrases';

/**
 * More words beside personal data, in English, Turkish, German, French, Spanish, Italian, Dutch, Polish and Portuguese. They count as they are written
 * only: of so many words one is always a sign away from a word that means something else. A name with a capital inside is two words: "whats app code".
 */
export const moreLabels = {
  /** Who somebody is to the reader, at work, in court and at school. Words that are surnames as well (Richter, Zeuge) are left out. */
  role: phrases(`
    trainer; personal trainer; driving instructor; hosted by; your host; meeting host; landlord; landlady; tenant; lessee; lessor; occupant;
    occupier; lodger; executor; executrix; heir; heirs; trustee; deceased; decedent; informant; complainant; plaintiff; defendant; petitioner;
    respondent; appellant; solicitor; barrister; notary; celebrant; officiant; bride; godmother; godfather; carer; caregiver; caretaker;
    keyholder; key holder; signatory; power of attorney; nominee; donor; co borrower; guarantor; debtor; cleaner; plumber; electrician;
    handyman; midwife; dentist; surgeon; nurse; therapist; counsellor; counselor; key worker; social worker; case worker; caseworker;
    prescribing doctor; referring doctor; attending physician; treating doctor; performed by; examined by; dispensed by; authorised by;
    authorized by; inspected by; supervised by; booked by; minutes by; taken by; reading taken by; facilitator; interviewee; registered keeper;
    vehicle owner; previous owner; pet owner; dog owner; babysitter; nanny; childminder; class teacher; form tutor; headteacher; head teacher;
    homeroom teacher; examiner; invigilator; photographer; collected by; accompanied by; companion; sponsor; grandparent; grandmother;
    grandfather; wife; husband; partner; children; surviving spouse; mourner; bereaved; consigned by; consignor; winning bidder; maid of honour;
    maid of honor; best man; bridesmaid; signed for by; pickup person; authorised person; authorized person; responsible person; point of
    contact; egitmen; antrenor; direksiyon egitmeni; sofor; mirasci; mirascilar; muris; merhum; merhume; vefat eden; sahit; tanik; hissedar;
    diger hissedar; vekil; vekili; muvekkil; sanik; magdur; musteki; supheli; sikayet eden; kursiyer; rehber ogretmen; refakatci; refakat eden;
    refakat edecek; bakici; hemsire; ebe; dis hekimi; tedavi eden; muayene eden; kontrol eden; tahsil eden; yatiran; odeyen; kesideci; bagisci;
    rezervasyon sahibi; bilet sahibi; konaklayan; kalan kisi; hayvan sahibi; hasta sahibi; hasta yakini; velisi; yukleme; yukleyen; paylasan;
    davet eden; servis soforu; sayac okuyan; okuyan; ilan sahibi; isletme sahibi; firma yetkilisi; apartman gorevlisi; site yoneticisi; nobetci;
    sorumlu hekim; sorumlu ogretmen; danisman ogretmen; sinif rehber ogretmeni; dogum yapan; esi; ev arkadasi; trainerin; betreuer; betreuerin;
    lehrer; lehrerin; klassenlehrer; klassenlehrerin; fahrlehrer; fahrlehrerin; schueler; schuler; schulerin; spielerin; spieler; teilnehmer;
    teilnehmerin; gastgeber; gastgeberin; eigentumer; eigentumerin; halterin; fahrzeughalter; fahrzeughalterin; zeugin; beklagter; beklagte;
    erblasser; erblasserin; erben; verstorbene; verstorbener; rechtsanwalt; rechtsanwaltin; steuerberater; steuerberaterin; hausarzt;
    hausarztin; arztin; behandelnder arzt; behandelnde arztin; hebamme; pflegerin; therapeut; therapeutin; vormund; erziehungsberechtigte;
    erziehungsberechtigter; sorgeberechtigte; sorgeberechtigter; mutter; vater; kinder; ehepartner; ehefrau; ehemann; tochter; nachbar;
    nachbarin; bewerber; bewerberin; ausbilder; ausbilderin; vorsitzender; vorsitzende; kassenwart; schriftfuhrer; verfasser; verfasserin;
    bearbeiter; bearbeiterin; gepruft von; erstellt von; genehmigt von; eingereicht von; bestellt von; abholer; abholerin; abholberechtigt;
    abholberechtigte; begleitperson; versicherter; versicherte; untermieter; untermieterin; mieterin; vermieterin; hauptmieter; bewohnerin;
    trauzeuge; trauzeugin; entraineur; entraineuse; monitrice; moniteur; enseignant; enseignante; professeur; chauffeur; proprietaire;
    locataire; bailleur; temoin; notaire; avocat; avocate; defunt; defunte; heritier; heritiere; heritiers; tuteur legal; tutrice; enfants;
    conjoint; conjointe; epoux; epouse; voisin; voisine; medecin traitant; infirmiere; infirmier; sage femme; dentiste; patiente; personne a
    prevenir; personne a contacter; personne de confiance; voyageur; voyageuse; adherent; adherente; joueur; joueuse; signataire; mandataire;
    demandeur; demandeuse; assuree; souscripteur; representant legal; responsable legal; livreur; coursier; reserve par; valide par; signe par;
    gestionnaire; conseiller; conseillere; entrenador; entrenadora; instructora; profesor; profesora; tutora; conductora; chofer; propietario;
    propietaria; inquilino; inquilina; arrendatario; arrendataria; arrendador; arrendadora; casero; casera; testigo; abogado; abogada; difunto;
    difunta; fallecido; fallecida; heredero; heredera; herederos; hijos; hijo; hija; vecino; vecina; hermana; hermano; esposo; esposa; conyuge; enfermero; enfermera;
    matrona; persona de contacto; anfitrion; anfitriona; invitada; viajero; viajera; jugadora; jugador; firmante; solicitante; demandante;
    demandado; denunciante; representante legal; compradora; comprador; mensajero; atendido por; creado por; firmado por; alumno a; medico;
    medica; cuidadora; cuidador; allenatore; allenatrice; istruttore; istruttrice; insegnante; professoressa; professore; alunno; alunna;
    studente; studentessa; autista; proprietario; proprietaria; locatore; locatrice; testimone; notaio; avvocato; defunto; defunta; eredi;
    figlio; figlia; figli; sorella; fratello; moglie; coniuge; medico curante; infermiere; infermiera; ostetrica; dentista; ospite; viaggiatore;
    giocatore; giocatrice; firmatario; richiedente; delegato; delegante; legale rappresentante; assicurato; assicurata; contraente; acquirente;
    prenotato da; creato da; firmato da; assistito; assistita; conducente; lerares; leraar; instructeur; leerling; speelster; speler;
    bestuurder; eigenaar; eigenares; huurder; verhuurder; getuige; notaris; advocaat; overledene; erfgenaam; erfgenamen; moeder; vader; dochter;
    kinderen; echtgenoot; echtgenote; buurman; buurvrouw; huisarts; arts; verpleegkundige; verloskundige; tandarts; contactpersoon; gastheer;
    gastvrouw; reiziger; voogd; mantelzorger; behandelaar; verwijzer; aanvrager; ondertekenaar; verzekerde; verzekeringnemer; bezorger; koerier;
    ondertekend door; gemaakt door; aangevraagd door; trener; trenerka; instruktor; instruktorka; nauczyciel; nauczycielka; wychowawca;
    wychowawczyni; uczen; uczennica; kursant; kursantka; zawodnik; zawodniczka; wlasciciel; wlascicielka; najemca; wynajmujacy; swiadek;
    notariusz; adwokat; zmarly; zmarla; spadkobierca; corka; malzonek; malzonka; sasiad; sasiadka; lekarz; lekarz prowadzacy; pielegniarka;
    polozna; osoba kontaktowa; opiekun; opiekunka; opiekun prawny; pelnomocnik; wnioskodawca; podpisal; ubezpieczony; ubezpieczona; kurier;
    dzieci; dziecko; rodzic; rodzice; treinador; treinadora; instrutor; instrutora; professora; professor; aluno; aluna; jogadora; jogador;
    motorista; condutor; condutora; locataria; locatario; senhorio; senhoria; testemunha; advogado; advogada; falecido; falecida; herdeiro;
    herdeira; herdeiros; filhos; filho; filha; vizinho; vizinha; enfermeiro; enfermeira; pessoa de contato; pessoa de contacto; hospede; viajante; passageiro;
    passageira; responsavel; signatario; requerente; segurado; segurada; entregador; entregadora; estafeta; medico responsavel
  `),
  name: phrases(`
    name s; your name s; your names; full names; nome do cliente; nome do titular; nombre del titular; nom du titulaire; name des kindes; nome
    del bambino; nombre del alumno; nom de l eleve; child s name; child name; pet parent; nee; cocugun adi; cocuk adi; velinin adi; adi soyadi
    unvani; isim soy isim; titular da conta; name of deceased; name of patient; name of applicant; full legal name; preferred name; also known
    as; nome social; rufname; geburtsname; nom d usage; nom de naissance; nombre de pila; cognome e nome; nazwisko i imie; imiona; nazwisko
    rodowe; meisjesnaam; roepnaam; geboortenaam
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
    contacto de emergencia; contato de emergencia; contact d urgence; contatto di emergenza; noodcontact; contact bij nood; kontakt alarmowy;
    emergency contacts; ice contact; acil durum kontagi; acilde aranacak; cell phone; cep telefonum; nr tel; nr telefonu kontaktowego; tel kom;
    n de telephone; tel portable; tel fixe; numero de celular; celular whatsapp; cellulare personale; mobiltelefon; telefoon; telefon mobil; tel
    nr; telnr; tlf nummer
  `),
  plate: phrases(`
    plates; vehicle plate no; car plate; car plate number; car number; bike registration; arac plaka no; plaka numaram; kfz kennzeichen;
    autokennzeichen; kfz; plaque mineralogique; numero d immatriculation; matricula del vehiculo; matricula del coche; placa do veiculo; placa
    del vehiculo; targa auto; targa veicolo; numero di targa; kentekennummer; nr rej; nr rejestracyjny pojazdu; rejestracja; rejestracja
    pojazdu; rendszam; spz; registracni znacka; registreringsnr; skiltnummer
  `),
  otp: phrases(`
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
    file no; tfn; ird; ird no; ird number; ein; ein no; ein number; fein; employer identification number; employer id number; employer paye
    reference; paye reference; paye ref; vat registration number; vat registration no; vat reg no; vat reg number; vat reg; cnpj; numero
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
    security question answer; security questions answer; secret question answer; answer to security question; answer to secret question;
    guvenlik sorusu cevabi; guvenlik sorusunun cevabi; guvenlik sorusu yaniti; guvenlik sorusu cevabiniz; gizli sorunun cevabi; gizli soru
    yaniti; guvenlik kelimesi; guvenlik kelimeniz; guvenlik sozcugu; guvenlik parolasi; telefon parolasi; telefon parolaniz; telephone
    password; telephone passcode; telebanking password; account passphrase; verbal password; security word; parola sozcugu; parola kelimesi;
    hatirlatici kelime; sicherheitsantwort; antwort auf die sicherheitsfrage; kundenkennwort; telefonkennwort; reponse secrete; mot secret;
    respuesta secreta; palabra clave; risposta segreta; parola d ordine; resposta secreta; geheim antwoord; hotspot password; hotspot
    sifresi; network password; vpn password; vpn sifresi; portal password; portal sifresi; bios password; bios sifresi; disk password;
    keystore password; arsiv sifresi; pdf sifresi; mail sifresi; e posta sifresi; eposta sifresi; instagram sifresi; netflix sifresi; banka
    sifresi; kamera sifresi; uzak masaustu sifresi; key content; anahtar icerigi; guvenlik anahtari icerigi; mother's birth surname; mother's
    birth name; mothers birth surname; mothers maiden name; annenizin kizlik soyadi; annesinin kizlik soyadi; kizlik soyadi anne; memorable place;
    memorable name; unforgettable word; first school name; first car model; ssh key passphrase; gpg passphrase; parola cumlesi; sifre cumlesi; parola ifadesi
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
    installer code; engineer code; nip; voicemail pin; voicemail password; telesekreter sifresi; sesli mesaj sifresi; telephone pin; phone pin; caller pin; conference pin; moderator pin; host pin; transfer pin; number
    transfer pin; port out pin; account pin; hesap pini; support pin; destek pini; wps pin; tv pin; signing pin; e imza pin; e imza pini; kart pin kodu; bluetooth pin; pairing code pin; uygulama pini; app pin; mobile
    pin; mobil pin; sandik sifresi; valiz sifresi; luggage lock; bike lock code; bisiklet kilidi
  `),
  seed: phrases(`
    seed; my seed; wallet seed; wallet backup; wallet phrase; wallet recovery phrase; backup words; mnemonic words; mnemonic seed; recovery seed; secret phrase words; 12 words; 24 words; 12 word phrase; 24 word phrase; twelve
    words; 12 kelime*; 24 kelime*; kurtarma kelimeniz; cuzdan yedegi; cuzdan kurtarma; gizli kelimeler; tohum cumlesi; yedekleme ifadesi; animsatici kelimeler; anahtar kelimeler cuzdan
  `),
  secret: phrases(`
    security key; default key; wep key; wireless key; wireless security key; kablosuz anahtar*; ag guvenlik anahtari; sim ki; opc key; account recovery key; filevault recovery key; emergency kit key; personal recovery
    key; license code; lisans kodu; registration key; kayit anahtari
  `),
};

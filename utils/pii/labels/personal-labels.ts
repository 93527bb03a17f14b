import { phrases } from './phrases';

/**
 * Words that stand beside personal data on screens and in letters: English, Turkish, and the commonest of other European languages.
 * A phrase names the value that follows; longest phrase wins, so "hata kodu" (an error code, see `keep-labels`) never counts as "kodu".
 */
export const personalLabels = {
  email: phrases(`
    email*; e mail*; emails; mail; mail adres*; mail address*; mailing adres*; email address*; e mail address*; eposta*; e posta*; eposta
    adres*; e posta adres*; e mail adres*; email adres*; elektronik posta*; kayitli e posta*; kurumsal mail; correo*; correo electronico;
    courriel; adresse mail; adresse e mail; adresse email; adresse electronique; posta elettronica; indirizzo email; mailadresse; email id;
    mail id; contact email; recovery email; backup email; kurtarma e postasi; yedek e posta; paypal; reply to; from; to; cc; bcc; kimden;
    kime; gonderen e posta; alici e posta; e mailadres*; apple id; google account; microsoft account; google hesabi; microsoft hesabi;
    adres e mail; adres email; e mail adresse; emailadresse; adresse de courriel; indirizzo e mail; indirizzo di posta
  `),
  phone: phrases(`
    phone*; phone no; phone number*; phone nr; telephone*; telephone number; tel; tel no; telefon; telefon no; telefon numara*; telefonu*;
    telefonun*; telefonum; telno; mobile; mobile no; mobile number; mobile phone*; mob; cell; cell phone*; cellphone*; cep; cep no; cep tel;
    cep telefon*; cep telefonu no; cep telefonu numara*; cep numara*; gsm; gsm no; gsm numara*; ev tel*; ev telefon*; is tel*; is telefon*;
    sabit tel*; sabit hat; sabit telefon*; whatsapp; whatsapp no; whatsapp number; whatsapp numara*; whatsapp hatti; contact number; contact
    no; contact phone; iletisim no; iletisim numara*; iletisim tel*; home phone; work phone; office phone; daytime phone; evening phone;
    fax; faks; fax no; faks no; call me at; call me on; my number; his number; her number; our number; best number; text me on; ring me on; ring me at; phone me on; phone me at; call us on; call him on; call her on; contact me on; contact me at; whatsapp me on; reach me at; reach me on; call back number; callback number; sms number; text me at;
    numaram; numaraniz; numaramiz; hat numara*; handy; handynummer; rufnummer; telefonnummer; mobilnummer; mobil; telefono; movil; celular; telephone
    portable; portable; cellulare; telefoonnummer; mobiel; msisdn; recovery phone; yedek telefon; viber; signal no; telegram no; dahili;
    emergency contact; acil durum tel*; caller; caller id; arayan; arayan no; arayan numara;
    numer telefonu; nr telefonu; telefon komorkowy; telefono movil; numero de telefono; numero de telephone; numero di telefono; telefone;
    telemovel; telefoonnr; mobiel nummer; telefonnr; festnetz; handynr; mobilnr;
    gonderilen numara*; gonderildigi numara*; gonderilen telefon*; irtibat no; irtibat numara*; irtibat tel*; acil durum; acil durum no; acil durum numara*;
    acil durum kisisi; emergency number; emergency phone; emergency tel; notfallkontakt; notfallnummer; sent to number; telefonszam; tlf; tlf nr;
    ulasabileceginiz numara; ulasilabilecek numara; aranacak numara
  `),
  card: phrases(`
    card; card no; card number*; card num; card nr; cardnumber; cc number; cc no; ccnum; credit card*; credit card no; credit card number;
    debit card*; debit card number; bank card; payment card; kart; kart no; kart numara*; kartno; kredi kart*; kredi karti no; kredi karti
    numara*; kredi kart no; banka kart*; banka karti no; banka karti numara*; sanal kart*; sanal kart no; on odemeli kart; kart bilgi*; pan;
    primary account number; visa; mastercard; master card; amex; american express; maestro; troy; discover; diners; diners club; unionpay;
    jcb; payment method; odeme yontemi; odeme araci; paid with; charged to; kartim; kartin*; numero de tarjeta; tarjeta; numero de carte;
    carte bancaire; kartennummer; kreditkarte; kreditkartennummer; numero carta; carta di credito; creditcardnummer
  `),
  cvv: phrases(`
    cvv; cvv2; cvc; cvc2; cvc cvv; cvv cvc; cid; csc; card security code; card verification code; kart guvenlik kodu; kart guvenlik no;
    guvenlik numara*; kart arkasindaki kod
  `),
  cardExpiry: phrases(`
    expiry; expiry date; exp; exp date; expires; expiration; expiration date; valid thru; valid through; good thru; card expiry; son
    kullanma; son kullanma tarih*; skt; s k t; gecerlilik tarih*; kart gecerlilik; gueltig bis
  `),
  iban: phrases(`
    iban; iban no; iban number; iban numara*; ibanim; iban adres*; bank account iban; account iban; hesap iban; refund iban; iade iban
  `),
  bankAccount: phrases(`
    papara; papara no; papara numara*; papara hesap no; papara hesab*; ininal; ininal no; paycell no; cep cuzdan no; skrill; neteller; e cuzdan no; bank account; bank account no; bank account number; account number; account no; acct no; acct number; acc no; a c no; checking account;
    savings account; routing number; routing no; aba; sort code; hesap no; hesap numara*; banka hesab*; banka hesap no; banka hesap numara*;
    vadesiz hesap; vadesiz hesap no; gonderen hesap; gonderen hesap no; alici hesap; alici hesap no; from account; to account; beneficiary account; beneficiary account number; debit account; recipient account; hesabin numarasi; kontonummer; bankleitzahl; blz; bsb; clabe; numero de cuenta; numero de compte;
    nr konta; numer konta; nr rachunku; numer rachunku; rekeningnummer; numero conto; numero de conta;
    konto; konto nr; kontonr; routing; acct; acct nr; bankkonto; rachunek; numero de la cuenta; cuenta corriente; conto corrente; compte bancaire; rekening
  `),
  nationalId: phrases(`
    tc; tc no; t c; t c no; tc kimlik; tc kimlik no; tc kimlik numara*; t c kimlik; t c kimlik no; t c kimlik numara*; tckn; tc kn; t c k n;
    tckimlik*; tckimlikno; tcno; kimlik; kimlik no; kimlik numara*; kimlikno; vatandaslik no; vatandaslik numara*; yabanci kimlik no;
    yabanci kimlik numara*; ykn; nufus cuzdani no; nufus cuzdani seri no; kimlik seri no; seri no kimlik; national id; national id no;
    national id number; national identification number; national identity number; national identity no; id number; id no; id card; id card
    no; id card number; identity no; identity number; identity card; identity card no; identity card number; identification number;
    identification no; personal id; personal number; personal no; citizen id; citizenship number; ssn; social security; social security no;
    social security number; social security num; social insurance number; sin; itin; nino; ni number; ni no; national insurance; national
    insurance no; national insurance number; nhs number; nhs no; steuer id; steuer idnr; steuer identifikationsnummer;
    steueridentifikationsnummer; idnr; steuernummer; sozialversicherungsnummer; personalausweis*; ausweisnummer; nir; insee; numero de
    securite sociale; securite sociale; numero insee; no securite sociale; secu; dni; nif; nie; dni nif; dni nie; documento; codice fiscale;
    cod fiscale; c f; bsn; burgerservicenummer; sofinummer; pesel; cpf; curp; rut; cedula; aadhaar*; aadhar*; pan card; pan no;
    personnummer; fodselsnummer; hetu; rodne cislo; cnp; egn; oib; jmbg; amka; ppsn; pps number; ahv; emirates id; iqama; nric; medicare no;
    medicare number; sgk no; sgk sicil; sgk sicil no; sgk sicil numara*; ssk no; sosyal guvenlik no; sosyal guvenlik numara*; hasta no; tax id; tax identification number;
    taxpayer id; tin; mrn; medical record number; medical record no; patient id; patient no; patient number; hasta numara*;
    versichertennummer; versichertennr; versicherungsnummer; nr dowodu; numer dowodu; seria i numer dowodu; numero de identidad; identiteitsnummer; numero di identita;
    sigorta sicil no; sigorta sicil numara*; sigorta no; emekli sicil no; emekli sicil numara*; bag kur no; bagkur no; tahsis no; sv nummer; sv nr; rv nummer; rvnr;
    rentenversicherungsnummer; rentenversicherungsnr; rijksregisternummer; rijksregisternr; insz; niss; numero de registre national; registre national; numero national;
    civil id; civil id no; civil id number; emirates id no; ahv nummer; ahv nr; numero avs; numero de seguridad social; numero de la seguridad social;
    num seguridad social; pasep; numero previdenziale; tessera sanitaria; zdravstvena kartica; numer ubezpieczenia; personnr; cpr nr; cpr nummer;
    cuit; cuil; nit; rfc; numero de cedula
  `),
  taxNumber: phrases(`
    vkn; vergi no; vergi numara*; vergi kimlik; vergi kimlik no; vergi kimlik numara*; vergi dairesi no; vergi d no; vergi dairesi ve no; v
    no; tax no; tax number; tax id number; vkn tckn; tckn vkn; vat number; vat no; vat id
  `),
  passport: phrases(`
    passport; passport no; passport number; passport num; passport nr; pasaport; pasaport no; pasaport numara*; pasaportno; reisepass;
    reisepassnummer; passnummer; numero de pasaporte; pasaporte; numero de passeport; passeport; passaporto; paspoort; travel document no; document no; document number; document nr; id document no; identity document no;
    travel document number; seyahat belgesi no
  `),
  drivingLicence: phrases(`
        driving licence; driving licence no; driving licence number; driving license; driving license no; driving license number; drivers
    license; drivers license no; drivers license number; driver's license; driver's license number; driver's licence number; driver's licence; driver's licence no; driver's license no; drivers licence; drivers licence no; drivers licence number; licence no; driver license
    number; driver licence no; dl no; dl number; ehliyet; ehliyet no; ehliyet numara*; surucu belgesi; surucu belgesi no; surucu belge no;
    surucu belgesi numara*; fuehrerscheinnummer; fuhrerscheinnummer; permis de conduire;
    driver license; driver license no; fuhrerschein; fuhrerschein nr; fuhrerschein nummer; licencia de conducir; carnet de conducir; numero de permis;
    numero du permis; patente di guida; numero patente; rijbewijs; rijbewijsnummer; prawo jazdy; carta de conducao; cnh; korkort
  `),
  ip: phrases(`
    ip; remote address; peer address; listen address; bind address; allowed ips; allowed ip; ip address*; ip adres*; ip no; ipv4; ipv6; ipv4 address; ipv6 address; ipv4 adres*; ipv6 adres*; client ip; remote ip; remote addr;
    source ip; public ip; your ip; my ip; local ip; last login ip; login ip; giris ip; son giris ip; kullanici ip; x forwarded for; x real
    ip; internet protokol adresi; adresse ip; indirizzo ip; ip adresse; direccion ip
  `),
  mac: phrases(`
    mac; mac address*; mac adres*; physical address; fiziksel adres; hardware address; ethernet; wlan mac; wi fi mac; bssid; bluetooth
    address; bluetooth adresi; device mac; cihaz mac
  `),
  deviceId: phrases(`
    imei; imei no; imei numara*; imei1; imei2; imsi; iccid; sim no; sim card no; sim kart no; meid; eid; esn; advertising id; idfa; gaid;
    android id; udid; reklam kimligi
  `),
  secret: phrases(`
    api key*; apikey*; api secret*; api token*; api anahtar*; access key*; access key id; access token*; auth token*; auth key; authtoken;
    authorization token; bearer; bearer token; refresh token*; id token; client secret*; secret; secret key*; secret access key; secretkey;
    app secret; consumer secret; consumer key; private key*; privatekey; signing key; signing secret; encryption key; license key; licence
    key; product key; lisans anahtar*; urun anahtar*; activation key; aktivasyon anahtar*; serial key; webhook secret; token; tokens; csrf
    token; xsrf token; csrf; x csrf token; jwt; sas token; personal access token; deploy token; bot token; device token; push token; fcm
    token; erisim anahtar*; erisim belirtec*; erisim jeton*; gizli anahtar*; ozel anahtar*; belirtec; jeton; guvenlik anahtar*; anahtar;
    setup key; kurulum anahtar*; totp secret; authenticator key; otp secret; two factor secret; shared secret; account key; accountkey;
    sharedaccesskey; connection string; wifi key; wpa key; network key; network security key; x api key; x auth token; recovery key;
    bitlocker recovery key; kurtarma anahtar*; encryption password; ntlm hash; nt hash; lm hash; password hash; parola ozeti; sifre ozeti;
    epp; epp code; epp kodu; epp auth kodu; auth info; auth info code; authinfo; transfer code; transfer kodu; domain transfer code; alan adi transfer kodu
  `),
  session: phrases(`
    session; session id; sessionid; session token; session key; remember me; rememberme; remember token; beni hatirla; sid; sessid; phpsessid; jsessionid; oturum; oturum id; oturum kimlig*;
    oturum anahtar*; oturum no; oturum belirtec*; oturum kodu; asp net sessionid; aspsessionid; connect sid; auth cookie; sessionkey;
    visitor token; visitor id; ziyaretci kimligi; client id; device id; cihaz kimlig*; cihaz id; installation id; user id token; laravel
    session; xsrf; sso token
  `),
  cookie: phrases(`
    cookie; set cookie; cookies; cerez; cerez degeri
  `),
  authHeader: phrases(`
    authorization; proxy authorization; x authorization; www authenticate basic
  `),
  seed: phrases(`
    seed phrase; recovery phrase; secret recovery phrase; mnemonic; mnemonic phrase; backup phrase; seed words; recovery words; kurtarma
    ifades*; gizli kurtarma ifades*; kurtarma kelimeler*; kurtarma cumles*; tohum ifade*; tohum kelimeler*; cuzdan kelimeler*
  `),
  password: phrases(`
    passcode; pass code; password*; pass word; passwort; passwd; pwd; pw; pass; psw; pswd; pass phrase; passphrase*; passkey; user password; account password;
    login password; email password; new password; old password; current password; confirm password; repeat password; temporary password;
    temp password; temp pass; default password; initial password; wifi password; wi fi password; wireless password;
    router password; admin password; root password; master password; db password; database password; app password; sudo password; ssh
    password; zip password; pdf password; teamviewer password; anydesk password; sifre; sifresi; sifreniz; sifrem; sifren; sifremiz;
    sifreyi; sifreler; yeni sifre*; eski sifre*; mevcut sifre*; gecici sifre*; giris sifre*; kullanici sifre*; hesap sifre*; wifi sifre*; wi
    fi sifre*; kablosuz sifre*; modem sifre*; sifre tekrar*; sifre onay*; parola; parolasi; parolaniz; parolam; parolan; parolayi; yeni
    parola*; eski parola*; mevcut parola*; gecici parola*; parola tekrar*; giris parola*; kullanici parola*; hesap parola*; uygulama sifre*;
    uygulama parola*; internet sifre*; ag sifre*; ag anahtari; wifi parola*; wi fi parola*; contrasena; clave; mot de passe; mdp; kennwort;
    passwort*; senha; wachtwoord; password hint answer; security answer; secret answer; guvenlik cevab*; gizli cevap; gizli soru cevab*;
    mother's maiden name; anne kizlik soyad*; wpa2; psk; wpa psk; pre shared key; preshared key; wpa2 psk key; login pass; kimlik dogrulama sifresi; e devlet sifresi; pin sifre; telefon
    sifresi; telefon bankaciligi sifresi; internet bankaciligi sifresi;
    haslo; wifi code; wi fi code; guest key; guest network key; mem word; memorable word; memorable phrase; secret word; secret phrase; gizli kelime*; gizli sozcuk; parola kelime*; wpa2 key; wpa3 key; wpa3; wlan schlussel; netzwerkschlussel; wifi kodu; wi fi kodu
  `),
  pin: phrases(`
    pin; pin code; pin kod*; pincode; card pin; kart pin; kart pini; kart sifre*; pin no; sim pin; puk; puk1; puk2; pin1; pin2; puk code; puk kodu; pin
    number; atm pin; atm sifre*; pin numara*; ekran kilidi; lock screen pin; access pin; pinim; pini; device pin; locker code; lockbox code; keypad code; safe code; entry code; building code; door code; kapi kodu; gate
    code; alarm kodu; alarm code; kasa sifre*; pos sifre*; meeting passcode; host key;
    kapi sifre*; daire sifre*; bina sifre*; site sifre*; garaj sifre*; door pin; gate pin; garage code; turcode pin; safe combination; kilit sifre*
  `),
  otp: phrases(`
    your confirmation code; setup code; set up code; kurulum kodu; kurulum kodunuz; pairing pin; guard code; steam guard code; guard kodu; steam guard kodu; invite pin; otp; otp code; otp kodu; one time code; one time passcode; one time pin; one time password; onetime code; verification code*;
    verification number; verify code; verification pin; confirmation pin; security code; access code; login code; sign in code; signin code;
    log in code; authentication code; authenticator code; auth code; authorization code; authorisation code; activation code; 2fa; 2fa code; 2fa kodu; mfa; mfa code; two factor code; two step code; two factor authentication code; two factor; sms code; text
    code; code sent; validation code; approval code sms; reset code; password reset code; recovery code; pairing code; link code; unlock
    code; transaction password; tan; mtan; smstan; dogrulama kod*; dogrulama sifre*; dogrulama pin*; dogrulama; onay kodu; onay kod; onay
    kodun*; onay sifre*; sms kodu; sms kod; sms kodun*; sms sifre*; sms onay kodu; sms dogrulama kodu; guvenlik kodu; guvenlik kod; guvenlik
    kodun*; giris kodu; giris kodun*; tek kullanimlik sifre*; tek kullanimlik kod*; tek kullanimlik parola*; tek seferlik kod*; tek seferlik
    sifre*; tek seferlik parola*; aktivasyon kod*; iki adimli dogrulama; iki adimli dogrulama kodu; iki faktorlu dogrulama; iki faktorlu
    dogrulama kodu; iki asamali dogrulama kodu; kimlik dogrulama kod*; kisa mesaj kodu; mobil onay kodu; 3d secure; 3d secure kodu; 3d
    secure sifre*; 3d sifre*; 3d secure code; erisim kodu; sifre sifirlama kod*; sifirlama kod*; eslestirme kodu; teyit kodu; islem sifre*;
    kurtarma kodu; authenticator; google authenticator; bestatigungscode; sicherheitscode; code de verification; codigo de verificacion;
    codice di verifica; verificatiecode; verifizierungscode; einmalcode; einmalpasswort; teslimat kod*; teslimat sifre*; teslim kod*; teslim sifre*; guest code; visitor code; misafir kodu;
    delivery code; pickup code; pick up code; collection code; collection pin; delivery pin; handover code; teslim alma kodu; teslim alma sifresi; kurye sifresi; teslim sifresi;
    digicode; code d entree; code d acces; code porte; code de la porte; email code; e mail code; mail code; mail kodu; eposta kodu; login pin; meeting code; toplanti kodu;
    katilim kodu; join code; turcode; zugangscode; abholcode; code de retrait; codigo de acceso; codigo de entrega; codice di accesso; codice di ritiro; toegangscode;
    kod odbioru; kod dostepu; codigo de acesso
  `),
  bareCode: phrases(`
    code; kod; kodu; kodunuz; kodun; kodum; your code; kodunuzu
  `),
  backupCodes: phrases(`
    backup code; backup codes; recovery codes; back up codes; backup verification codes; emergency codes; scratch codes; yedek kod; yedek
    kodlar; yedek kodlar*; kurtarma kodlari*; kurtarma kodlar*; yedek dogrulama kodlar*; acil durum kodlari; yedekleme kodlar*; one time
    codes; single use codes; tek kullanimlik kodlar*; 2fa backup codes; 2fa recovery codes
  `),
  name: phrases(`
    arabic name; hebrew name; chinese name; japanese name; korean name; russian name; greek name; native name; local name; latin name; name in arabic; name in english; name in native script; name in latin script; name in latin letters; arapca adi; yerel adi;
    name; full name; fullname; your name; my name; first name; firstname; last name; lastname; middle name; given name*; family name;
    surname; forename; maiden name; display name; displayname; real name; legal name; name surname; name and surname; first and last name;
    first name last name; contact name; customer name; client name; account name; account holder; account holder name; accountholder; card
    holder; cardholder; cardholder name; cardholder's name; card holder name; name on card; name on the card; recipient name; receiver name;
    sender name; beneficiary name; payee name; billing name; shipping name; delivered to; signed by; received by; requested by; reported by;
    submitted by; opened by; created by; updated by; assigned to; agent name; passenger name; guest name; patient name; student name;
    employee name; member name; driver name; emergency contact name; father name; father's name; mother's name; mother name; nickname real;
    from name; written by; approved by; ad; adi; adiniz; adim; adin; isim; ismi; isminiz; ismim; soyad; soyadi; soyadiniz; soyadim; soy ad;
    soyisim; soyismi; soy isim; ad soyad; adi soyadi; adiniz soyadiniz; adim soyadim; adsoyad; ad soyadi; isim soyisim; isim soyad; ad ve
    soyad; adi ve soyadi; ad soyad unvan; ad soyad veya unvan; tam ad; tam adi; tam adiniz; musteri adi; musteri ad soyad; musteri adi
    soyadi; musteri ismi; alici adi; alici ad soyad; alici adi soyadi; alici isim; gonderen adi; gonderici adi; teslim alan kisi; teslim
    alacak kisi; teslim edilen; teslim edilen kisi; kart sahibi; kart sahib*; kart sahibinin adi; kart uzerindeki isim; kart uzerindeki ad;
    kart uzerindeki ad soyad; kart hamili; hesap sahibi; hesap sahibinin adi; hesap adi; hesap sahibi adi; yetkili kisi; yetkili adi;
    temsilci adi; iletisim kurulacak kisi; basvuru sahibi; olusturan kisi; atanan kisi; yolcu adi; yolcu adi soyadi; misafir adi; hasta adi;
    hasta adi soyadi; ogrenci adi; ogrenci adi soyadi; personel adi; sigortali adi; uye adi soyadi; abone adi; abone adi soyadi; fatura
    sahibi; fatura adi; fatura unvani; baba adi; ana adi; anne adi; veli adi; kullanicinin adi soyadi; gercek ad; gonderilen kisi; kisi adi;
    surucu adi; vorname; nachname; vor und nachname; kundenname; kontoinhaber; karteninhaber; nom; prenom; nom et prenom; nom complet;
    client nom; nombre; apellido; apellidos; nombre completo; nombre y apellidos; nome; cognome; nome e cognome; intestatario; naam;
    voornaam; achternaam;
    imie; nazwisko; imie i nazwisko; nome completo; sobrenome; volledige naam; vor und zuname; zuname; familienname; nom de famille;
    primer apellido; segundo apellido
  `),
  /** Roles: sentences use them too, so the joint must be plain. */
  role: phrases(`
    beneficiario; beneficiaria; ordenante; pagador; remitente; cliente; paciente; pasajero; pasajera; huesped; asegurado; asegurada; alumno; alumna;
    empleado; empleada; titular de la cuenta; titular de la tarjeta; passager; passagere; beneficiaire; expediteur; assure; eleve; salarie;
    titulaire du compte; titulaire de la carte; versicherungsnehmer; versicherte person; auftraggeber; absender; zahler; zahlungsempfaenger;
    kundin; patientin; fahrgast; reisender; ansprechpartner; ansprechpartnerin; mitarbeiter; mitarbeiterin; sachbearbeiter; sachbearbeiterin;
    mieter; vermieter; ontvanger; afzender; klant; record owner; deal owner; case owner; ticket owner; bordroyu hazirlayan; islem yapan;
    zimmetli; zimmet sahibi; odunc alan; borrowed by; rented by; checked out to; attendees; participants; katilanlar; katilimcilar; shared with; paylasilan kisiler; prescriber; bidder;
    advisor; adviser; tutor; clinician; physician; applicant; holder; buyer; purchaser; claimant; attendee; teacher; instructor; coach; courier; technician; witness; spouse; child; parent;
    guardian; account manager; line manager; supervisor; consultant; accountant; lawyer; attorney; prepared by; checked by; issued by; signature;
    next of kin; referred by; interviewer; candidate; lead passenger; reviewer; ogretmen; hekim; teknisyen; avukat;
    ev sahibi; vasi; kefil; borclu; alacakli; davaci; davali; hazirlayan; teslim eden; gorevli; sorumlu; aday; katilimci; dagitici; veteriner;
    sigorta ettiren; ruhsat sahibi; arac sahibi; aile hekimi; sinif ogretmeni; hesabin sahibi; islemi yapan; onaylayan kisi; sorumlu kisi; gonderen kisi;
    customer; client; passenger; guest; patient; student; employee; insured; policyholder; attention; attn; contact; author; member;
    subscriber; traveller; traveler; driver; doctor; manager; participant; organizer; organiser; owner; agent; representative;
    recipient; receiver; sender; beneficiary; payee; payer; requester; reporter; assignee; named; musteri; alici; gonderen; gonderici;
    yetkili; temsilci; basvuran; olusturan; atanan; sikayetci; yolcu; misafir; hasta; ogrenci; personel; calisan; sigortali; uye; abone;
    veli; sahibi; imza; imzalayan; yazan; ekleyen; duzenleyen; onaylayan; muhatap; lehdar; lehtar; kisi; surucu; kurye; danisman; doktor;
    kiraci; malik; kunde; titular; titulaire; destinataire; destinatario; empfaenger; empfanger; policy holder; contact person; your agent;
    support agent; musteri temsilcisi; ilgili kisi; talep eden; talep sahibi; teslim alan; bill to; ship to; sold to; deliver to; account
    owner;
    mother; father; son; daughter; brother; sister; parents; anne baba; anne baba adi; odbiorca; nadawca; klient; klientka; pasazer; pacjent;
    pacjentka; begunstigde; rekeninghouder; kaarthouder; kontaktperson; inhaber; besteller; bestellerin; fahrer; arzt; mittente; destinataria;
    ordinante; paziente; passeggero; conducteur; medecin; repartidor; kierowca; leave with neighbour; leave with neighbor; neighbour; neighbor;
    komsu; emergency contact person; acil durumda aranacak kisi; yakini
  `),
  username: phrases(`
    alias; owner alias; user alias; uid; logged on as; logged on user; log on as; signed on as; snap; username or email; username or e mail; email or username; e mail or username; user name or email; email or phone; kullanici adi veya e posta*; kullanici adi veya eposta*; kullanici adi veya email*; kullanici adi veya telefon*;
    e posta veya kullanici ad*; eposta veya kullanici ad*; kullanici adi e posta; username email; user; user name; username; user id; userid; user login; login; login name; login id; loginid; logon; logon name; screen name;
    screenname; nick; nickname; nick name; handle; gamertag; gamer tag; account username; profile name; member id; skype; skype
    id; discord; discord id; telegram; instagram; twitter; github; git hub; tik tok; steam; steam id; steam name; snapchat; tiktok; facebook; linkedin; psn;
    psn id; riot id; epic id; epic games id; battletag; battle tag; battle net; origin id; ea id; ubisoft name; activision id; gamer id; roblox; minecraft; xbox; player name; player id; summoner name; in game name; ign; signed in as; sign in as; logged in as; log in as; logged in
    user; signed in user; current user; you are signed in as; connected as; posting as; kullanici; kullanici ad*; kullanici adi; kullanici
    adim; kullanici adiniz; kullaniciadi; kullanici ismi; kullanici kodu; kullanici id; kullanici kimlig*; kull adi; uye adi; uye id; rumuz;
    rumuzunuz; takma ad; takma adi; takma isim; mahlas; oturum acan; oturum acan kullanici; giris yapan; giris yapan kullanici; oturum
    sahibi; hesap kullanici adi; oyuncu adi; karakter adi; profil adi; benutzername; benutzer; anmeldename; nom d utilisateur; identifiant;
    utilisateur; nombre de usuario; usuario; nome utente; utente; gebruikersnaam; sam account name; samaccountname; windows user; domain
    user;
    nazwa uzytkownika; signed in; logged in; oturum acik; nome de usuario; nom utilisateur; benutzerkennung; accountnaam
  `),
  address: phrases(`
    address; home address; street address; postal address; mailing address; billing address; shipping address; delivery address; residential
    address; street; address line 1; address line 2; address line; address 1; address 2; your address; my address; work address; office
    address; invoice address; permanent address; current address; return address; pickup address; adres; adresi; adresiniz; adresim; ev
    adres*; is adres*; acik adres*; teslimat adres*; fatura adres*; posta adres*; ikametgah; ikametgah adres*; ikamet adres*; yerlesim yeri;
    kargo adres*; gonderim adres*; alici adres*; gonderici adres*; sevk adres*; adres satiri; adres satiri 1; adres satiri 2; adres bilgi*;
    tebligat adres*; iade adres*; iletisim adres*; yazisma adres*; kurulum adres*; tesisat adres*; anschrift; adresse; lieferadresse;
    rechnungsadresse; strasse; adresse de livraison; adresse postale; adresse de facturation; direccion; direccion de envio; indirizzo;
    adres domowy; afleveradres;
    adres zamieszkania; adres dostawy; adres korespondencyjny; endereco; morada; domicilio; direccion de entrega; direccion postal;
    indirizzo di spedizione; indirizzo di consegna; indirizzo di residenza; residenza; woonadres; bezorgadres; factuuradres;
    zustelladresse; versandadresse; adresse du domicile
  `),
  addressPart: phrases(`
    city; town; district; county; province; state; il; ilce; il ilce; sehir; semt; mahalle; mahallesi; cadde; sokak; cadde sokak; bina no;
    daire no; kapi no; dis kapi no; ic kapi no; daire; bina; apartman; zip; zip code; zipcode; zip postal code; postal code; postcode; eircode; post
    code; posta kodu; postakodu; pk; plz; postleitzahl; code postal; codigo postal; cap; apt; suite; unit; house number; ort; ville; ciudad;
    woonplaats
  `),
  birthDate: phrases(`
    date of birth; birth date; birthdate; birthday; dob; d o b; born; born on; birth day; date of birth dd mm yyyy; birth; dogum tarih*;
    dogum tar; dogum tarihi gun ay yil; dogum gun*; d tarihi; d t; dt; dog tar; dog tarihi; dog yili; d yili; born date; dogum; dogum yeri ve tarihi; dogum yeri tarihi; d tar; geburtsdatum; geboren;
    geboren am; geb; date de naissance; ne le; nee le; fecha de nacimiento; data di nascita; geboortedatum; data de nascimento; year of
    birth; birth year; dogum yili;
    data urodzenia; geb datum; fecha nacimiento; data nascimento; naissance; nato il; nata il; urodzony; urodzona;
    nascimento; nacimiento; nascita; data nasc; dt nasc; data di nascita e luogo; lieu et date de naissance; date et lieu de naissance; date naissance; geburtstag; geburt; geb am;
    geburtsdatum und ort; f nacimiento; f nac; fec nac; fecha nac; urodz; data ur; geboortedag; geb dat; syntynyt; fodselsdato; fodelsedatum; dogum yeri tarih; dogum yeri ve tarih; cumpleanos; compleanno; verjaardag; date d anniversaire;
    fecha de nac
  `),
  plate: phrases(`
    plate; plate no; plate number; license plate; licence plate; license plate number; licence plate number; number plate; registration
    plate; vehicle plate; vehicle registration; vehicle registration number; registration number; vehicle reg; registration; reg no; car registration;
    vrn; plaka; plaka no; plakasi; plakaniz; plakam; arac plaka*; arac plakasi; plaka numara*; arac no; kennzeichen; immatriculation;
    plaque; matricula; targa; kenteken; tag number; vin; chassis no; sasi no; sase no; motor no;
    numer rejestracyjny; nr rejestracyjny; placa;
    kentekenplaat; numberplate; number plates; nummernschild; amtliches kennzeichen; tablica rejestracyjna; numero de matricula; plaque d immatriculation; numero de placa; rego; veh; veh no; veh reg; car reg; reg plate; registreringsnummer
  `),
  wallet: phrases(`
    wallet; wallet address; wallet id; cuzdan; cuzdan adres*; cuzdan no; btc; bitcoin; btc address; bitcoin address; btc adresi; eth
    address; ethereum address; eth adresi; usdt address; usdt adresi; trc20; erc20; bep20; trc20 address; trc20 adresi; deposit address;
    withdrawal address; payout address; yatirma adresi; cekim adresi; kripto adres*; crypto address; ltc address; doge address; xrp address;
    sol address; solana address; tron address; public key; receive address; alici cuzdan; metamask
  `),
  location: phrases(`
    gps; coordinates; coordinate; koordinat*; location; konum; konumu; konumunuz; konum bilgisi; lat; latitude; lng; lon; long; longitude;
    enlem; boylam; lat lng; lat lon; lat long; latlng; geo; geolocation; gps coordinates; gps koordinat*; position; harita konumu;
    breitengrad; langengrad; plus code; what3words
  `),
} satisfies Record<string, readonly string[]>;

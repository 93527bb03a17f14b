import { phrases } from './phrases';

/** A paper with each of the words that stand behind it for its number: "work permit no", "work permit number". */
function numbered(papers: string, numbers: string): readonly string[] {
  const words = phrases(numbers);
  return phrases(papers).flatMap((paper) => words.map((word) => `${paper} ${word}`));
}

/** A paper with each of the words that stand before it for its number: "numero de carte de sejour", "nomor ktp". */
function countedFirst(numbers: string, papers: string): readonly string[] {
  const words = phrases(numbers);
  return phrases(papers).flatMap((paper) => words.map((word) => `${word} ${paper}`));
}

const ENGLISH = 'no; nr; num; number; serial no; serial number';
const TURKISH = 'no; numara*; seri no; seri numara*; seri ve no; belge no; kart no';
const GERMAN = 'nr; nummer; no';
const ROMANCE = 'no; n; num; nr; numero';
const SLAVIC = 'nr; numer; no; cislo; broj';

/**
 * Papers that people have, and the numbers that states, insurers and schools give them, country by country, as they are called in English, in the
 * country's language and in Turkish. They count as they are written only, as in `more-labels`.
 */
export const paperLabels = {
  nationalId: [
    ...numbered(
      `
      identity; id; identity document; photo id; photo card; government id; state id; state id card; real id; proof of age card; voter; voter
      card; voter registration; electoral; electoral roll; birth certificate; birth registration; marriage certificate; death certificate; civil
      status; citizenship; citizenship certificate; naturalisation certificate; naturalization certificate; certificate of naturalization; family
      book; family card; ration card; civil; civil registration; personal identity; personal identification; resident identity; resident identity
      card; resident card; residence card; residence permit; residency permit; residence document; residence file; residency file; residency;
      residence visa; permanent resident card; permanent residence card; pr card; temporary residence; biometric residence permit; biometric
      residence card; work permit; work visa; employment permit; employment pass; work pass; s pass; dependant pass; student pass; labour card;
      labor card; labour permit; entry permit; exit permit; re entry permit; entry visa; visa; visa file; visa foil; visa sticker; visa grant;
      visa control; visa document; schengen visa; us visa; uk visa; e visa; evisa; uid; unified; unified id; emirates id card; border; muqeem;
      alien; alien registration; alien registration receipt; foreigner; foreigner id; foreigner identification; foreigner registration; refugee;
      refugee id; refugee card; refugee permit; asylum; asylum seeker; asylum registration card; humanitarian permit; immigration; immigration
      file; uscis; uscis online account; sevis; i 94; i 94 admission; admission record; stateless person card; travel permit; home return permit;
      mainland travel permit; border pass; known traveler; known traveller; trusted traveler; trusted traveller; redress; redress control; global
      entry; sentri; nexus card; tsa precheck; social security card; social insurance; social welfare; social security registration; pension;
      pensioner; state pension; basic pension; pension card; provident fund; pf; pf account; health card; health id; health insurance; health
      insurance card; insurance card; insurance id card; private insurance card; corporate insurance card; medical card; medical insurance card;
      medical aid; european health insurance card; global health insurance card; individual health identifier; hospital card; clinic card;
      vaccination card; vaccination certificate; immunization; immunisation; donor card; blood donor; organ donor; disability card; disabled
      badge; disabled parking permit; blue badge; concession card; seniors card; veteran; veteran card; va file; dva file; military service;
      military card; service book; army; conscript; firearm; firearm licence; firearm license; firearm certificate; shotgun certificate; gun
      licence; weapon licence; hunting licence; hunting license; fishing licence; bar; bar registration; bar council; bar association; bar
      membership; attorney registration; medical licence; medical license; medical registration; medical council; nursing registration; nursing
      license; nursing licence; pharmacist licence; professional licence; professional license; teacher reference; teacher registration; teaching
      licence; seafarer; seafarer id; seaman; seaman s book; pilot licence; pilot license; sia licence; sia badge; taxi badge; disclosure
      certificate; dbs certificate; police clearance; police certificate; certificate of sponsorship; confirmation of acceptance; unique pupil;
      unique learner; unique student; unique candidate identifier; learner reference; national student; national pupil; hesa; hesa student; ucas;
      ucas personal; v5c; v5c document; v5c reference; v5c document reference; logbook; log book; log book document; vehicle registration
      document; vehicle registration certificate; vehicle document; registration certificate; registration document; certificate of title; tax
      identity; personal tax; individual tax; individual taxpayer; taxpayer identification; taxpayer registration
    `,
      ENGLISH,
    ),
    ...phrases(`
      identity document; state id; voter card; biometric residence permit; residence card; residency card; resident identity card; resident
      identity; permanent resident card; pr card; work permit; labour card; labor card; unified id; unified no; national id card; national
      identity card; id document; known traveler id; pass id; passid; global entry id; sevis id; uscis a number; i 94; medical card; medical
      insurance card; insurance card; private insurance card; corporate insurance card; health card; health id; health identifier; individual
      healthcare identifier; european health insurance card; global health insurance card; blue badge; concession card; pension card; unique
      student identifier; hesa unique student identifier; unique student id; hesa student identifier; unique pupil identifier; unique learner id;
      hesa id; husid; ucas id; ucas personal id; ucas personal identifier; teacher reference; insurance subscriber id; insured id; insured s id;
      insured id no; insured id number; insurance id no; insurance id number; id card serial; subject id number; citizen service number; citizens
      service number; civil registration number; personal code; personal identity code; personal identification code; personal public service
      number; national register number; national registration number; national registry number; national registration identity card; national
      number; national no; national code; national id code; registration certificate; vehicle registration certificate; v5c; v5c ref; tax id code;
      tax identification code; personal tax id; dbs certificate; director id; director identification number
    `),
    // India, Pakistan, Bangladesh, Sri Lanka, Nepal.
    ...phrases(`
      aadhaar no; aadhaar number; aadhaar card no; aadhaar card number; aadhar no; aadhar number; aadhar card no; uidai no; uidai number;
      aadhaar vid; aadhaar virtual id; aadhaar enrolment no; aadhaar enrolment id; aadhaar enrollment no; epic no; epic number; voter epic no;
      abha; abha id; abha no; abha number; abha address no; ayushman card; ayushman card no; ayushman card number; pmjay id; health account
      number; uan no; uan number; universal account number; pran; pran no; pran number; ppo no; ppo number; esic; esic no; esic number; esic
      ip no; esic ip number; ip number esic; epf no; epf number; epf member id; pf member id; pf uan; apaar; apaar id; oci; oci no; oci card no;
      oci card number; pio card no; cnic; cnic number; cnic nicop; snic; poc number; b form; b form no; b form number; bay form no; frc no; family
      registration certificate; ntn cnic; nid no; nid number; smart nid; birth registration no; nic; nic no; nic number; old nic; new nic;
      nagarikta; nagarikta no; nagarikta number; nagrita no; citizenship no
    `),
    // Indonesia, Malaysia, Singapore, the Philippines, Vietnam, Thailand, Hong Kong, Macao, Taiwan, Japan, Korea, China.
    ...countedFirst(
      'no; nomor; nombor; num; number',
      `
      ktp; e ktp; kk; kartu keluarga; nik; npwp; bpjs; bpjs kesehatan; bpjs ketenagakerjaan; kis; kitas; kitap; kp; kad pengenalan; ic; kwsp;
      perkeso; mykad; mykid; sijil lahir; identitas
    `,
    ),
    ...numbered(
      `
      ktp; ic; new ic; old ic; kp; phil health; nik; npwp; bpjs; kitas; kwsp; mykad; nric; mypr; epf; socso; fin; nric fin; philsys; philsys
      card; philid; psn philsys; sss; gsis; gsis bp; umid; umid crn; philhealth; pag ibig; pag ibig mid; hdmf; hdmf mid; prc licence; prc license;
      cccd; cmnd; cmt; bhxh; bhyt; hkid card; hkic; hkid; macau id; bir; arc; aprc; nhi card; zairyu card; juminhyo code; health insurance symbol;
      my number; individual; rrn; alien registration card
    `,
      ENGLISH,
    ),
    ...phrases(`
      phil sys; phil sys id; phil sys number; phil sys no; phil sys card number; cmnd; nik; nik ktp; ktp; e ktp; npwp; kitas; no kk; kad
      pengenalan; new ic; old ic; nric fin; nric no fin; fin nric; nric passport; philsys; philsys id; philid; phil id; sss id; umid; umid crn;
      philhealth pin; philhealth id; philhealth identification number; pag ibig mid; cccd; cccd cmnd; cmnd cccd; so cccd; so cmnd; so ho chieu; so
      can cuoc; can cuoc cong dan; so can cuoc cong dan; so dinh danh; so dinh danh ca nhan; ma dinh danh; ma so thue; ma so thue ca nhan; ma so
      bhxh; so bhxh; bhxh; bhyt; ma the bhyt; hkid; hkic; hkid card; home return permit; mainland travel permit; my number; individual number;
      kojin bango; nenkin number; thai national id; thai id; thai citizen id; citizen identification number; citizen identification no; resident
      id; resident id card; resident id number; resident id no; chinese id; chinese id number; chinese resident id; shenfenzheng; shenfenzheng
      hao; alien registration no
    `),
    // Nigeria, Ghana, Kenya, Uganda, Tanzania, Rwanda, Ethiopia, Zambia, Zimbabwe, South Africa, Botswana, Egypt, Morocco, Algeria, Tunisia.
    ...numbered(
      `
      nin; nimc; bvn; nhis; rsa pen; ssnit; ghana card; ghana card personal; ghanacard; ecowas card; kra; huduma; maisha; maisha card;
      maisha namba; nssf; nhif; shif; nida; nida id; namba ya nida; fayda; fayda fan; fayda fin; fcn; nrc; omang; rsa id; sa id; south african id;
      sassa; sassa card; traffic register; medical aid member; asylum seeker permit; napsa; nasis; cnie; cin; cni; cnss; cnas; cnam; cnops; amo;
      chifa; nni; niu; identite nationale
    `,
      `${ENGLISH}; id`,
    ),
    ...phrases(`
      nin bvn; bvn nin; virtual nin; nin slip; nimc; ghana card pin; ghanacard pin; kra pin; kra pin no; kra pin number; huduma namba;
      maisha namba; nida; fayda; fayda id; fayda fin; fayda fan; nrc; omang; rsa id; sa id; rsa id passport; rsa pin; pen number; pencom pin;
      retirement savings pin; cnie; cin cnie; carte chifa; rakam kawmi; identity pass
    `),
    // Gulf, Israel, Jordan, Iran and the Levant.
    ...numbered(
      `
      uid; emirates; mohre person; person code mohre; absher; gosi; border; hudood; qid; qatar id; hayya; kuwait civil; kuwait id; cpr; bahrain
      cpr; bahrain id; oman civil; oman id; saudi id; saudi; iqama; muqeem; bataka; teudat zehut; israel id; israeli id; mispar zehut; kupat
      holim; jordan national; lebanon id; syria national; iraq national; melli; kod melli; shenasnameh; code melli; iran national
    `,
      `${ENGLISH}; id`,
    ),
    ...phrases(`
      emirates identity; emirates id card; eid number; eid no; labour card person code; mohre person code; qid; qatar id; cpr; saudi id; absher
      id; teudat zehut; mispar zehut; tz number; israel identity number; israeli id; melli code; kod melli; code melli; kode melli; shenasnameh
    `),
    // United States, Canada, Mexico and the rest of America.
    ...phrases(`
      alien no; alien registration receipt no; ssn itin; itin ssn; ssn last 4; ssn ein; ssn tin; soc sec no; soc sec; ktn; known traveler no; ktn
      redress; dea no; dea number; medicare id no; medicare mbi; tricare id; tricare no; tricare number; dod benefits number; group member id; rx
      member id; pr card; uci; uci no; uci number; uci client id; client id uci; unique client identifier; phn; phn no; phn number; care card;
      carecard no; care card number; services card; services card no; bc services card; ohip number; ohip card no; ohip card number; ramq; ramq
      no; ramq number; numero ramq; nam ramq; numero d assurance maladie; assurance maladie; no d assurance maladie; numero d assurance
      sociale; numero assurance sociale; no d assurance sociale; ahcip; ahcip no; ahc number; ahc no; status card no; status card number; indian
      status no; certificate of indian status; nss; nss imss; imss; imss no; numero imss; no imss; issste; numero de seguro social; no de seguro
      social; num de seguro social; seguro social; clave de elector; clave elector; clave electoral; ine; ine cic; cic ine; ine ocr; ine idmex;
      cedula profesional; no cedula profesional; numero de cedula profesional; rg; rg no; rg numero; numero do rg; n rg; identidade rg; carteira
      de identidade; registro geral; cin rg; cpf cnpj; cpf mf; numero do cpf; meu cpf; meu rg; cnh numero; registro cnh; pis pasep; pis no;
      nit pis; nis pis; numero do nis; numero nis; numero de inscricao social; titulo eleitoral; numero do titulo; cns; cartao sus; cartao
      nacional de saude; numero do cartao sus; crnm; ctps; ctps serie; carteira de trabalho; certificado de reservista; oab; oab no; dni
      argentina; numero de tramite; numero tramite; nro de tramite; n de tramite; cuil cuit; cuit cuil; run rut; rut run; cedula de ciudadania;
      cedula de extranjeria; tarjeta de identidad; nuip; permiso por proteccion temporal; ppt venezolano; rumv; cedula de identidad; carnet de
      identidad; cedula dominicana; cedula juridica; cedula de residencia; dui; dui no; numero de dui; documento unico de identidad; dpi; dpi cui;
      cui dpi; numero de dpi; dimex; dimex no; numero dimex; carne de extranjeria; carnet de extranjeria; numero de carne; trn no; trn
      number; taxpayer registration number; ruc personal; nib number
    `),
    // United Kingdom, Ireland, Australia, New Zealand.
    ...phrases(`
      tie number; tie no; immi card; immi card number; real id; brp; brp no; brp number; brp card; evisa no; share code; home office share code;
      right to work share code; right to rent share code; immigration share code; visa share code; student visa share code; evisa share code; uan
      ukvi; ukvi uan; unique application number; gwf; gwf no; gwf number; gwf reference; cos number; cos no; ihs number; ihs reference;
      immigration health surcharge reference; home office reference; home office ref; dbs no; dbs number; dbs update service id; upn no;
      uci exam; nhs chi; h c number; h c no; hcn; ehic; ehic no; ehic number; ehic pin; ehic card no; ehic card number;
      ghic; ghic no; ghic number; ghic pin; ghic card number; child benefit number; child benefit no; pass card no; pass card number; citizencard
      no; citizencard number; citizen card; citizen card number; young scot; young scot card; freedom pass; freedom pass number; freedom pass no;
      gmc; gmc no; gmc number; nmc pin; nmc no; nmc number; gdc no; gdc number; gphc no; gphc number; hcpc no; hcpc number; teacher ref no; pps
      no; ppsn no; ppsn pps; public services card; public services card no; public services card number; psc no; psc number; irp; irp no; irp
      number; irp card; irish residence permit; gnib; gnib no; gnib number; gnib card; drugs payment scheme; drugs payment scheme no; dps card; gp
      visit card; individual health identifier ihi; ihi; ihi no; ihi number; centrelink crn; centrelink; centrelink no; centrelink number;
      centrelink reference; centrelink customer reference number; centrelink reference number; individual reference number irn; medicare irn; dva
      no; dva number; dva card; dva card no; usi; usi no; usi number; immicard; immicard no; immicard number; hcc no; health care card; health
      care card no; health care card number; commonwealth seniors card; pensioner concession card; nhi; nhi no; nhi number; nsn; nsn no; nsn
      number; working with children check; wwcc no; wwcc number; wwc number; nz id; kiwi access card
    `),
    // German: Germany, Austria, Switzerland. What can only be a paper counts without a word for its number, too.
    ...numbered(
      `
      ausweis; personalausweis; dienstausweis; schwerbehindertenausweis; auslanderausweis; fluchtlingsausweis; aufenthaltskarte;
      aufenthaltserlaubnis; aufenthaltstitel; aufenthaltsgestattung; duldung; niederlassungserlaubnis; zusatzblatt; eat; azr; visum;
      arbeitserlaubnis; krankenversichertenkarte; krankenversicherten; krankenversicherung; versichertenkarte; gesundheitskarte; egk; e card;
      ekvk; ehic karten; sv; svnr; rentenversicherung; sozialversicherung; sozialversicherungs; zmr; geburtsurkunde; staatsburgerschaftsnachweis;
      jagdschein; waffenschein; zulassungsbescheinigung; zulassungsbescheinigung teil i; zulassungsbescheinigung teil ii; fahrzeugbrief;
      fahrzeugschein; fahrzeugausweis; steueridentifikations; personliche identifikations; zemis; zar; ahvn13; versicherten; anwalts;
      immatrikulationsbescheinigung
    `,
      GERMAN,
    ),
    ...phrases(`
      ausweisnr; personalausweisnr; personalausweisnummer; schwerbehindertenausweis; gesundheitskarte; elektronische gesundheitskarte; egk; egk
      nummer; e gk; e gk nummer; e at nummer; e at number; e at nr; kv nummer; kv nr; krankenversichertennr; krankenversichertennummer;
      krankenversicherungsnummer; versicherungsnr; rentenversicherungsnr; sozialversicherungsnr; svnr; sv nr; ecard nr; kennnummer der karte;
      visumnummer; visum nr; azr nummer; zmr zahl; bereichspersonenkennzeichen; ahvn13; ahv n13; zemis; zemis nr; zemis nummer; ssn ahv; n avs;
      numero avs nouveau; identifikationsmerkmal; steuerliche identifikationsnummer; steuer identnummer; steuer ident nr; steuer ident; id nr; w
      idnr personlich
    `),
    // French: France, Belgium, Luxembourg, Switzerland and the Maghreb.
    ...countedFirst(
      'numero de; numero; no de; n de; num; no; n',
      `
      carte d identite; carte nationale d identite; cni; piece d identite; identite; carte de sejour; titre de sejour; visa; recepisse; etranger;
      dossier etranger; agdref; ofpra; oqtf; securite sociale; carte vitale; carte de mutuelle; mutuelle; carte europeenne; allocataire;
      allocataire caf; caf; neph; permis; formule; carte grise; certificat d immatriculation; ine; niss; niss belge; registre national; carte d
      identite electronique; matricule national; avs; cin; passeport biometrique; acte de naissance; livret de famille; carte d electeur
    `,
    ),
    ...numbered(
      `
      carte d identite; carte nationale d identite; cni; cnie; piece d identite; carte de sejour; titre de sejour; carte vitale; allocataire;
      allocataire caf; ine; nir; carte d electeur; certificat d immatriculation; formule; carte d assure; carte europeenne d assurance maladie
    `,
      ROMANCE,
    ),
    ...phrases(`
      numero d allocataire; numero d etranger; numero d identite; numero d identification; numero d identification nationale; numero d assure;
      numero d assure social; numero d immatriculation securite sociale; numero d inscription au repertoire; agdref; carte nationale d identite;
      carte d identite; piece d identite; carte de sejour; ceam; neph; numero neph; ine etudiant; identifiant national etudiant; identifiant
      national; matricule national; niss; numero niss; n niss
    `),
    // Spanish and Portuguese.
    ...countedFirst(
      'numero de; numero; no; n; nro; nro de; num; n de; no de',
      `
      dni; nie; tie; soporte; identidad; identificacion; cedula; pasaporte espanol; afiliacion; afiliacion a la seguridad social; seguridad
      social; tarjeta sanitaria; tarjeta de residencia; permiso de residencia; permiso de trabajo; visado; expediente de extranjeria; nuss; naf;
      cip; colegiado; documento de identidad; utente; utente sns; cartao de cidadao; bilhete de identidade; identificacao civil; identificacao
      fiscal; contribuinte; seguranca social; beneficiario; titulo de residencia; autorizacao de residencia; cartao de saude
    `,
    ),
    ...numbered(
      'dni; nie; tie; nuss; naf; cip; cni; tarjeta sanitaria; tarjeta de residencia; seguridad social; numero de seguridad social',
      ROMANCE,
    ),
    ...phrases(`
      soporte; numero soporte; num soporte; idesp; nuss; nuss naf; naf; cip sns; cipa; tarjeta de identidad de extranjero; tarjeta de extranjero;
      tarjeta europea; documento de identidad; documento nacional; documento nacional de identidad; numero de utente; utente sns; cartao do
      cidadao; numero do cartao de cidadao; numero de cartao de cidadao; bilhete de identidade; nif contribuinte; contribuinte no; numero de
      contribuinte; contribuinte; niss seguranca social; titulo de residencia; numero do titulo de residencia
    `),
    // Italian.
    ...countedFirst(
      'numero; n; num; nr; numero della; numero del; numero di',
      `
      carta d identita; carta di identita; cie; documento d identita; permesso di soggiorno; tessera sanitaria; tessera team; tessera elettorale;
      carta di circolazione; libretto; patente; patente di guida; visto; nulla osta; inps; soggiorno
    `,
    ),
    ...numbered(
      'carta d identita; carta di identita; carta di soggiorno; cie; patente; permesso di soggiorno; tessera sanitaria; documento di identita',
      ROMANCE,
    ),
    ...phrases(`
      carta d identita; carta di identita; carta identita; documento d identita; documento di identita; tessera team; codice identificativo
      tessera; matricola inps; numero inps; codice fiscale cf; cf codice fiscale; carta di soggiorno
    `),
    // Dutch, Scandinavian, Finnish, Icelandic, Baltic.
    ...phrases(`
      v nummer; vreemdelingennummer; vreemdelingennr; documentnummer; identiteitskaart; identiteitskaartnummer; nummer identiteitskaart;
      kaartnummer eid; eid kaartnummer; id kaartnummer; id kaart; id kaart nummer; nummer id kaart; id bewijs; nummer id bewijs;
      verblijfsdocument; nummer verblijfsdocument; verblijfskaart; nummer verblijfskaart; zorgpas; zorgpasnummer; zorgverzekeringsnummer;
      verzekerdennummer; ehic nummer; bsn sofi; bsn nummer; burger service nummer; rijksregister; rijksregister nr; insz nummer; kentekenbewijs
      nummer; documentnummer kentekenbewijs; onderwijsnummer; bis nummer; samordningsnummer; samordningsnr; personnr samordningsnr; d nummer;
      dnummer; fodselsnr; fodselsnummer d nummer; personnummer svensk; id kort nummer; idkort; lma kort; passnr svenskt; uppehallstillstand;
      korkortsnr; duf nummer; dufnr; helsetrygdkort; cpr; cpr no; cpr nr; cprnr; cpr number; personnummer cpr; sundhedskort; sundhedskortnummer;
      sygesikring; sygesikringsbevis; opholdskort; opholdstilladelse; henkilotunnus; henkilo tunnus; henkilokortti; kela kortti; kela card; kela
      kortin numero; oleskelulupa; sosiaaliturvatunnus; kennitala; isikukood; isiku kood; id kaart number; id kaardi number; dokumendi number;
      asmens kodas; asmens korteles nr; asmens tapatybes korteles nr; personas kods; personas kods nr; pk personas kods
    `),
    // Slavic, Hungarian, Romanian, Greek, Albanian, in Latin letters.
    ...countedFirst(
      `
      numer; nr; numer i seria; seria i numer; seria i nr; cislo; c; broj; stevilka; numar; nr si serie; seria si numar; seria si nr; serie si
      numar; seria; serie
    `,
      `
      dowodu osobistego; dowodu; dowodu tozsamosci; karty pobytu; paszportu; legitymacji; legitymacji studenckiej; ekuz; karty ekuz; pesel;
      ubezpieczenia; dowodu rejestracyjnego; obcanskeho prukazu; pojistence; pojistky zdravotni; povoleni k pobytu; ridicskeho prukazu; cestovniho
      pasu; pasu; obcianskeho preukazu; vodicskeho preukazu; poistenca; osobne iskaznice; licne karte; lk; putovnice; pasosa; vozacke dozvole;
      zdravstvene kartice; osobne izkaznice; osebne izkaznice; potnega lista; ci; buletin; carte de identitate; carte identitate; pasaport;
      permis; permis de conducere; act identitate; act de identitate
    `,
    ),
    ...numbered(
      `
      dowod osobisty; dowod; karta pobytu; ekuz; obcansky prukaz; obciansky preukaz; osobna iskaznica; licna karta; osebna izkaznica; pesel; jmbg;
      oib; emso; embg; mbo; zzzs; cnp; egn; lnch; lnc; lichna karta; ci; buletin; amka; afm; adt; tautotita; taj; szig
    `,
      `${SLAVIC}; number`,
    ),
    ...phrases(`
      dowod osobisty; dowod tozsamosci; karta pobytu; numer ewidencyjny; ekuz; rodne cislo rc; cislo op; obcansky prukaz; obciansky preukaz; cislo
      pojistence; prukaz pojistence; prukaz zp; povoleni k pobytu; osobna iskaznica; mbo; mbg; embg; emso; enotna maticna stevilka; maticna
      stevilka obcana; maticni broj gradana; jedinstveni maticni broj; zzzs; zzzs stevilka; kzz; davcna stevilka; adoazonosito; adoazonosito jel;
      ado azonosito jel; taj; taj szam; taj kartya; tajszam; szemelyi igazolvany; szemelyi igazolvany szam; szemelyi igazolvany szama; szemelyi
      szam; szemelyi azonosito; szig szam; szig; lakcimkartya; lakcimkartya szama; tartozkodasi engedely; utlevelszam; utlevel szama; jogositvany
      szama; vezetoi engedely szama; carte de identitate; buletin; seria ci; serie ci; ci seria; ci serie nr; cod numeric personal; lnch; lichen nomer; amka; afm; afm tin; adt; ar taftotitas; arithmos taftotitas; deltio taftotitas; tautotita; greek id; greek id card; cyprus
      arc; arc; arc no; aliens registration certificate; malta id; malta id card; karta tal identita; id karta; nid albania; letternjoftim; id
      letternjoftimi; numri personal
    `),
    // Russian and its neighbours, Turkic and Caucasian, in Latin letters.
    ...phrases(`
      snils; snils no; snils number; inn no; inn number; polis oms; oms policy; oms policy number; oms policy no; internal passport; internal
      passport no; passport series; passport series and number; rnokpp; rnokpp ipn; ipn rnokpp; unzr; iin no; iin number; zhsn; jsn; jshshir;
      pinfl; pinfl no; fin kod; fin kodu; fin kodunuz; fincode; fin code; sexsiyyet vesiqesi; sexsiyyet vesiqesinin seriyasi; seriya ve
      nomre; seriya nomresi; vesiqenin seriyasi; vesiqe no; vesiqe nomresi; sosial sigorta nomresi; ssn azerbaijan; voen fiziki sexs; kimlik kodu;
      piradi nomeri; piradi no; personal no georgia; public services number; idnp; idnp no; idnp moldova; udentificare personala
    `),
    // Turkish.
    ...numbered(
      `
      kimlik; kimlik kart*; kimlik belge*; nufus cuzdani; nufus cuzdaninin; nufus kayit; nufus; cuzdan; tckk; tc kimlik kart*; gecici kimlik;
      gecici kimlik belge*; gecici koruma; gecici koruma kimlik; gecici koruma kimlik belge*; uluslararasi koruma; uluslararasi koruma kimlik;
      multeci kimlik; siginmaci kimlik; yabanci tanitma; yabanci tanitma belge*; yabanci kimlik; yabanci kimlik belge*; ikamet; ikamet izni;
      ikamet izin; ikamet kart*; ikamet tezkere*; oturum; oturum izni; oturum kart*; oturma izni; calisma izni; calisma izni belge*; calisma
      karti; mavi kart; mavi kart kayit; turkuaz kart; vize; vizesi; vize etiket; schengen vizesi; abd vizesi; amerika vizesi; ingiltere vizesi;
      seyahat belge*; pasaport defter; tescil belge*; arac tescil belge*; ruhsat belge*; arac ruhsat*;
      trafik belge*; motorlu arac tescil belge*; silah ruhsat*; silah tasima ruhsat*; av tezkere*; avci belge*; avcilik belge*; amator denizci;
      amator denizci belge*; gemiadami; gemiadami cuzdan*; gemi adami; pilot lisans*; psikoteknik; psikoteknik belge*; src;
      adr; adr belge*; src5; mesleki yeterlilik; mesleki yeterlilik belge*; myk belge*; mesleki belge; ustalik belge*; kalfalik
      belge*; operator belge*; ozel guvenlik kimlik; ozel guvenlik kimlik kart*; baro sicil; baro kayit; tbb sicil; tbb; barolar birligi sicil;
      noter sicil; diploma; diploma tescil; dr diploma tescil; hekim diploma tescil; uzmanlik tescil; tabip odasi; tabip odasi sicil; oda sicil;
      oda kayit; smmm oda sicil; smmm; ymm; basin karti; basin kart; sgk; sgk sicil; sgk tescil; sigorta sicil; sigorta tescil; sigortali sicil;
      ssk sicil; bag kur; bag kur sicil; bagkur; bagkur sicil; emekli sandigi; emekli sandigi sicil; emekli sicil; emeklilik; emekli kart*; emekli
      aylik; maas tahsis; aylik tahsis; tahsis; saglik kart*; saglik sigorta kart*; saglik sigortasi kart; saglik sigortasi; ozel sigorta kart;
      ozel sigorta; ozel saglik sigorta; ozel saglik sigortasi; ozel saglik sigortasi kart; tamamlayici saglik sigortasi; tamamlayici saglik
      sigorta kart; tss kart; tss; sigorta kart; sigorta kart*; musteehaklik belge*; mustahaklik belge*; mustehaklik belge*; saglik karnesi;
      saglik karne; saglik yardim belge*; engelli kart*; engelli kimlik; engelli kimlik kart*; engelli saglik kurulu rapor; hasta kart*; hasta
      kayit; hasta kimlik; organ bagis kart*; kan bagis; bagisci; asi kart*; ogretmen kimlik; ogretmen kimlik kart*; kamu kimlik; kamu gorevlisi
      kimlik; asker kunye; kunye; asker kimlik; askerlik kutuk; askerlik terhis; terhis belge*; seferberlik; gazi kart*; sehit gazi kart*; evlenme
      cuzdan*; evlilik cuzdan*; aile cuzdan*; uluslararasi aile cuzdan*; dogum belge*; vatandaslik belge*; adli sicil kayit; vergi kimlik; vergi
      kimlik kart*; potansiyel vergi kimlik; yurt disi kimlik; kktc kimlik; kktc kimlik kart*; mernis; yesil kart; sosyal guvenlik; sosyal
      guvenlik sicil; bes sertifika; emeklilik sertifika; hayat sigortasi sertifika; osym; osym aday; aday kimlik; ogrenci kimlik seri
    `,
      TURKISH,
    ),
    ...phrases(`
      kimlik numaram; kimlik numaraniz; tc numaram; tc kimligim; tc m; tc numarasi; t c numarasi; t c no su; tc no su; t c kimlik no su; kimlik no
      su; vatandaslik numaram; ikamet izni belge; kimlik belgesi no; cilt aile sira sira no; cilt no aile sira no sira no; cilt aile sira no sira
      no; cilt no aile sira no birey sira no; cilt aile sira birey sira no; cilt sayfa kutuk no; cilt no kutuk no; belge seri no; belge seri
      numara*; belge seri sira no; belge seri; tescil belge seri; ruhsat seri; seri ve sira no belge; ruhsat belge seri no; tescil sira no; ruhsat
      sahibi tc; asker kunye numarasi; hes kodu; hes kodum; hes kodunuz; hayat eve sigar kodu; provizyon tc; cocuk tc; bebek tc; anne tc no; baba
      tc no; es tc no; esin tc; veli tc no; kefil tc; kefil tc no; vekil tc; vekil tc no; kiraci tc; kiraci tc no; kiraya veren tc; alici tc;
      alici tc no; satici tc; satici tc no; yolcu tc no; hasta tc no; ogrenci tc kimlik; calisan tc; personel tc
    `),
  ],
  passport: [
    ...numbered(
      `
      pasaport; hususi pasaport; yesil pasaport; bordo pasaport; umuma mahsus pasaport; hizmet pasaport; hizmet pasaportu; diplomatik pasaport;
      gecici pasaport; acil pasaport; eski pasaport; yeni pasaport; yolcu pasaport; seyahat belge*
    `,
      'no; numara*; seri no; seri numara*',
    ),
    ...numbered(
      `
      passport; current passport; old passport; new passport; previous passport; biometric passport; diplomatic passport; official passport;
      emergency passport; foreign passport; international passport; passport book; passport card; travel document; refugee travel document; id
      document; identity document; passport id; passport or id; id or passport; passport id card; biometric document; utlevel; passi; pas; pass;
      paspoort; passaporto; pasaporte; passaporte; passeport; paszport; putovnica; pasos; reisepass; kinderreisepass; zagranpasport
    `,
      'no; nr; num; number',
    ),
    ...phrases(`
      seyahat belgesi; pasaport seyahat belgesi; document n; n de document; numero de document; numero du document; numero de documento; numero do
      documento; numero documento; dokumentennummer; dokumentnummer; dokument nr; numer dokumentu; nr dokumentu; cislo dokladu; cislo pasu; so ho
      chieu; no paspor; nomor paspor; passport series; nomer pasporta; pasport raqami; pasport nomresi; pasport seriyasi
    `),
  ],
  drivingLicence: [
    ...numbered('ehliyet; ehliyet belge*; surucu belge*', TURKISH),
    ...numbered(
      `
      driving licence card; driving license card; drivers license; driver s license; driver license; driver s licence; drivers licence; driver
      licence; driving licence; driving license; learner licence; learner permit; learner s permit; provisional licence; provisional driving
      licence; international driving permit; idp; commercial driver s license; cdl; dvla; dvla driver; license; dl; dl id; id dl; licence card;
      driver licence card; state license; operator license; motorcycle licence; chauffeur license
    `,
      'no; nr; num; number; id',
    ),
    ...phrases(`
      driving licence id; surucu belgesi sinifi ve no; surucu belgesi sinifi no; surucu belgesi sinif ve no; surucu belgesi sinif no; ehliyet
      sinifi ve no; ehliyet sinifi no; ehliyet sinif no; surucu belgesi no sinifi; surucu belgesinin sinifi ve no su; surucu belgesi sinifi ve
      numarasi; ehliyet no sinifi; ehliyet seri; surucu belgesi belge no; surucu belgesi; surucu belgem; ehliyetim; ehliyet numaram;
      fuhrerscheinnr; lenkerberechtigung; fuhrerausweis nr; fuhrerausweis nummer; permis n; permis de conduire n; permis de conduire no; numero de
      permis de conduire; permiso de conducir; permiso de conduccion; numero de permiso de conducir; carnet de conducir no; licencia de conducir
      no; numero de licencia; numero de licencia de conducir; patente n; patente no; patente numero; numero patente di guida; numero da cnh; cnh
      no; numero de registro cnh; registro cnh; numero carta de conducao; carta de conducao no; rijbewijs nummer; korkortsnr; korekort;
      korekortnummer; korekort nr; forerkortnummer; forerkort nr; ajokortin numero; prawo jazdy nr; ridicsky prukaz; cislo ridicskeho prukazu;
      ridicsky prukaz c; vodicsky preukaz; vozacka dozvola; vozacka dozvola br; permis de conducere; jogositvany; vezetoi engedely; vodacka; nomor
      sim; lesen memandu; giay phep lai xe; so gplx; gplx; lisensya
    `),
  ],
  taxNumber: [
    ...numbered(
      `
      personal tax; income tax; sars; sars tax; sars tax reference; income tax reference; self assessment; taxpayer; individual tax file
    `,
      ENGLISH,
    ),
  ],
  bankAccount: [
    ...phrases(`
      nuban; nuban no; nuban number; nuban account; nuban account no; nuban account number; bank acct; bank acct no; bank acct number; bank a c;
      bank a c no; a c number; a c nr; savings a c; current a c; sb account no; sb account number; ac no; ac number; bank transit; transit no;
      branch transit; branch transit number; institution transit account; transit institution account; bsb no; bsb number; bsb acc; sort code
      number; acc number; acc nr; my account number; beneficiary a c; beneficiary a c no; beneficiary account no; beneficiary acct; beneficiary
      account nr; recipient account number; recipient account no; payee account; payee account number; payee account no; sender account; sender
      account no; sender account number; remitter account; ordering account; source account; destination account; destination account number; from
      acct; to acct; debit a c; credit a c; credit account; credit account number; debit account number; account to credit; account to debit;
      payroll account; salary account number; mobile money number; mobile money account; momo number; mpesa number; escrow account; escrow account
      number; nominated account; linked account number; linked bank account; external account number; rekening no; no rekening; nomor rekening;
      norek; no rek; nomor rek; so tai khoan; no akaun; nombor akaun; bank account ending; cbu; cbu cvu; clabe interbancaria; cuenta
      clabe; clave interbancaria; numero de cuenta bancaria; nro de cuenta; no de cuenta; n de cuenta; cta; cta no; cta cte; cuenta de ahorros;
      cuenta de ahorro; cuenta no; cuenta nro; conta no; agencia e conta; agencia conta; conta com digito; numero da conta; conta salario; chave
      pix cpf; numero de compte bancaire; no de compte; n de compte; compte no; rib; rib no; coordonnees bancaires; numero di conto; n conto;
      conto n; conto corrente n; kontonr iban; konto nummer; bankverbindung; kontoverbindung; clearingnummer; clearing nr; bankgiro; plusgiro;
      clearing och kontonummer; kontonummer bank; reg nr og kontonr; registrerings og kontonummer; reg og kontonr; kontonr dk; tilinumero;
      bankkontonummer; cislo uctu; cislo bankovniho uctu; bankovni ucet; ucet; broj racuna; broj ziro racuna; tekuci racun; ziro racun; stevilka
      racuna; trr; bankszamlaszam; szamlaszam; numar cont; cont bancar; cont iban; numri i llogarise; arithmos logariasmou; schet no; nomer
      scheta; hisob raqami; hesab nomresi; hesab no; hesaplasma hesabi
    `),
    ...numbered(
      `
      iade hesap; banka hesap; ziraat hesap; vadesiz tl hesap; vadeli hesap; doviz hesap; doviz hesabi; altin hesabi; altin hesap; mevduat hesap;
      mevduat hesabi; katilim hesabi; cari hesap; maas hesap; emekli maas hesap; yatirim hesabi; yatirim hesap; virman hesap; borclu hesap;
      alacakli hesap; lehtar hesap; lehdar hesap; karsi hesap; kayitli hesap; odeme yapilacak hesap; iade yapilacak hesap; gonderici hesap; papara
      hesap; posta ceki; posta ceki hesap; pch
    `,
      'no; numara*',
    ),
    ...phrases(`
      hesap numaramiz; hesabimin numarasi; hesap numaraniz; hesap sube no; sube hesap no; sube kodu hesap no; sube no hesap no; sube hesap; sube
      hesap numara*; hesap no sube; musteri hesap no ek no; lehtar hesabi; borclu hesabi; alacakli hesabi; karsi hesap
    `),
  ],
  plate: [
    ...numbered(
      `
      vehicle licence; vehicle license; vehicle plate; vehicle registration; vehicle registration mark; registration mark; vehicle; vehicle id
      plate; motor vehicle; licence plate; license plate; number plate; license tag; licence tag; trailer; trailer plate; trailer registration;
      car registration; car plate; car licence; rego plate; bike plate; motorcycle plate; scooter plate; truck plate; van plate; moped plate;
      plate tag; licence disc
    `,
      'no; nr; num; number',
    ),
    ...phrases(`
      vehicle licence plate; vehicle license plate; registration mark; vehicle registration mark; vrm; vrm no; current registration; old
      registration; rego no; rego number; license plate state; plate state; state plate; car reg no; car reg number; vehicle reg no; vehicle reg
      number; vehicle licence; frame number; frame no; engine number; engine no; vehicle identification number; vin no; vin number; vin chassis;
      chassis number; chassis nr; chassis vin; plaka uyruk; plakasi no; plaka numarasi; arac plakam; plakamiz; aracin plakasi; aracinizin plakasi;
      arac plaka bilgisi; cekici plaka*; dorse plaka*; romork plaka*; motosiklet plaka*; motor plaka*; kiralik arac plaka*; tescil plakasi; tescil
      plaka*; yabanci plaka; sasi numara*; sase numara*; motor numara*; fahrgestellnummer; fahrgestellnr; fin fahrgestellnummer; fahrzeug
      identifizierungsnummer; polizeiliches kennzeichen; kontrollschild; kontrollschildnummer; numero de chassis; numero de bastidor; bastidor;
      numero di telaio; telaio; chassisnummer; meldcode; numer vin; nr vin; vin numer; nr nadwozia; spz vozidla; rz vozidla; registracni znacka
      vozidla; statni poznavaci znacka; ecv; evidencne cislo; registarska oznaka; registarske tablice; registracija vozila; registarski broj;
      registrska stevilka; rendszama; forgalmi rendszam; numar inmatriculare; nr inmatriculare; numar de inmatriculare; nr auto; arithmos
      kykloforias; pinakida; targa n; numero targa; matricula no; matricula n; chapa patente; patente vehiculo; patente del vehiculo; placas;
      placas del vehiculo; numero de placas; plaka raqami; bien so; bien so xe; nopol; no polisi; nomor polisi; plat nomor; no pendaftaran
      kenderaan; no plat; registreringsskylt; regnr; reg nr; regnummer; kjennemerke; nummerplade; reg nummer; rekisterinumero; rekisteritunnus;
      valstybinis numeris; reisu nr
    `),
  ],
  birthDate: phrases(`
      date you were born; when were you born; date of birth of child; date of birth of applicant; applicant dob; applicant date of birth; member
      dob; insured dob; subscriber dob; patient birth date; cardholder dob; guest dob; child date of birth; child birth date; date of birth dob;
      dob date of birth; d o b dd mm yyyy; birth date dob; day of birth; date of birth time; born at; born day; baby s date of birth; spouse date
      of birth; spouse dob; employee dob; employee date of birth; student dob; student date of birth; pupil dob; owner dob; driver dob; date of
      birth driver; traveller date of birth; traveler date of birth; dogum tarihim; dogum tarihiniz; dogum tarihin; dogum gunum; dogum gunu; dogum
      t; dogum trh; d trh; dog trh; dogumu; vekalet verenin dogumu; esin dogum tarihi; es dogum tarihi; bebek dogum tarihi; ogrenci dogum tarihi;
      sigortali dogum tarihi; surucu dogum tarihi; veli dogum tarihi; anne dogum tarihi; baba dogum tarihi; dogum yeri gunu; dogum yeri ve gunu;
      dogum yeri ve yili; dogum yeri dogum tarihi; dogum yeri tarihi; dogum tarihi dogum yeri; geburtsdatum kind; geburtsdatum patient; date de
      naissance enfant; fecha de nacimiento del titular; tanggal lahir; tgl lahir; tempat tanggal lahir; tarikh lahir; ngay sinh; ngay thang nam
      sinh; petsa ng kapanganakan; syntymaaika; syntymapaiva; fodelsedag; fodselsdag; fodselsdato kunde; faedingardagur; sunniaeg; gimimo data;
      dzimsanas datums; datum narodenia; narodeny; narodena; datum rodenja; datum rojstva; roden; rodena; rojen; rojena; szuletesi datum;
      szuletesi ido; szuletesi hely es ido; data nasterii; nascut la; nascut; nascuta; data e lindjes; datelindja; imerominia gennisis; data de
      nascimento titular; dogum tarixi; dogum tarixiniz; tevellud; tugilgan sana; tugulgan kun; data rozhdeniya; data narodzhennya; data ur
      dziecka
    `),
  cvv: phrases(`
      card code; cvv code; cvc code; cvv number; cvc number; cvv2 code; cvc2 code; cvv no; cvc no; cvv kodu; cvc kodu; cvv2 kodu; cvc2 kodu; cvv
      kod; cvv cvc kodu; cvc cvv kodu; cvv cvc2; cvv2 cvc2; cvc2 cvv2; cid code; card cvv; card cvc; kart cvv; kart cvc; kartin cvv si; cvv si;
      cvc si; security code on back; security code on the back; code on back; code on the back; code on back of card; code on the back of the
      card; code on the back of card; code at the back; number on the back; number on the back of the card; three digits on the back; 3 digits on
      the back; three digit code; 3 digit code; 3 digit security code; last three digits on the back; last 3 digits on the back; card id code; 4 digit code on the front; arkasindaki kod; arkadaki kod; arkasindaki uc hane; arkasindaki 3 hane; arkadaki uc hane; arkadaki
      3 hane; arkasindaki guvenlik kodu; arkadaki guvenlik kodu; kartin arkasindaki kod; kartin arkasindaki uc hane; kartin arkasindaki 3 hane;
      kartin arkasindaki uc haneli kod; kartin arkasindaki 3 haneli kod; kart arkasindaki 3 hane; kart arkasindaki uc hane; arkadaki uc haneli
      kod; arkadaki 3 haneli kod; arkasindaki 3 haneli kod; arkasindaki uc haneli kod; arka yuzdeki kod; guvenlik kodu cvv; guvenlik kodu cvc;
      guvenlik kodu cvv2; cvv guvenlik kodu; cvc guvenlik kodu; security code cvv; security code cvc; cvv security code; uc haneli kod; uc haneli
      guvenlik kodu; 3 haneli kod; 3 haneli guvenlik kodu; kartenprufnummer; prufnummer; prufziffer; kartenprufziffer; sicherheitscode karte;
      cryptogramme; cryptogramme visuel; code cvv; code cvc; codigo cvv; codigo cvc; codigo de seguridad de la tarjeta; codice cvv; codice cvc;
      codice di sicurezza; codigo de seguranca; kod cvv; kod cvc; kod cvv2; kod cvc2; cvv koodi; beveiligingscode
    `),
  cardExpiry: phrases(`
      expiry mm yy; expiry date mm yy; expiration mm yy; expiration date mm yy; exp mm yy; card exp; card exp date; card expiration; card
      expiration date; card expires; card expiry date; card expiry month year; exp month year; expiry month; expiration month; expiry month year;
      exp month; exp year; valid to mm yy; valid till; valid until mm yy; good through; valid thru mm yy; exp dt; exp dte; expdate; expiry dt; exp
      date mm yy; son kullanma aa yy; son kullanma tarihi aa yy; skt aa yy; son kullanim; son kullanim tarih*; son kullanma t; son kul tar; son
      kul tarihi; son kullanma ay yil; son kullanma tarihi ay yil; s k tarihi; sk tarihi; ay yil kart; gecerlilik aa yy; gecerlilik suresi kart;
      kart gecerlilik tarih*; kartin son kullanma tarih*; kart son kullanma; kart son kullanma tarih*; kartin skt; kart skt; kart vade; kartin
      gecerlilik tarih*; kart bitis tarih*; valida hasta; validade; data de validade; validez; fecha de vencimiento; fecha de caducidad;
      vencimiento tarjeta; caducidad; date d expiration; expire le; expiration carte; valable jusqu; scadenza; data di scadenza; scadenza carta;
      gultig bis; ablaufdatum; ablauf; gultigkeit; verfalldatum; geldig tot; vervaldatum; vervalt; data waznosci; wazna do; platnost do; platnost
      karty; giltig till; gyldig til; ervenyes; ervenyesseg; expira; data expirarii; bitme tarixi; etibarlidir
    `),
};

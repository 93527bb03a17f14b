import { phrases } from './phrases';

/**
 * Words that stand beside what support cannot work without. Their values stay readable even where they look like personal data by accident
 * (one order number in ten passes Luhn; about one eleven-digit number in a hundred is a valid TCKN).
 */
export const keepLabels = {
  reference: phrases(`
    iz no; iz numarasi; iz id; iz kimligi; izleme no; izleme numarasi; izleme id; sepet no; sepet id; cart id; cart no; basket id; oturum izleme no; korelasyon id; korelasyon no; istek izleme no; request ref; trace ref; cihaz modeli; device model; ofis kodu; office code; station code; istasyon kodu;
    queue item; review item; review id; work item; task id; task no; rule set; ruleset; rule id; bag tag; baggage tag; bag tag no; luggage tag; tag no; bagaj etiketi; bagaj etiket no; bagaj no; bagaj fis no; bib; bib no; bib number; gogus
    no; application no; application number; application id; application ref; application reference; onay no; onay numara*; onay kodu no; requisition no; requisition id; requisition; batch; transponder no; etiket no; sevkiyat no; ilan no; ilan numara*; fis numara*; flight id; evrak numara*; sayi no; ettn; uuid; guid; belge no; belge numara*; document ref; item code; article no; article code; artikel nr; account id; account ref; account
    reference; order; order no; order number; order id; order nr; order num; order ref; order reference; order code; orderid; orderno; purchase
    order; po number; po no; purchase id; siparis; siparisi*; siparisim*; siparisin*; siparisle*; siparis no; siparis numara*; siparis kodu; siparis
    id; siparis numarasi; siparisno; sip no; ticket; ticket no; ticket number; ticket id; ticket nr; case; case no; case number; case id; issue;
    issue no; issue number; incident; incident no; incident number; incident id; talep; talebi*; talebim*; talebin*; talep numarasi; talep no; talep
    numara*; talep id; talep kodu; destek talebi*; destek talebin*; destek talep no; destek no; destek kaydi*; destek kaydin*; destek kayit no;
    kayit no; kayit numara*; kayit id; basvuru no; basvuru numara*; basvuru takip no; sikayet no; sikayet numara*; sikayet kodu; vaka no; vaka
    numara*; olay no; olay kodu; bilet no; bilet numara*; dosya no; dosya numara*; evrak no; cagri no; is emri no; is emri; servis no; servis kayit
    no; ariza no; ariza kayit no; reference; reference no; reference number; reference id; reference code; ref; ref no; ref number; ref id; ref
    code; ref kodu; your reference; our reference; referans; referansi*; referans no; referans numara*; referans kodu; referans id; transaction;
    transaction no; transaction number; transaction id; transaction ref; transaction reference; transaction hash; tx hash; txid; tx id; txn; txn id;
    txn no; trx; trx id; trx no; islem; islem no; islem numara*; islem id; islem kodu*; islem kimligi*; islem kimlik no; islem referans no; islem
    referansi; islem ref; islem ref no; payment id; payment no; payment reference; payment ref; paymentid; payment number; odeme no; odeme id; odeme
    referans no; odeme referansi; odeme kodu; odeme numara*; charge id; refund id; refund no; iade no; iade kodu; iade talep no; iade numara*;
    invoice; invoice no; invoice number; invoice id; inv no; fatura; faturan*; fatura no; fatura numara*; fatura seri no; receipt; receipt no;
    receipt number; fis no; dekont; dekontu*; dekont no; dekont numara*; makbuz no; tracking; tracking no; tracking number; tracking id; tracking
    code; track no; shipment; shipment no; shipment id; shipment number; awb; waybill; waybill no; parcel; parcel no; parcel number; package no;
    consignment no; consignment number; kargo; kargonuz; kargom; kargo no; kargo takip; kargo takip no; kargo takip numara*; kargo takip kodu*;
    kargo kodu; takip; takip no; takip numara*; takip kodu*; takip kodunuz; takip id; gonderi no; gonderi numara*; gonderi takip no; gonderi kodu;
    barkod; barkod no; barcode; irsaliye no; irsaliye; booking; booking no; booking id; booking number; booking reference; booking code; booking
    ref; reservation; reservation no; reservation number; reservation code; reservation id; rezervasyon; rezervasyonun*; rezervasyon no; rezervasyon
    kodu; rezervasyon numara*; confirmation number; confirmation no; confirmation id; confirmation code; pnr; pnr no; pnr kodu; policy no; policy
    number; police no; police numara*; contract no; contract number; sozlesme no; sozlesme numara*; claim no; claim number; claim id; hasar no;
    hasar dosya no; request id; requestid; request no; request number; x request id; correlation id; correlationid; trace id; traceid; span id; log
    id; event id; error id; message id; conversation id; chat id; chat no; sohbet no; sohbet id; gorusme no; gorusme id; job id; build id; commit;
    commit hash; commit id; revision; rev; sha; sha1; sha256; md5; checksum; hash; etag; cf ray; ray id; istek no; istek id; istek kimligi; hata id;
    hata kimligi; customer no; customer number; customer id; client no; client number; musteri no; musteri numara*; musteri id; musteri kodu; abone
    no; abone numara*; abonelik no; tesisat no; tesisat numara*; sozlesme hesap no; uye no; uyelik no; uye numara*; member no; member number;
    membership no; membership number; subscription id; abonelik id; subscriber no; sku; stok kodu; stok no; urun kodu; urun no; urun id; product
    code; product id; product no; item no; item number; item id; model; model no; model number; model kodu; part no; part number; parca no; serial;
    serial no; serial number; seri no; seri numara*; asin; isbn; ean; upc; gtin; batch no; lot no; parti no; asset id; terminal no; terminal id;
    merchant id; merchant no; isyeri no; uye isyeri no; provizyon no; provizyon kodu; provizyon; batch id; slip no; rrn; stan; arn; bankref; order
    ref no; auth no; bestellnummer; bestellung; auftragsnummer; rechnungsnummer; sendungsnummer; vorgangsnummer; ticketnummer; kundennummer; numero
    de commande; commande; numero de facture; numero de suivi; numero de pedido; pedido; numero de factura; numero ordine; ordine; bestelnummer;
    referenz; referencia; is emri numara*; kayit kimligi; talep kimligi; siparis kimligi; islem referans*; confirmation; islem numarasi; odeme
    kimligi; gonderi kimligi; ticket ref; ticket reference; case ref; case reference; order confirmation number; order confirmation; job no; job
    number; work order; work order no; rma; rma no; rma number; return id; return no; return number; dispute id; dispute no; inquiry no; inquiry
    number; enquiry no; sr no; service request; service request no; srn; utr; utr no; stan no; trace no; trace; trace number; authorization no; auth
    id; payment ref no; receipt id; deposit id; withdrawal id; yatirim no; cekim no; cekim id; yatirma no; bahis no; kupon no; oyun no; el no; tur
    no; folio; folio no; folio number; folio fiscal; scheme registration number; scheme registration no; charity registration number; charity no;
    charity number; company registration number; company registration no; business registration number; business registration no; trade register
    number; ticari sicil no; ticaret sicil no; ticaret sicil numara*; mersis no; mersis numara*; mersis; company number; company no; company reg no;
    registered number; abn; acn; nzbn; ein; ein no; ein number; fein; employer identification number; employer identification number ein; employer
    id number; employer ein; employer id no; employer s id number; employer paye reference; paye reference; paye ref; siret; siren; kvk nummer; kvk;
    hrb; handelsregister; handelsregisternummer; isyeri sicil; isyeri sicil no; isyeri sicil numara*; isveren sicil no; sgk isyeri sicil; sgk isyeri
    sicil no; sgk isyeri sicil numara*; isyeri sgk sicil no; bar code no; barcode no; barcode number; belge barkod*; belge barkod no; belge
    dogrulama barkod*; belge dogrulama kod*; belge dogrulama no; barkodlu belge dogrulama kodu; barkodlu belge no; dogrulama barkod*; document
    verification code; document verification no; document barcode; belge kodu; cheque no; cheque number; cheque serial no; cheque serial number;
    check no; check number; cek no; cek numara*; cek seri no; senet no; e ticket no; e ticket number; eticket no; eticket number; e ticket;
    electronic ticket no; electronic ticket number; e bilet no; e bilet numara*; emd no; infringement notice number; infringement notice no; fine
    number; fine no; pcn number; penalty charge notice; ceza no; tutanak no; tutanak seri no; makbuz seri no; type approval number; type approval
    no; tip onay no; visit no; visit number; admission no; admission number; biller code; bpay biller code; biller; bpay ref; bpay reference; crn
    bpay; meter number; meter no; sayac no; sayac numara*; sayac seri no; mpan; mprn; nmi; supply number; meter point; meter serial number; hgs urun
    no; hgs etiket no; hgs no; ogs no; sorgu no; sorgu numara*; protokol no; protokol numara*; protocol no; protocol number; numune no; ornek no;
    sample no; sample id; lab no; note no; delivery note no; docket no; sandik no; barkod numara*
  `),
  promo: phrases(`
    promo code; promo kod*; promosyon kod*; promotion code; coupon; coupon code; kupon; kupon kod*; indirim kod*; discount code; voucher;
    voucher code; hediye kod*; gift code; gift card; hediye karti; hediye ceki; kampanya kod*; campaign code; referral code; referral; davet
    kod*; invite code; invitation code; affiliate code; bonus code; bonus kodu; reklam kod*; partner code; creator code
  `),
  errorCode: phrases(`
    error; error code; error no; error number; errorcode; err; errno; code error; hata; hata kod*; hata no; hata numara*; hatasi; status;
    status code; http; http status; http code; durum; durum kod*; response code; yanit kod*; return code; donus kodu; exit code; cikis kodu;
    exception; stop code; close code; kapanis kodu; reason code; neden kodu; result code; sonuc kodu; result; exception code; fault code;
    ariza kodu; uyari kodu; warning code; diagnostic code; sql state; sqlstate; decline code; red kodu; ret kodu; event code; fehlercode;
    fehler; code erreur; code d erreur; codigo de error; codice errore; foutcode; response; bugcheck; hresult; nt status; error message;
    hata mesaji; mesaj; message
  `),
  otherCode: phrases(`
    country code; ulke kodu; area code; alan kodu; dial code; currency code; para birimi kodu; language code; dil kodu; bank code; banka
    kodu; scheme code; regime code; ifsc; ifsc code; micr; micr code; sut kodu; fon kodu; branch code; sube kodu; sube; sube no; swift; swift code; swift kodu; bic; bic code; bic swift; swift bic; source code; kaynak
    kod*; qr code; qr kod*; karekod; bar code; zip code error; color code; colour code; renk kodu; category code; kategori kodu; department
    code; bolum kodu; vs code; dress code; tax office; vergi dairesi; key code; keycode; char code; mcc; mcc kodu; airport code; flight;
    flight no; flight number; ucus; ucus no; sefer no; gate; seat; koltuk; koltuk no; peron; kapi; class code; ders kodu; course code; sira
    no; sira numara*; queue no; queue number; kuyruk no; position in queue
  `),
  amount: phrases(`
    amount; total; subtotal; sub total; grand total; price; unit price; fee; fees; balance; available balance; tax; vat; discount; shipping;
    shipping fee; shipping cost; cost; limit; credit limit; card limit; quantity; qty; points; tutar; tutari; toplam; toplam tutar; genel
    toplam; ara toplam; fiyat; fiyati; birim fiyat; ucret; bakiye; kullanilabilir bakiye; kdv; indirim; kargo ucreti; kargo bedeli; odenecek
    tutar; odenen tutar; iade tutari; islem tutari; adet; miktar; limit tutari; puan; komisyon; borc; borcu; guncel borc; asgari odeme;
    taksit; taksit tutari; betrag; summe; gesamt; montant; prix; importe; precio; prezzo; importo; bedrag
  `),
  time: phrases(`
    date of first registration; first registration; first registration date; first registered; date of registration; registration date; ilk tescil tarih*; tescil tarih*; trafige cikis tarih*; date; time; date time; timestamp; created; created at; updated; updated at; last updated; order date; transaction date; payment date;
    delivery date; due date; issue date; invoice date; ship date; start date; end date; event date; expires at; expires in; last login; last
    seen; duration; uptime; tarih; tarihi; saat; tarih saat; zaman; zaman damgasi; islem tarih*; islem saati; siparis tarih*; odeme tarih*;
    teslim tarih*; teslimat tarih*; fatura tarih*; son odeme tarih*; vade tarih*; vade; kayit tarih*; olusturma tarih*; olusturulma tarih*;
    guncelleme tarih*; baslangic tarih*; bitis tarih*; son giris; son gorulme; sure; talep tarih*; gonderim tarih*; duzenleme tarih*; kayit
    zamani; datum; uhrzeit; fecha; heure; data e ora; valid from; valid until; uyelik tarih*; member since; son kullanma tarihi urun; iade
    tarih*
  `),
  version: phrases(`
    app build; app ver; application version; agent version; agent build; installed version; current version; latest version; new version; minimum version; required version; software version;
    software; software rev; sw version; fw version; fw ver; client version; client build; engine version; rules version; policy version; schema; schema version; api version; server version; plugin ver; module version; build version;
    product version; file version; game version; launcher version; bios; bios version; modem firmware; firmware ver; hardware version; donanim yazilimi; cihaz yazilimi; modem yazilimi; terminal yazilimi; donanim yazilimi surumu; yazilim; pos yazilimi; ajan surumu; istemci surumu;
    guncel surum; yuklu surum; kurulu surum; mevcut surum; son surum; yeni surum; eski surum; program surumu; oyun surumu; modul surumu; api surumu; sunucu surumu; urun surumu; derleme surumu; sema surumu; app sw; sw; fw; terminal sw;
    version; versions; ver; surum; surumu; versiyon; versiyonu; build; build no; build number; derleme; derleme no; yapi; yapi no; release;
    firmware; firmware version; os version; app version; os; os build; kernel; driver version; surucu surumu; browser; tarayici; tarayici
    surumu; chrome; chromium; firefox; edge; safari; opera; brave; vivaldi; android; ios; ipados; windows; macos; mac os; mac os x; linux;
    ubuntu; isletim sistemi; isletim sistemi surumu; uygulama surumu; yazilim surumu; sdk; sdk version; user agent; useragent; tarayici
    bilgisi; node; node js; php; java; python; wordpress; plugin version; eklenti surumu; update; guncelleme; patch; hotfix; kb
  `),
  place: phrases(`
    host; host name; hostname; server; sunucu; sunucu adi; domain; alan adi; site; website; web sitesi; web; url; link; baglanti; adres
    cubugu; address bar; web address; web adresi; site adresi; internet adresi; internet sitesi; endpoint; port; path; file; dosya; dosya
    adi; file name; filename; folder; klasor; page; sayfa; origin; referrer; referer
  `),
  thing: phrases(`
    product; product name; urun; urun adi; item; item name; company; company name; firma; firma adi; sirket; sirket adi; unvan; business
    name; store; store name; magaza; magaza adi; satici; seller; brand; marka; markasi; make; ticari adi; ticari ad; ticari unvan; ticari unvani; bank; bank name; banka; banka adi; device; device name;
    cihaz; cihaz adi; app name; uygulama; uygulama adi; subject; konu; topic; category; kategori; department; departman; priority; oncelik;
    channel; kanal; type; tur; tip; currency; para birimi; language; dil; country; ulke; carrier; kargo firmasi; payment type; odeme tipi;
    odeme turu; odeme sekli; table name; class name; function name; event name; field name; project name; proje adi; process name; plan;
    paket; tarife; campaign; kampanya; description; aciklama; note; not; notes; network name; ag adi; ssid; operator; bolge; region;
    restoran; restaurant; otel; hotel; kurum; kurum adi; hizmet; service; servis; alan; group name; grup adi; team; takim; ekip; room name;
    oda adi; list name; display language; service name; server name; computer name; bilgisayar adi; package name; module name; cookie name;
    key name; city name; theme name; template name; job title; title; baslik; gorev; meslek; occupation; nationality; uyruk; gender;
    cinsiyet; domain name; plan name; report name; rapor adi; event; etkinlik; etkinlik adi; oyun; game; film; trade name; trading name; trading as; brand name; model name; model adi
  `),
} satisfies Record<string, readonly string[]>;

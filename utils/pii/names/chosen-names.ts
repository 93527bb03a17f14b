/** Words of programs, files and tables: a name that holds one of them is called so by a program. Folded. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(
  `access account accounts action active add admin agent alert all amount api app apps archive array asset at attr attribute audio auth auto avg backup badge balance base batch bin bit block body bool bot bots
  bucket buffer build bulk button byte cache call callback card cart case category change changed channel char chart check checkout child ci class click client close closed cluster cmd code col color colour column
  commit config conn connect connection const content context cookie copy core count counter cpu created cron css csv currency current custom customer daily dark data database date day db debug default delete
  deleted deploy desc description dest dev device dir disabled disk doc docs document domain done down download draft driver dump edit email enable enabled end endpoint entry env err error errors event events exec exp
  expired export ext fail failed failure feature field file files filter final find fix flag flags flow font footer form format found func function gateway get git global go grid group groups guid handler hash
  head header health height helper hidden home hook host hour hourly html http icon id ids image images img import in index info init input insert int interval invalid invoice is item items job jobs json key keys kpi
  label lang language last latest layout len level lib light limit line link list load local locale lock log login logo logout logs main manager map mark master max member menu merge message messages meta method
  metric metrics migration min mobile mode model modal module monitor month monthly name names new next nginx nightly node not note null num number object off offset old on open option order orders out output owner
  package page pages panel param params parent parse part partner password path pay payment payments pending permission phone photo pid ping plan plugin pod point policy pool pop port post prefix press price primary
  print priority private prod product products profile progress promo prop property provider proxy public pull push qty query queue quote ram random range rate raw read ready record records ref refresh refund region
  register release remote remove render report reports req request res reset resource response rest result results retry return review role root route row rows rule run runtime sample save scan schedule schema scope
  score screen screenshot script search secret section select send seq server service session set setting settings shared sheet ship shipping shop show sid site size sku slot snapshot sort source space spec sql
  src ssl stage staging start state stats status step stock stop store stream string style sub submit success sum summary support sync sys system tab table tag target task tasks team temp template test tests text theme
  thread time timeout timestamp title tmp token tool top total trace track traffic trigger true txt type types ui undefined uninstall unique unit unknown up update updated upload url usage user users utc utf util uuid
  val valid value var vendor version video view views volume wait warn warning web webhook week weekly widget width window word worker write xml year yml zip zone
  reply noreply donotreply admins official resmi media player billing camera sensor coupon kupon indirim discount sale techstore firma ltd kamera motion battery
  iphone ipad galaxy windows macbook android ios chrome firefox dsc pxl vid scr mov aud rec whatsapp telegram signal
  ayar ayarlar bakiye belge bildirim bilgi cihaz cikis destek deneme dosya durum ekran fatura fiyat genel giris grup guncelleme hata hesap id islem kargo kategori kayit kod konu kullanici kurumsal kurulum liste
  log mesaj musteri numara odeme ogrenci onay parola personel rapor resim rezervasyon sayfa sepet servis siparis sistem sifre sonuc stok sube sunucu sure surum tablo takip talep tarih taslak test toplam tutar urun
  uygulama veri yedek yetki yonetim`.split(/\s+/),
);
const SYSTEM_NAME =
  /^(?:(?:en|tr|de|fr|es|it|pt|nl|pl|ru|ar|zh|ja|ko)_[a-z]{2}|x86_64|aarch64|arm64|utf8\w*|\w+_ci|\w+\.(?:com|net|org|io|gg|tv|me|app|co|tr|uk|de|fr|nl|js|ts|py|go|rs|exe|dll|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|zip|csv|txt|log|json|html?|css|md|ya?ml|apk|mp[34]|conf|ini|local|lan|internal|example|test|invalid|corp|intra|xyz|ai|info|biz|edu|gov|eu|ch|be|no|pl|cz|br|jp|cn|au|ca|nz|ie)|[^.]*\.[^.]*\..*|v\d[\d.]*|\d.*)$/;

/** A name that somebody chose for themselves, as written: small words joined by signs, digits behind, capitals inside. */
const FORM =
  /^(?:[\p{L}]\p{L}*\d{0,4}(?:[._]{1,2}[\p{L}\d]{1,20}){1,4}[._]?|(?:\p{Lu}?\p{Ll}{2,}|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){1,3})(?!20[2-9]\d$)\d{2,4}|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){1,3}|\p{Ll}{4,20}_{1,2}|[xX]{1,2}_?[\p{L}\d_]{3,20}_?[xX]{0,2})$/u;

/** The source of the form without anchors, to look for words that may be such names. */
export const CHOSEN_WORD = '\\p{L}[\\p{L}\\d._]{2,29}(?<![.])';

/** Whether a name holds a word that programs call their things by. Folded. */
export function isNameOfProgram(folded: string): boolean {
  return folded.split(/[._\d-]+/).some((part) => OF_PROGRAMS.has(part));
}

/**
 * Whether a word is written as people write what they call themselves and no program calls its things so: `kitchen_nomad_77`, `luna.draws`, and not
 * `payment_intent_failed`, `en_US`.
 */
export function isChosenName(text: string, folded: string): boolean {
  if (!FORM.test(text) || !/\p{Ll}/u.test(text) || SYSTEM_NAME.test(folded)) return false;
  const parts = folded.split(/[._\d]+/).filter((part) => part !== '');
  return parts.some((part) => part.length >= 3) && !isNameOfProgram(folded);
}

/** Firms and authorities that answer under their own names, with what they add to them. Folded. */
const FIRMS: ReadonlySet<string> = new Set(
  `amazon apple google microsoft netflix spotify paypal ebay uber lyft airbnb booking tesla nike adidas puma zara hm ikea samsung sony lg huawei xiaomi dell hp lenovo asus acer canon nikon intel nvidia amd adobe slack zoom
  dropbox github gitlab notion figma canva shopify stripe klarna revolut monzo starling wise n26 visa mastercard amex barclays hsbc lloyds natwest santander chase citi wellsfargo bankofamerica capitalone vodafone ee
  o2 three virginmedia bt sky talktalk tmobile verizon att comcast xfinity spectrum telekom telefonica orange currys argos tesco sainsburys asda morrisons aldi lidl waitrose ocado boots johnlewis marksandspencer
  mands next asos primark boohoo shein temu aliexpress walmart target costco bestbuy homedepot lowes kroger walgreens cvs starbucks mcdonalds burgerking kfc dominos subway deliveroo justeat doordash ubereats
  royalmail hermes evri dpd dhl ups fedex usps yodel inpost ryanair easyjet britishairways ba wizzair lufthansa klm airfrance delta united americanair jetblue emirates qatarairways networkrail nationalrail lner gwr
  avanti trainline tfl hmrc dvla govuk nhs bbc itv cnn nytimes guardian youtube twitter instagram facebook whatsapp tiktok snapchat linkedin pinterest reddit discord twitch steam playstation xbox nintendo epicgames
  riotgames ea ubisoft trendyol hepsiburada n11 gittigidiyor sahibinden letgo dolap getir yemeksepeti migros carrefoursa a101 bim sok sokmarket turkcell turktelekom vodafonetr ttnet superonline digiturk dsmart
  bein exxen blutv gain puhutv thy turkishairlines pegasus flypgs anadolujet ajet ptt pttkargo arasaraskargo aras araskargo yurtici yurticikargo mngkargo mng suratkargo surat kolaygelsin hepsijet trendyolexpress
  garanti garantibbva isbankasi turkiyeisbankasi akbank yapikredi ziraat ziraatbankasi halkbank vakifbank denizbank teb qnb qnbfinansbank enpara ingturkiye kuveytturk papara ininal param tosla arcelik beko vestel
  teknosa mediamarkt vatan vatanbilgisayar itopya lcwaikiki defacto koton mavi boyner flo decathlon ikeaturkiye obilet enuygun biletix passo edevlet egm icisleri saglik sgk gib iski igdas bedas ayedas iett
  martiteknoloji marti bitaksi havelsan togg
  bosch ciceksepeti disneyplus etsy giffgaff halifax jet2 lloydsbank migroshemen millenicom nextofficial sokmarketler southwestair turknet uberteats`.split(
    /\s+/,
  ),
);
const OF_FIRM =
  /(?:[._]?(?:help|helps|support|care|cares|customercare|service|services|destek|official|resmi|uk|us|usa|tr|turkiye|turkey|de|fr|eu|global|team|hq|news|store|shop|app|music|tv|musteri|yardim|iletisim|online|jobs|hizmet|haber|bot))$/;

/** Accounts that answer for whoever is before their last word: `@zqrmehelp`. */
const ANSWERS = /.{3}(?:helps?|support|cares?|destek|yardim|official|resmi|customerservice|comtr|.{3}com)$/;

/** Whether a handle is that of a firm: `@AmazonHelp`, `@trendyol`. Takes it folded and without its sign. */
export function isFirmAccount(folded: string): boolean {
  let rest = folded.replace(/[._]/g, '');
  if (ANSWERS.test(rest)) return true;
  for (let cuts = 0; cuts < 3; cuts++) {
    if (FIRMS.has(rest)) return true;
    const shorter = rest.replace(OF_FIRM, '');
    if (shorter === rest || shorter === '') return false;
    rest = shorter;
  }
  return false;
}

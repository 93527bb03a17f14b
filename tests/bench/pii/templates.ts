import type { Value } from './values.ts';
import * as make from './values.ts';

/** A line of a screen with one value in it. `keep`: must stay readable. */
export interface Template {
  entity: string;
  text: string;
  value: Value;
}

const of = (entity: string, value: Value, lines: string): Template[] =>
  lines
    .split('\n')
    .map((line) => line.trim().replaceAll('¶', '\n'))
    .filter((line) => line !== '')
    .map((text) => ({ entity, text, value }));

/**
 * Written from how help desks, banks, shops and sign-up forms word their screens, after the rules and without looking at them. `¶` is a line
 * break.
 */
export const templates: readonly Template[] = [
  ...of(
    'EMAIL',
    make.email,
    `Contact e-mail: {v}
    Registered email address¶{v}
    We've sent a link to {v}. Check your inbox.
    Sign in with {v}
    Account: {v}
    E-posta adresiniz: {v}
    Kayıtlı e-postanız {v} olarak görünüyor
    {v} adresine bir bağlantı gönderdik
    Bildirim e-postası¶{v}
    From: {v}
    Kimden: <{v}>
    "userEmail":"{v}",
    login={v}
    Bana {v} üzerinden ulaşabilirsiniz.
    You can write to me ({v}).
    [10:42] visitor ({v}) joined
    {v}`,
  ),
  ...of(
    'PHONE',
    make.phone,
    `Best number to reach you: {v}
    Mobile (required)¶{v}
    Call back: {v}
    SMS sent to {v}
    You can call me on {v} after six.
    Contact no. {v}
    Cep Telefonu: {v}
    Size ulaşabileceğimiz numara: {v}
    Kayıtlı telefonunuz¶{v}
    Tel: {v}
    GSM {v}
    {v} numaralı hattınıza kod gönderildi
    beni {v} den arayın lütfen
    "msisdn": "{v}"
    WhatsApp: {v}
    İrtibat: {v}
    Alıcı telefonu {v}
    📞 {v}`,
  ),
  ...of(
    'PAYMENT_CARD',
    make.card,
    `Card number¶{v}
    Credit card: {v}
    Card No {v}
    my card {v} was charged twice
    Pay with card {v} exp 11/29
    Kredi kartı numarası: {v}
    Kart No: {v}
    Kartım {v} ile ödeme yaptım
    Ödeme yöntemi¶Visa {v}
    {v} numaralı kartınızdan çekim yapılmıştır
    PAN={v}
    {v}`,
  ),
  ...of(
    'IBAN',
    make.iban,
    `IBAN: {v}
    Refund account¶{v}
    Please transfer it to {v}
    İade yapılacak IBAN: {v}
    Hesap (IBAN)¶{v}
    IBAN'ım {v}
    Havale hesabı {v}
    {v}`,
  ),
  ...of(
    'NATIONAL_ID',
    make.tckn,
    `T.C. Kimlik Numarası: {v}
    TCKN¶{v}
    TC: {v}
    Kimlik numaram {v}
    T.C. Kimlik No {v}
    {v} TC kimlik numaralı müşterimiz
    ID number (TR): {v}`,
  ),
  ...of('NATIONAL_ID', make.ssn, 'SSN: {v}\nSocial Security Number¶{v}\nmy social is {v}'),
  ...of('NATIONAL_ID', make.nino, 'National Insurance No. {v}\nNI: {v}\nNINO¶{v}'),
  ...of('NATIONAL_ID', make.dni, 'DNI: {v}\nDocumento de identidad {v}'),
  ...of(
    'NATIONAL_ID',
    make.idNumber,
    'National ID¶{v}\nPersonal identification number: {v}\nSteuer-ID: {v}\nKimlik Seri No: {v}\nIdentity card number {v}\nVergi kimlik numarası: {v}',
  ),
  ...of('NATIONAL_ID', make.passport, 'Passport number: {v}\nPasaport No¶{v}\nPassport no {v}\nPasaport numaram {v}'),
  ...of(
    'IP_ADDRESS',
    make.ip,
    `Your IP address is {v}
    Last login from {v}
    IP: {v}
    client {v} connected
    Son giriş IP adresi: {v}
    IP Adresiniz¶{v}
    [warn] {v} - - "GET /help"
    remote_addr={v}`,
  ),
  ...of(
    'SECRET_TOKEN',
    make.token,
    `Authorization: Bearer {v}
    export TOKEN={v}
    Your new personal access token¶{v}
    {v}
    x-api-key: {v}
    const apiKey = '{v}';
    Erişim anahtarınız: {v}
    curl -H "Authorization: token {v}" https://api.example.com/me`,
  ),
  ...of(
    'SECRET_TOKEN',
    make.apiKey,
    'API key: {v}\nSecret key¶{v}\nAPI anahtarı: {v}\nclient_secret={v}\nhttps://shop.example/cb?access_token={v}&lang=tr\nGizli anahtar {v}',
  ),
  ...of(
    'SECRET_TOKEN',
    make.sessionId,
    'Session ID: {v}\nCookie: PHPSESSID={v}\nOturum kimliği: {v}\nSet-Cookie: session={v}; Path=/; HttpOnly\nsessionToken: "{v}"',
  ),
  ...of(
    'PASSWORD',
    make.password,
    `Password: {v}
    Temporary password¶{v}
    my password is {v}
    pw: {v}
    Username / password: {v}
    Your Wi-Fi password: {v}
    Şifreniz: {v}
    Geçici şifre¶{v}
    şifrem {v}
    Parola = {v}
    Yeni parolanız: {v}
    "password":"{v}"
    Modem şifresi {v}`,
  ),
  ...of('PASSWORD', make.pin, 'PIN: {v}\nCard PIN¶{v}\nKart şifresi: {v}\nPIN kodunuz {v}\nmy pin is {v}'),
  ...of(
    'ONE_TIME_CODE',
    make.code,
    `Your verification code is {v}
    Enter the 6-digit code¶{v}
    {v} is your security code. Do not share it.
    Use {v} to sign in.
    OTP: {v}
    Login code: {v}
    Doğrulama kodunuz: {v}
    Onay kodu {v}
    Tek kullanımlık şifreniz {v}
    {v} koduyla giriş yapabilirsiniz
    SMS ile gelen kod: {v}
    İşlem şifreniz: {v} Kimseyle paylaşmayın
    2FA code¶{v}
    Giriş için doğrulama kodu: {v}`,
  ),
  ...of('ONE_TIME_CODE', make.backupCode, 'Backup codes¶{v}\nYedek kodlarınız:¶{v}\nRecovery code: {v}'),
  ...of(
    'PERSON_NAME',
    make.fullName,
    `Name: {v}
    Full name¶{v}
    Account holder: {v}
    Cardholder name¶{v}
    Dear {v},
    Hello {v}, how can we help?
    Kind regards,¶{v}
    Reported by: {v}
    Recipient¶{v}
    Adı Soyadı: {v}
    Ad Soyad¶{v}
    Sayın {v},
    Merhaba {v}, size nasıl yardımcı olabilirim?
    Müşteri adı: {v}
    Hesap sahibi: {v}
    Alıcı: {v}
    Saygılarımla¶{v}
    Kart Üzerindeki İsim: {v}
    Teslim alan: {v}
    "customerName": "{v}"
    {v} sohbete katıldı
    Temsilci: {v}`,
  ),
  ...of('PERSON_NAME', make.givenName, 'First name: {v}\nHi {v},\nAdınız: {v}\nWelcome back, {v}!\nMerhaba {v},\nİsim¶{v}'),
  ...of('PERSON_NAME', make.familyName, 'Last name: {v}\nSurname¶{v}\nSoyadınız: {v}\nSoyad {v}'),
  ...of(
    'USERNAME',
    make.username,
    `Username: {v}
    User name¶{v}
    Signed in as {v}
    Login: {v}
    Kullanıcı adınız: {v}
    Kullanıcı Adı¶{v}
    Hesap: @{v}
    Nick: {v}
    Giriş yapan kullanıcı: {v}
    C:\\Users\\{v}\\Downloads
    "username":"{v}"`,
  ),
  ...of(
    'POSTAL_ADDRESS',
    make.address,
    `Delivery address: {v}
    Ship to¶{v}
    Billing address¶{v}
    I live at {v}.
    Teslimat adresi: {v}
    Adres¶{v}
    Fatura Adresi: {v}
    {v}
    Kargo {v} adresine yönlendirildi`,
  ),
  ...of(
    'DATE_OF_BIRTH',
    make.birthDate,
    'Date of birth: {v}\nDOB¶{v}\nBirthday: {v}\nBorn {v}\nDoğum Tarihi: {v}\nDoğum tarihiniz¶{v}\nD.Tarihi: {v}\n"birthDate":"{v}"',
  ),
  ...of(
    'LICENCE_PLATE',
    make.plate,
    'Plaka: {v}\nAraç plakanız¶{v}\nplakalı araç {v}\n{v} plakalı aracınız\nLicense plate: {v}\nVehicle registration {v}',
  ),
  ...of(
    'CRYPTO_WALLET',
    make.wallet,
    'Wallet address: {v}\nCüzdan adresi¶{v}\nSent to {v}\nBTC/ETH deposit address: {v}\nÇekim yapılacak cüzdan: {v}',
  ),
  ...of(
    'GEO_LOCATION',
    make.location,
    'Location: {v}\nGPS¶{v}\nKonum: {v}\nKoordinatlar {v}\nlat,lng = {v}\nhttps://maps.example.com/?q={v}',
  ),

  ...of(
    'keep',
    make.orderNumber,
    `Order number: {v}
    Order {v} has been shipped
    Ticket {v} was created
    Case ID¶{v}
    Your reference: {v}
    Transaction ID: {v}
    Tracking number¶{v}
    Invoice {v}
    Booking reference {v}
    Sipariş numarası: {v}
    {v} numaralı siparişiniz kargoya verildi
    Talep no: {v}
    Destek kaydınız {v} oluşturuldu
    İşlem numarası¶{v}
    Kargo takip no: {v}
    Referans kodu {v}
    Fatura No: {v}
    Dekont numarası: {v}
    Başvuru numaranız {v}
    Refund for order {v}
    Sipariş {v}
    Case #{v} updated`,
  ),
  ...of('keep', make.uuid, 'Transaction ID: {v}\nRequest id {v}\nİşlem kimliği: {v}\ntrace: {v}\nCorrelation ID¶{v}'),
  ...of(
    'keep',
    make.amount,
    'Total: {v}\nTutar: {v}\nCharged {v} to your card\nKartınızdan {v} çekildi\nRefund amount¶{v}\nBakiyeniz {v}\nToplam {v} ödendi\nBalance {v}\nKargo ücreti {v}',
  ),
  ...of(
    'keep',
    make.time,
    'Date: {v}\nLast login {v}\nTarih: {v}\nİşlem tarihi¶{v}\nDelivered on {v}\n{v} tarihinde oluşturuldu\nLast updated {v}\n{v}\nTeslimat: {v}\nSon ödeme tarihi: {v}\nCreated at {v}\nGeçerlilik: {v}',
  ),
  ...of(
    'keep',
    make.errorText,
    'Error: {v}\nHata: {v}\nError code {v}\nHata kodu: {v}\n{v}\nConsole: {v}\nSomething went wrong ({v})\nBir sorun oluştu. Kod: {v}\nStatus: {v}',
  ),
  ...of(
    'keep',
    make.version,
    'Version {v}\nSürüm: {v}\nChrome {v}\nWindows {v}\nApp version¶{v}\nFirefox/{v}\nUygulama sürümü {v}\nBuild {v}\nOS: Windows 11 ({v})',
  ),
  ...of('keep', make.hostName, 'Host: {v}\nhttps://{v}/help\nSunucu: {v}\nBlocked: {v}\nServer name {v}\nConnecting to {v} …'),
  ...of('keep', make.hash, 'commit {v}\nBuild hash: {v}\nSHA: {v}\ntx hash 0x{v}\nrev {v}'),
  ...of(
    'keep',
    (r) =>
      r.pick([
        'The chat did not load. Please try again later.',
        'Sohbet penceresi açılmıyor, lütfen daha sonra tekrar deneyin.',
        'Customer Support is online',
        'Müşteri Hizmetleri şu anda çevrimdışı',
        'Forgot your password?',
        'Şifremi unuttum',
        'Password must be at least 8 characters',
        'Enter your e-mail address',
        'E-posta adresinizi girin',
        'Sign in to your account',
        'We never ask for your card number or PIN.',
        'Kart bilgilerinizi kimseyle paylaşmayın.',
        'Dear customer, thank you for your patience',
        'Değerli müşterimiz, talebiniz alınmıştır',
        'Your order is on its way',
        'Queue position: 3 of 12',
        'Estimated wait time: 4 minutes',
        'Ortalama bekleme süresi 12 dakika',
        'Please describe your problem in 2-3 sentences',
        'Wi-Fi: HomeNet_5G',
        'Page 3 of 12',
        'Visa ending in 4242',
        'Kampanya kodu: YAZ25',
        'Coupon code: WELCOME10',
        'Address not found',
        'Username or password is incorrect',
        'Kullanıcı adı veya şifre hatalı',
        'Verification code expired',
        'Doğrulama kodu gönderilemedi',
        'Error 503 Service Unavailable',
        'Samsung Galaxy S24 Ultra',
        'MacBook Pro 14',
        'iPhone 15 Pro Max',
        'Terms of Service and Privacy Policy',
        'Black Friday Deals',
        'Account Settings',
        'Live Chat Support',
        'Yurtiçi Kargo şubesi',
        'Ziraat Bankası Kadıköy Şubesi',
        'Google Chrome is up to date',
        'EasyList Turkey filter blocked 3 requests',
        'Invalid phone number',
        'Telefon numarası geçersiz',
        'Name is required',
        'Contact us',
        'Session expired, please log in again',
        'Oturumunuz sona erdi',
        'Card declined',
        'Kartınız reddedildi',
        'Token is invalid or expired',
        'Monday, Tuesday and Friday',
        'Delivery in 2-4 business days',
        'İade süresi 14 gündür',
        'Sipariş Detayı',
        'Blue Cotton Shirt, size M, x2',
        'Mavi Pamuklu Gömlek, beden M, 2 adet',
      ]),
    '{v}',
  ),
];

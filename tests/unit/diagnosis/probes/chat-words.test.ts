import { describe, expect, it } from 'vitest';
import { saysNeedsCookies, saysOffline } from '@/utils/diagnosis/probes/page/chat-words';

describe('a desk that says that nobody is there', () => {
  it.each([
    'We are currently offline. Leave a message.',
    'No agents available right now',
    'You have reached us outside of our business hours',
    'Şu anda çevrimdışıyız',
    'Mesai saatleri dışındayız, mesaj bırakın',
    'Wir sind gerade nicht erreichbar. Hinterlassen Sie uns eine Nachricht.',
    'Außerhalb unserer Servicezeiten',
    'Laissez-nous un message, nous vous répondrons.',
    'Aucun conseiller n’est disponible',
    'Estamos fuera de horario. Déjenos su mensaje.',
    'Al momento non siamo disponibili, lasciaci un messaggio',
    'Deixe sua mensagem',
    'Wij zijn nu niet bereikbaar',
  ])('is understood: %s', (text) => {
    expect(saysOffline(text)).toBe(true);
  });

  it.each([
    'Opening hours: Mon–Fri 9–17',
    'Offline maps are available for download',
    'Unsere Öffnungszeiten: Mo–Fr 9–17 Uhr',
    'Schreiben Sie uns eine Nachricht',
    'Posez-nous votre question',
    'Merhaba, size nasıl yardımcı olabiliriz?',
    'Horario: lunes a viernes',
    'Ein Berater ist verfügbar',
  ])('is not read into other words: %s', (text) => {
    expect(saysOffline(text)).toBe(false);
  });
});

describe('a chat that asks for cookies', () => {
  it.each([
    'Please enable cookies to use this chat.',
    'Third-party cookies are blocked in your browser.',
    'Sohbet için çerezlere izin verin',
    'Çerezler devre dışı',
    'Bitte Cookies aktivieren',
    'Activez les cookies pour discuter.',
  ])('is understood: %s', (text) => {
    expect(saysNeedsCookies(text)).toBe(true);
  });

  it.each([
    'We use cookies to improve your experience. Accept all cookies?',
    'Çerez politikası',
    'Read our cookie notice',
    'Cookies & cream is out of stock',
  ])('is not read into other words: %s', (text) => {
    expect(saysNeedsCookies(text)).toBe(false);
  });
});

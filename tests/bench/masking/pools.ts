import type { ValuePool } from './values.ts';

export type SetName = 'build' | 'choose' | 'final';

/** Never look at the values of `final` when writing a rule: they exist to be measured on. */
export const pools: Readonly<Record<SetName, ValuePool>> = {
  build: {
    firstNames: { en: ['Margaret', 'Peter', 'Laura', 'Simon', 'Rachel'], tr: ['Ayşe', 'Mehmet', 'Zeynep', 'Oğuz', 'Çiğdem'] },
    lastNames: { en: ['Thornbury', 'Bennett', 'Whitfield', 'Carter'], tr: ['Yılmaz', 'Öztürk', 'Şahin', 'Demir'] },
    mailHosts: ['example.org', 'mail.example.com', 'ornekposta.com.tr'],
    streets: { en: ['Maple Street', 'Harbour Road'], tr: ['Gül Sokak', 'Bağdat Caddesi'] },
    cities: { en: ['Boston, MA 02110', 'Leeds LS1 4AP'], tr: ['34710 Kadıköy/İstanbul', '06420 Çankaya/Ankara'] },
    words: ['Zebra', 'Kale', 'Sunset', 'Deniz'],
    tokenPrefixes: ['ghp_', 'sk_live_', 'xoxb-'],
  },
  choose: {
    firstNames: { en: ['Gordon', 'Helena', 'Ian', 'Priscilla', 'Duncan'], tr: ['Berkay', 'Nilüfer', 'Şule', 'İlker', 'Gökçe'] },
    lastNames: { en: ['Ashworth', 'Pemberton', 'Lockhart', 'Drummond'], tr: ['Karaca', 'Güneş', 'Işık', 'Çelikkol'] },
    mailHosts: ['inbox.example.net', 'posta.example.com', 'firm-example.co.uk'],
    streets: { en: ['Old Mill Lane', 'Fifth Avenue'], tr: ['Lale Sokağı', 'Atatürk Bulvarı'] },
    cities: { en: ['Denver, CO 80202', 'Bristol BS1 5TR'], tr: ['35220 Konak/İzmir', '16010 Osmangazi/Bursa'] },
    words: ['Falcon', 'Orman', 'Copper', 'Yakamoz'],
    tokenPrefixes: ['AKIA', 'glpat-', 'sk-proj-'],
  },
  final: {
    firstNames: {
      en: ['Beatrice', 'Malcolm', 'Fiona', 'Clarence', 'Imogen', 'Edgar'],
      tr: ['Serhat', 'Gülşen', 'Yiğit', 'Özge', 'Ülkü', 'Tarık'],
    },
    lastNames: {
      en: ['Hollingsworth', 'Kingsley', 'Ravenscroft', 'Muir', 'Baxter'],
      tr: ['Aksoy', 'Türkmen', 'Doğruöz', 'Şimşek', 'Uğurlu'],
    },
    mailHosts: ['letters.example.com', 'my-example-host.net', 'eposta.example.com.tr', 'example.io'],
    streets: {
      en: ['Chestnut Drive', 'Queen Victoria Street', 'Riverside Blvd'],
      tr: ['Menekşe Sokak', 'İnönü Caddesi', 'Çınar Mahallesi 12. Sokak'],
    },
    cities: { en: ['Portland, OR 97204', 'Glasgow G1 2FF'], tr: ['07100 Muratpaşa/Antalya', '27010 Şahinbey/Gaziantep'] },
    words: ['Lantern', 'Kardelen', 'Mosaic', 'Fırtına'],
    tokenPrefixes: ['github_pat_', 'sk_test_', 'xoxp-', 'npm_'],
  },
};

import { defineDetector, type Finding } from '../define-detector';
import { labelledPlaces, lastLabelBefore } from '../labelled-places';
import { countDigits, digitsOf } from '../ocr-noise';
import { type Line, lineAt, type Reading } from '../reading';

const V4: Readonly<Record<'page' | 'ocr', RegExp>> = {
  page: /(?<![\p{L}\p{N}_.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\p{N}_]|\.\d)/gu,
  ocr: /(?<![\p{L}\p{N}_.])[0-9OolISBZG|]{1,3}(?:[ ]?[.,·][ ]?[0-9OolISBZG|]{1,3}){3}(?![\p{L}\p{N}_]|[.,]\d)/gu,
};
/** Words and signs that make four small numbers a version. */
const VERSION_BEFORE =
  /(?:\b(?:v|ver|version|versiyon|versiyonu|surum|surumu|build|release|firmware|rev|sdk|kernel|update|patch)[ ]?[.:=-]?[ ]?(?:no)?[ ]?[:=]?[ ]?|[a-z][\w.+-]*\/ ?|\b(?:chrome|chromium|firefox|edge|edg|safari|opera|brave|windows|android|ios|macos|app|uygulama|chatbot|widget|node|java|php|openssl|nginx|apache|bios|driver) )$/;

/** Programs that are told with the number of their version behind one blank. Folded. */
const PROGRAM_BEFORE =
  /(?<![a-z])(?:outlook|teams|word|excel|powerpoint|onenote|onedrive|access|office|visio|sharepoint|exchange|skype|zoom|webex|slack|discord|telegram|whatsapp|signal|viber|messenger|thunderbird|anydesk|teamviewer|rustdesk|vnc|citrix|forticlient|openvpn|wireguard|anyconnect|globalprotect|acrobat|reader|photoshop|illustrator|autocad|sap|gui|logo|mikro|netsis|eta|luca|zirve|vlc|spotify|steam|origin|launcher|java|jre|jdk|\.net|net|runtime|framework|flash|silverlight|directx|opengl|nvidia|geforce|radeon|amd|intel|realtek|dlls?|exe|sys|msi|apk|ipa|client|istemci(?:si)?|desktop|masaustu|player|oynatici|engine|agent|ajan|plugin|plug-in|eklenti(?:si)?|addon|extension|module|modul|library|assembly|package|paket|defender|kaspersky|norton|eset|avast|mcafee|bitdefender|malwarebytes|webview2?|electron|mailer|user-agent|docker|kubernetes|mysql|mariadb|postgresql|postgres|mongodb|redis|elasticsearch|kibana|grafana|jenkins|gitlab|jira|confluence|wordpress|magento|prestashop|opencart|sql server|oracle|vmware|esxi|vsphere|hyper-v|proxmox|routeros|fortios|junos|ios-xe|dsm|qts|unifi|tizen|webos|miui|one ui|emui|harmonyos|ubuntu|debian|centos|linux) (?:client |desktop |istemci |pro |app )?(?:\(|v)?$/;

/** Behind the number of a version: "4.8.0.121 sürümü", "4.8.0.121 (Android 14)", "4.8.0.121 or later". Folded. */
const VERSION_BEHIND =
  /^["')]?(?: ?\((?:android|ip(?:ad)?os|ios|windows|win|mac|linux|build|beta|stable|release|final|x64|x86|arm|amd|64|32|r\d|rc)|[ -](?:beta|alpha|rc\d?|x64|x86|build|release|version|surum\w*|versiyon\w*)(?![a-z])| (?:(?:or|and) (?:later|newer|above|higher|up)|(?:ve|veya) (?:uzeri|sonrasi|ustu))(?![a-z]))/;
/** What is done with versions, and what has one behind its own name: "updated from", "what's new in", "App CourierZqr", "Zqrload.dll". Folded. */
const VERSION_TALK =
  /(?<![a-z])(?:(?:updated?|upgraded?|downgraded?|rolled back|migrated?)(?: (?:from|to))|what['’]?s new in|new in|requires?|since|minimum|at least|fixed in|introduced in|deprecated in|removed in|en az|(?:app|application|uygulama|client|istemci|launcher|program|software|yazilim|sw|fw|mobile app|mobil uygulama) [a-z]{3,20}|(?:android|ios|ipados) \d{1,2}(?:\.\d)? [·/|-]|(?:app|application|uygulama|client|istemci|launcher|program|software|yazilim|agent|ajan|driver|surucu):)[: ] ?$/;
/** "CourierZqr 6.14.0.221": programs are written in one word of several capitals. */
const PROGRAM_NAME = /(?<![\p{L}\d])\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]{1,20} $/u;
/** "iPhone 13, 19.2.1.4", "POCO X6 Pro, 2.0.206.0", "Mobil 12.6.1.30": a device or a channel, and its version. Folded. */
const DEVICE_BEFORE =
  /(?<![a-z])(?:(?:iphone|ipad|galaxy|pixel|redmi|xiaomi|poco|huawei|honor|oppo|vivo|realme|oneplus|nokia|motorola|tecno|infinix) [a-z\d][a-z\d +-]{0,16}, ?|(?:mobil|mobile|web|kanal|channel|surface) )$/;
/** The first number of a version is small, or a nought follows it. */
const SMALL_FIRST = /^(?:[1-3]?\d|\d{2,3}\.0)\./;
/** Labels that stand beside a version and nothing else, wherever their value is. Folded. */
const OF_VERSION =
  /(?:^|[ _.-])(?:ver|vers|version|versions|surum[a-z]{0,3}|versiyon[a-z]{0,3}|build|build (?:no|number)|derleme(?: no)?|yapi(?: no)?|release|firmware|schema|bios|yazilim[a-z]{0,2}|rev|sdk|sw|fw|patch|hotfix)$/;

/** "Yazılım Sürümü    10.3.8.214", `"schema": "2.11.4.1"`: the nearest label is that of a version, and nothing stands between. */
function isBesideVersion({ labels, text, folded }: Reading, at: number): boolean {
  const nearest = lastLabelBefore(labels, at);
  return (
    nearest?.kind === 'version' &&
    OF_VERSION.test(folded.slice(nearest.start, nearest.end)) &&
    /^[\s:=|"'`(>*?.]{0,80}v?$/.test(text.slice(nearest.end, at))
  );
}

const GAP = / {3,}/;
const HEAD_LINES = 3;

/** Labels in a row and below them their values, as many of them: the head of the value's own column. Folded. */
function headOf({ folded, lines }: Reading, at: number): string | undefined {
  const line = lineAt(lines, at);
  const { start, end } = lines[line] as Line;
  const cells = folded.slice(start, end).trim().split(GAP).length;
  const column = folded.slice(start, at).trimStart().split(GAP).length - 1;
  if (cells < 2 || cells > MOST_CELLS) return undefined;
  for (let above = line - 1; above >= Math.max(0, line - HEAD_LINES); above--) {
    const head = lines[above] as Line;
    const text = folded.slice(head.start, Math.min(head.end, head.start + LONGEST_HEAD)).trim();
    if (text === '') continue;
    const heads = text.split(GAP);
    return heads.length === cells ? heads[column] : undefined;
  }
  return undefined;
}
const MOST_CELLS = 12;
const LONGEST_HEAD = 240;

/** "from 4.8.0.120 to 4.8.0.121": the same numbers but for the last, one behind the other. Folded. */
const STEP = /(?<![\d.])(\d{1,3}\.\d{1,3}\.\d{1,3}\.)\d{1,3}(?: ?(?:to|->|→|=>|–|-) ?| surumunden )$/;

function isVersion(reading: Reading, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  const before = reading.folded.slice(Math.max(0, start - BEFORE_VERSION), start);
  if (VERSION_BEFORE.test(before) || VERSION_BEHIND.test(reading.folded.slice(end, end + 24))) return true;
  if (PRIVATE.test(value)) return false;
  const step = STEP.exec(reading.folded.slice(Math.max(0, start - 36), start))?.[1];
  if (step !== undefined && value.startsWith(step) && SMALL_FIRST.test(value)) return true;
  return (
    SMALL_FIRST.test(value) &&
    (PROGRAM_BEFORE.test(before) ||
      DEVICE_BEFORE.test(before) ||
      VERSION_TALK.test(before) ||
      PROGRAM_NAME.test(reading.text.slice(Math.max(0, start - 30), start)))
  );
}
const PRIVATE = /^(?:192\.168|10|172\.(?:1[6-9]|2\d|3[01]))\./;

/** Resolvers that everybody may ask. */
const OPEN_RESOLVERS: ReadonlySet<string> = new Set(
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.1.1.3 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 94.140.14.14 94.140.15.15 77.88.8.8 77.88.8.1'.split(
    ' ',
  ),
);
/** Chapters of a book: "Section 3.1.4.2". Folded. */
const CHAPTER_BEFORE =
  /(?<![a-z])(?:section|sect?\.?|chapter|clause|article|paragraph|para\.?|annex|appendix|step|heading|item|requirement|madde|bolum|kisim|fikra|bent|paragraf|ek|adim|baslik|kapitel|abschnitt|§)(?: no)?[.:]? $/;

/** Addresses of nobody: this machine, no address, masks, broadcast. */
function isNobodys(octets: readonly number[]): boolean {
  const [a, b, c, d] = octets as [number, number, number, number];
  const isSpecial = a === 127 || (a === 0 && b === 0) || (a === 255 && b === 255) || (d === 0 && c === 0 && b === 0);
  return isSpecial || OPEN_RESOLVERS.has(octets.join('.'));
}

const BEFORE_VERSION = 32;

function findV4(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const labelled = labelledPlaces(reading, ['ip'], 60);
  for (const found of reading.text.matchAll(V4[reading.detection.source])) {
    const octets = found[0].split(/[.,·]/).map((part) => digitsOf(part, reading.detection.source));
    const isLabelled = labelled.has(found.index, found.index + found[0].length);
    // At least half of it must have been read as digits: words parted by dots are no address.
    if (countDigits(found[0]) * 2 < octets.join('').length) continue;
    if (octets.some((octet) => Number(octet) > 255 || (octet.length > 1 && octet.startsWith('0')))) {
      if (!isLabelled) continue;
    } else if (isNobodys(octets.map(Number))) continue;
    // One dot may be misread; with more of them it is a list or an amount.
    if (!isLabelled && /,/.test(found[0]) && ((found[0].match(/,/g) ?? []).length > 1 || / /.test(found[0]) || /[.,]\d{3}$/.test(found[0])))
      continue;
    if (isBesideVersion(reading, found.index) || OF_VERSION.test(headOf(reading, found.index) ?? '')) continue;
    const before = reading.folded.slice(Math.max(0, found.index - BEFORE_VERSION), found.index);
    if (!isLabelled && (isVersion(reading, found.index, found.index + found[0].length) || CHAPTER_BEFORE.test(before))) continue;
    findings.push({
      start: found.index,
      end: found.index + found[0].length,
      confidence: isLabelled ? 1 : 0.85,
      tier: 'mask',
      why: isLabelled ? 'label' : 'shape',
    });
  }
  return findings;
}

const V6_CANDIDATE: Readonly<Record<'page' | 'ocr', RegExp>> = {
  page: /(?<![\p{L}\p{N}_:.])[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){1,7}(?:::)?(?:%\w{1,10})?(?![\p{L}\p{N}_:]|\.[\da-f])/giu,
  ocr: /(?<![\p{L}\p{N}_:.])(?:[0-9a-foilISBZG]{1,4}|(?=::))(?:[ ]?[:;.][ ]?:?[ ]?[0-9a-foilISBZG]{1,4}){1,7}(?:::|:(?=\n|$))?(?:%\w{1,10})?(?![\p{L}\p{N}_:])/giu,
};

function isV6(candidate: string, isLabelled: boolean): boolean {
  // One colon may be read as a dot; with more of them it is an IPv4 address or a number.
  if ((candidate.match(/\./g) ?? []).length > 1 || (candidate.includes('.') && !/[a-f]/i.test(candidate))) return false;
  const compact = candidate.replace(/ /g, '').replace(/[;.]/g, ':').replace(/%.*$/, '');
  const groups = compact.split(':').filter((group) => group !== '');
  const isShort = compact.includes('::');
  if (compact.split('::').length > 2) return false;
  // "fe80::1": two groups are an address where the first is one that networks are given, and a name of code ("cafe::2") elsewhere.
  if (groups.length === 2 && !compact.startsWith('::')) return /^(?:fe[89ab]|f[cd][\da-f]|[23][\da-f]{2})[\da-f]::/i.test(compact);
  // A lost colon leaves five or six groups, which nothing else is made of when letters and digits mix in them.
  const mixed = groups.filter((group) => group.length >= 3 && /[a-f]/i.test(group) && /\d/.test(group)).length;
  if (!isShort && groups.length !== 8) return (isLabelled && groups.length >= 6) || (groups.length >= 4 && mixed >= 2);
  // "10:15::30" and hours have decimal groups of two; an address shows a longer group or a hex letter.
  return groups.some((group) => group.length >= 3 || /[a-f]/i.test(group)) && /\d/.test(compact);
}

function findV6(reading: Reading): Finding[] {
  const labelled = labelledPlaces(reading, ['ip'], 80);
  return Array.from(reading.text.matchAll(V6_CANDIDATE[reading.detection.source]))
    .filter((found) => isV6(found[0], labelled.has(found.index, found.index + found[0].length)))
    .map((found) => ({ start: found.index, end: found.index + found[0].length, confidence: 0.9, tier: 'mask', why: 'shape' }));
}

const MAC =
  /(?<![\p{L}\p{N}_:-])(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}_]|[:-][0-9a-f])/giu;
const MAC_OCR =
  /(?<![\p{L}\p{N}_:-])[0-9a-fOolISBZGQq]{2}(?:(?:[ ]?[:;.-][ ]?|[ ])[0-9a-fOolISBZGQq]{2}){5}(?![\p{L}\p{N}_]|[:-][0-9a-f])/giu;
/** `0012.7feb.6b40`, as gear of networks prints it. */
const MAC_IN_THREE = /(?<![\p{L}\p{N}_:.-])(?=[\da-f.]*[a-f])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\p{L}\p{N}_]|[:.-][\da-f])/giu;
/** Joints of a MAC address that must have been read as such; the others may have been lost or taken for a dot. */
const FEWEST_JOINTS = 4;

/** Six pairs as reading leaves them: joints lost between two pairs, signs that are no hexadecimal digits. */
const MAC_LIKE = /(?<![\p{L}\p{N}_:;-])(?:[^\s:;/-]{4}|[^\s:;/-]{2})(?:[:;-](?:[^\s:;/-]{4}|[^\s:;/-]{2})){3,5}(?![\p{L}\p{N}_]|[:;-])/gu;
const MAC_SIGNS = 12;
const FEWEST_HEX_SIGNS = 9;

function findMacLike(reading: Reading): Finding[] {
  if (reading.detection.source === 'page') return [];
  return Array.from(reading.text.matchAll(MAC_LIKE))
    .filter(({ 0: value }) => {
      const signs = value.replace(/[:;-]/g, '');
      return (
        signs.length === MAC_SIGNS &&
        (signs.match(/[\da-fOolISBZG]/gi) ?? []).length >= FEWEST_HEX_SIGNS &&
        /\d/.test(signs) &&
        /[a-f]/i.test(signs)
      );
    })
    .map((found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'shape' }));
}

/** Beside its label an address may stand without signs, in halves, or in pairs with blanks: "MAC  5C7D7EA41F08", "A4C3F0-851AB2". */
const MAC_LABELLED = /^[^\p{L}\d\n]{0,8}((?=(?:[\da-f -]*\d){2})[\da-f]{6}[-: ]?[\da-f]{6}|(?:[\da-f]{2} ){5}[\da-f]{2})(?![\p{L}\d])/iu;
/** Identifiers of DHCP that end in a MAC address. Folded. */
const DUID = /(?<![a-z])duid[ .:=]{1,40}((?:[\da-f]{2}[:-]){9,19}[\da-f]{2})(?![\da-f:-])/g;

function findMacLabelled(reading: Reading): Finding[] {
  const besideLabel = reading.slots('mac').flatMap((slot): Finding[] => {
    const found = MAC_LABELLED.exec(reading.text.slice(slot.start, Math.min(slot.end, slot.start + 40)));
    if (!found) return [];
    const end = slot.start + found[0].length;
    return [{ start: end - (found[1] as string).length, end, confidence: 0.85, tier: 'mask', why: 'label' }];
  });
  const duids = Array.from(reading.folded.matchAll(DUID), (found): Finding => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] as string).length, end, confidence: 0.85, tier: 'mask', why: 'label' };
  });
  return [...besideLabel, ...duids];
}

/** Hosts that a provider calls after the address of its customer: `host-78-186-12-9.ttnet.com.tr`. */
const IN_HOST_NAME =
  /(?<![a-z\d-])(?:[a-z]{2,12}[-.])?(?!10-|192-168-|127-)(\d{1,3}(?:-\d{1,3}){3})(?=[.-][a-z]{2,20}(?:[.-][a-z\d]{1,20}){1,6}(?![\w-]))/g;

function findInHostNames({ folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(IN_HOST_NAME)).flatMap(({ 0: whole, 1: value = '', index }): Finding[] => {
    const end = index + whole.length;
    return value.split('-').some((octet) => Number(octet) > 255)
      ? []
      : [{ start: end - value.length, end, confidence: 0.7, tier: 'mask', why: 'shape' }];
  });
}

/** Everybody's address, and nobody's. */
const NO_MAC = /^(?:ff[:-]?){6}$|^(?:00[:-]?){6}$/i;

function findMac(reading: Reading): Finding[] {
  const pattern = reading.detection.source === 'ocr' ? MAC_OCR : MAC;
  const all = [...reading.text.matchAll(pattern), ...(pattern === MAC ? [] : reading.text.matchAll(MAC_IN_THREE))];
  return all
    .filter(({ 0: value }) => !NO_MAC.test(value))
    .filter(
      (found) => ['-', ':'].some((joint) => found[0].replace(/;/g, ':').split(joint).length > FEWEST_JOINTS) || /^\w{4}\./.test(found[0]),
    )
    .map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      confidence: 0.9,
      tier: 'mask' as const,
      why: 'shape' as const,
    }));
}

export const ipAddressDetector = defineDetector({
  id: 'ip-address',
  entity: 'IP_ADDRESS',
  find: (reading) => [
    ...findV4(reading),
    ...findV6(reading),
    ...findMac(reading),
    ...findMacLike(reading),
    ...findMacLabelled(reading),
    ...findInHostNames(reading),
  ],
  examples: {
    match: [
      { text: 'from 203.0.113.77:51234', found: '203.0.113.77' },
      { text: 'IP adresi: 78.186.12.9', found: '78.186.12.9' },
      { text: '2001:db8:85a3::8a2e:370:7334', found: '2001:db8:85a3::8a2e:370:7334' },
      { text: 'fe80::1c2d:3e4f%eth0', found: 'fe80::1c2d:3e4f%eth0' },
      { text: 'MAC 00:1A:2B:3C:4D:5E', found: '00:1A:2B:3C:4D:5E' },
      { text: 'SRC=192,168.49.67 LEN=920', found: '192,168.49.67', source: 'ocr' },
      { text: 'to C9-05 B3-24-60-D2 id', found: 'C9-05 B3-24-60-D2', source: 'ocr' },
      { text: 'login fe80::865e.3d87:e387:200b', found: 'fe80::865e.3d87:e387:200b', source: 'ocr' },
      { text: 'lease to C9:£3:A3:20:06:02 id', found: 'C9:£3:A3:20:06:02', source: 'ocr' },
      { text: 'lease to AAST:5D:75:FCF1 id', found: 'AAST:5D:75:FCF1', source: 'ocr' },
      { text: 'from 2001:db8:7ec4:6fa:90 port', found: '2001:db8:7ec4:6fa:90', source: 'ocr' },
      { text: 'CM MAC    5C7D7EA41F08', found: '5C7D7EA41F08' },
      { text: 'Wi-Fi MAC: A4C3F0-851AB2', found: 'A4C3F0-851AB2' },
      { text: 'MAC adresi: A4 C3 F0 85 1A B2', found: 'A4 C3 F0 85 1A B2' },
      { text: 'lease 0012.7feb.6b40', found: '0012.7feb.6b40', source: 'ocr' },
      { text: 'IPv6 for eth0: 2a02:c207:3011:6420:', found: '2a02:c207:3011:6420:', source: 'ocr' },
      { text: 'IPv6 Address. . . . : fe80::91c4:2bd7:e03a:55f1%12(Preferred)', found: 'fe80::91c4:2bd7:e03a:55f1%12', source: 'ocr' },
      { text: 'from host-78-186-12-9.zqrnet.com.tr', found: '78-186-12-9' },
      { text: 'DUID: 00-01-00-01-2A-3B-4C-5D-A4-C3-F0-85-1A-B2', found: '00-01-00-01-2A-3B-4C-5D-A4-C3-F0-85-1A-B2' },
      { text: 'Firmware    WAN IP    Uptime\n1.0.12.204    203.0.113.7    11 d', found: '203.0.113.7' },
      { text: 'Agent 198.51.100.7 offline', found: '198.51.100.7' },
      { text: 'Update server 203.0.113.7', found: '203.0.113.7' },
      { text: 'kernel: DROP IN=eth0 SRC=203.0.113.7', found: '203.0.113.7' },
      { text: 'IP: l92.168. 1.44', found: 'l92.168. 1.44', source: 'ocr' },
    ],
    noMatch: [
      'Uygulama: 6.18.0.41    IP adresi: kapalı',
      'POCO X6 Pro, 2.0.206.0',
      'Chrome/120.0.0.0 Safari/537.36',
      '10.0.22631.4460',
      'Sürüm 10.2.3.4',
      'version: 1.2.3.4',
      'Teams 24.7.2.4',
      'Zoom Client 5.17.11.3',
      'Section 3.1.4.2 of the manual',
      'App CourierZqr 6.14.0.221 · Map data',
      'Yazılım Sürümü    10.3.8.214',
      '"schema": "2.11.4.1"',
      'Updated from 4.8.0.120 to 4.8.0.121',
      'Zqrapp 4.8.0.121 (Android 14)',
      'Firmware    Hardware    Zqr\n1.0.12.204    HX-6600 rev. B2    on',
      'DNS 8.8.8.8',
      'brd ff:ff:ff:ff:ff:ff',
      'container 5c7d7ea41f08 exited',
      'S/N 5C7D7EA41F08',
      'build-2026-11-30-12.zip',
      'http://127.0.0.1:8080',
      '12:34:56',
      '10:15:30:123',
      'std::vector',
      '0x80070005',
      '2026-08-13 15:02:49',
      'at 12:30-45:67 in face-book-page',
      '255.255.255.0',
    ],
  },
});

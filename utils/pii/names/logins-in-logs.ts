import type { Line, Reading } from '../reading';
import { isNameOfProgram } from './chosen-names';
import { isForeignWord } from './foreign-words';
import { isOrdinaryWord } from './ordinary-words';

const NAME = '([A-Za-z_][\\w.-]{1,31})';
/** What services write of whoever comes in: "user zqrina portal vpn.…", `for user "zqrina"`, `User <zqrina>`, `identity="zqrina"`. The name is the last group. */
const OF_SERVICES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\w-])(?:[Uu]ser(?:name)?|[Ll]ogin) ["'“<[]?${NAME}(?=["'”>\\]]? (?:portal|(?:re|dis)?connected|authenticated|authori[sz]ed|from \\[?\\d|\\d{1,3}\\.\\d|IP |assigned |rejected|locked|denied|added to|removed from|has (?:logged|signed|connected)|port \\d))`,
    'g',
  ),
  new RegExp(`(?<![\\w-])(?:[Uu]ser(?:name)?|[Rr]ole|identity) ?[=:]? ?["'“<[]${NAME}(?=["'”>\\]])`, 'g'),
  new RegExp(`(?<![\\w-])session \\S{1,12} of user ${NAME}(?=[.,\\s]|$)`, 'gi'),
  // "Authentication failed for zqrina", "SSL session for zqrina".
  new RegExp(
    `(?<![\\w-])(?:[Aa]uth(?:entication)?|[Ll]og[io]n|[Pp]assword|[Cc]redentials|[Ss]ession|[Tt]unnel|[Aa]ccount)(?: \\w{2,12}){0,2} for (?:user |account )?["']?${NAME}(?=["'\\s.,;:]|$)`,
    'g',
  ),
  new RegExp(
    `(?<![\\w-])(?:actor|principal|caller|initiator|requester|performed_by|created_by|updated_by|modified_by|submitted_by|suser|duser)=["']?${NAME}(?=["'\\s,;&]|$)`,
    'g',
  ),
  // Commands that tell of an account or change it.
  new RegExp(
    `(?<![\\w-])(?:net user|(?:Get|Set|Enable|Disable|Unlock|New|Remove)-(?:ADUser|ADAccount|LocalUser|Mailbox|MgUser)(?: -(?:Identity|Name|UserId))?|getent passwd|dsquery user|deluser|smbpasswd -a|[$#>] (?:id|finger|groups|su)) ["']?${NAME}(?=["'\\s]|$)`,
    'g',
  ),
  new RegExp(`\\[${NAME}(?=\\] Peer Connection)`, 'g'),
  // RADIUS, cron, su and FTP.
  new RegExp(`(?<![\\w-])Login (?:OK|incorrect)(?: \\([^()\\n]{1,90}\\))?: \\[${NAME}(?=[/\\]])`, 'g'),
  new RegExp(`CRON\\[\\d{1,8}\\]: \\(${NAME}(?=\\))`, 'g'),
  new RegExp(`\\(to [\\w-]{1,32}\\) ${NAME}(?= on )`, 'g'),
  new RegExp(`[Pp]assword required for ${NAME}(?=[.,\\s]|$)`, 'g'),
  new RegExp(
    `(?<!\\p{L})[Kk]ullanıcı ["'“<[]?${NAME}(?=["'”>\\]]? (?:bağlan|bağlant|oturum|giriş yap|çıkış yap|kilitlen|reddedil|doğrulan|ayrıl))`,
    'gu',
  ),
];

const PLAYER = '([A-Za-z_]\\w{2,15})';
/** What the consoles of game servers write of players, behind the bracket or the colon of the log or at the beginning of a line. */
const OF_GAMES: readonly RegExp[] = [
  new RegExp(`(?<![\\w-])UUID of player ${PLAYER}(?= is)`, 'g'),
  new RegExp(
    `(?:^|[\\]:>]|\\d\\d:\\d\\d(?= )) ?${PLAYER}(?= (?:(?:joined|left) the (?:game|server)|was (?:kicked|banned) (?:by|for|from)|lost connection|issued server command|was (?:slain|shot|blown up|pricked|impaled|fireballed|squashed|struck|burnt|killed by)|fell (?:from|off|out of)|drowned|burned to death|hit the ground|tried to swim|went up in flames|starved|suffocated|blew up|has (?:made the advancement|completed the challenge|reached the goal)|oyuna katıldı|oyundan ayrıldı)(?!\\p{L}))`,
    'gmu',
  ),
  // "[Party] Zqrfox: ready?".
  new RegExp(
    `[[(](?:party|team|guild|all|squad|whisper|clan|global|local|raid|say|takım|klan|lonca|genel|grup|parti)[\\])] ${PLAYER}(?=: )`,
    'gi',
  ),
  new RegExp(
    `[\\]:] (?:Made|De-opped|Opped|Kicked|Banned|Unbanned|Pardoned|Muted|Unmuted|Teleported|Gave \\S{1,40} to) ${PLAYER}(?= (?:a server operator|to |from |for )|:|$)`,
    'gm',
  ),
];

/** Before an address with its port (`zqrina/203.0.113.7:51820`, `ZqrFerret[/203.0.113.7:52144]`) and before the number that a server gave a player (`"Zqr<12><STEAM_1:…>`). */
const BEFORE_ADDRESS = /(?:\[\/|\/)\d{1,3}(?:\.\d{1,3}){3}:\d{2,5}(?!\d)/g;
const BEFORE_NUMBER = /<\d{1,5}><(?:STEAM_|\[U:)/g;
const LONGEST_BEFORE = 33;
/** What stands before an address without being called so. */
const NO_ONE =
  /^(?:tcp|udp|icmp|https?|wss?|ssh|ftp|inside|outside|dmz|lan|wan|client|server|peer|from|to|src|dst|host|null|undefined|none|unknown|anonymous|guest|default|system|misafir|anonim)$/i;

function before({ text }: Reading, pattern: RegExp, name: RegExp): Line[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index }): Line[] => {
    const found = name.exec(text.slice(Math.max(0, index - LONGEST_BEFORE), index))?.[1];
    return found === undefined ? [] : [{ start: index - found.length, end: index }];
  });
}

/** Logins where logs write them, without what no one is called by. */
export function loginsInLogs(reading: Reading): Line[] {
  const { text, folded } = reading;
  const told = [...OF_SERVICES, ...OF_GAMES].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).map(({ 0: whole, 1: given = '', index }): Line => {
      const end = index + whole.length;
      return { start: end - given.length, end: end - given.length + given.replace(/[.-]+$/, '').length };
    }),
  );
  return [
    ...told,
    ...before(reading, BEFORE_ADDRESS, /(?:^|[\s:>])([A-Za-z_][\w.-]{1,31})$/),
    ...before(reading, BEFORE_NUMBER, /"([^"\n]{2,31})$/),
  ].filter(({ start, end }) => {
    const word = folded.slice(start, end);
    const isWritten = /[_\d]|\p{Ll}\p{Lu}/u.test(text.slice(start, end));
    return !NO_ONE.test(word) && !isNameOfProgram(word) && !isOrdinaryWord(word) && (isWritten || !isForeignWord(word));
  });
}

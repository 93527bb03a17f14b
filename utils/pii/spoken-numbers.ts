/** Numbers as they are spoken and typed out in transcripts of calls. Patterns for folded text. */

const ENGLISH_DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|nought)';
const ENGLISH_PART = `(?:(?:double|triple) ${ENGLISH_DIGIT}|${ENGLISH_DIGIT})`;
const TURKISH_PART = '(?:sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan|yuz)';
const BETWEEN = '(?: ?, ?| ?- ?| |\\n)';

/** Seven digits and more, one by one; in Turkish the groups of a number are said as numbers, behind its nought or its "beş yüz". */
export const SPOKEN_PHONE = new RegExp(
  `(?<![a-z])(?:${ENGLISH_PART}(?:${BETWEEN}${ENGLISH_PART}){6,16}|(?:sifir${BETWEEN})?bes${BETWEEN}yuz(?:${BETWEEN}${TURKISH_PART}){4,18}|sifir(?:${BETWEEN}${TURKISH_PART}){6,18})(?=(?:[td][ea]n|[td][ea])?(?![a-z]))`,
  'g',
);

const ORDINAL =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const TENS = '(?:oh|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const YEAR = `(?:nineteen|twenty|two thousand(?: and)?)(?:[ -]${TENS})?(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?`;

/** "Twenty third of June nineteen sixty eight", "June the twenty third, nineteen sixty eight". */
export const SPOKEN_DATE = new RegExp(`(?<![a-z])(?:${ORDINAL}(?: of)? ${MONTH}|${MONTH}(?: the)? ${ORDINAL}),? ${YEAR}(?![a-z])`, 'g');

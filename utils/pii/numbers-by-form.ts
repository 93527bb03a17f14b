import type { Finding } from './define-detector';
import type { Reading } from './reading';

/**
 * Short names of numbers that mean other things as well ("CRN" is a course, "NIS" a currency, "CAS" a chemical): they count beside a number of the one form
 * that it has. Names and forms are folded.
 */
const BY_FORM: readonly (readonly [names: string, form: string])[] = [
  // Australia, Centrelink; United Kingdom, taxpayer reference (in India the same letters name a payment of twelve digits and more).
  ['crn|customer reference (?:no|number)', '\\d{3} ?\\d{3} ?\\d{3}[a-z]'],
  ['utr', '\\d{5} ?\\d{5}(?! ?\\d)'],
  // United Kingdom: proof of a visa, place at a university, vehicle log book.
  ['share code', '[wrs](?=[a-z ]{0,9}\\d)[a-z\\d]{2}[ -]?[a-z\\d]{3}[ -]?[a-z\\d]{3}'],
  ['cas', '[a-z]\\d[a-z](?=[a-z]{0,8}\\d)[a-z\\d]{11}'],
  ['document reference|doc ref', '\\d{4} \\d{3} \\d{4}'],
  // New Zealand health, United States aliens, Singapore and Azerbaijan, Morocco and Tunisia, Korea, Bangladesh, Indonesia.
  ['nhi', '[a-z]{3}\\d{4}|[a-z]{3}\\d{2}[a-z]\\d'],
  ['a-?(?= ?number|-no|#)|alien|uscis', 'a?-?\\d{3}[ -]?\\d{3}[ -]?\\d{3}'],
  ['fin', '[fgmst]\\d{7}[a-z]|(?=[a-z\\d]{0,6}\\d)\\d[a-z\\d]{6}'],
  ['cin', '[a-z]{1,2}\\d{5,6}|\\d{8}'],
  ['rrn', '\\d{6}-[1-8]\\d{6}'],
  ['brn', '\\d{17}'],
  ['nin|bvn', '\\d{11}'],
  ['uan', '\\d{12}|\\d{4}[ -]\\d{4}[ -]\\d{4}(?:[ -]\\d{4})?'],
  ['uln', '\\d{10}'],
  ['upn', '[a-z]\\d{11}[a-z\\d]'],
  ['chi', '\\d{10}'],
  ['trn', '\\d{3}-\\d{3}-\\d{3}'],
  ['cui', '\\d{4} ?\\d{5} ?\\d{4}'],
  ['kk|nik', '\\d{16}'],
  // Brazil, Russia, Kazakhstan, Colombia, Uruguay, Venezuela.
  ['nis|pis|nit|pis/pasep', '\\d{3}[. ]?\\d{5}[. ]?\\d{2}-?\\d'],
  ['rne|rnm|rne/rnm', '[a-z]\\d{6}-?[\\da-z]'],
  ['inn', '\\d{10}(?:\\d\\d)?'],
  ['iin', '\\d{12}'],
  ['c\\.?c\\.?', '\\d{1,3}\\.\\d{3}\\.\\d{3}'],
  ['c\\.?i\\.?', '\\d\\.\\d{3}\\.\\d{3}-\\d|[ve]-?\\d{1,2}\\.?\\d{3}\\.?\\d{3}'],
  // Turkey: serial number of the registration of a vehicle, number of a lawyer.
  ['ruhsat|arac ruhsati|tescil', '[a-z]{2} ?-? ?(?:no:? ?)?\\d{6}'],
  ['baro sicil(?= n)', '\\d{4,6}'],
  // In scripts that no list of labels holds.
  [
    'снилс|инн|егн|лнч|jмбг|јмбг|ембг|рнокпп|іпн|иин|жсн|пинфл|паспорт|серия и номер паспорта|полис омс|αμκα|αφμ|αδτ|身份证(?:号码?)?|居民身份证(?:号码?)?|マイナンバー|個人番号|在留カード番号|基礎年金番号|주민등록번호|외국인등록번호|เลขประจําตัวประชาชน|เลขประจำตัวประชาชน|رقم الهوية|الرقم القومي|رقم الاقامة|رقم الإقامة|תעודת זהות|ת\\.ז\\.?|کد ملی|كد ملي|პირადი ნომერი',
    '[a-z]{0,4}[ -]?\\d[\\d .-]{3,22}\\d[a-z]{0,2}',
  ],
];

/** Most texts hold none of these names: one look in place of one for each. */
const ANY_NAME = new RegExp(`(?<![\\p{L}\\d'’-])(?:${BY_FORM.map(([names]) => names).join('|')})`, 'u');

const PATTERN = BY_FORM.map(
  ([names, form]) =>
    new RegExp(
      `(?<![\\p{L}\\d'’-])(?:${names})(?:['’]?(?:im|iniz|m|si)(?![a-z]))?(?:[ -]?(?:no|nr|number|num|numarasi|seri no|#))?\\.?(?: ?\\([^()\\n\\d]{1,24}\\))?\\)?(?: ?[:=|#]{1,2}| is|,)?["' \\n]{1,40}(${form})(?![\\p{L}\\d]|[.,/-]\\d)`,
      'gu',
    ),
);

/** Numbers beside the short names of `BY_FORM`. */
export const findByForm = ({ folded }: Reading): Finding[] =>
  (ANY_NAME.test(folded) ? PATTERN : []).flatMap((pattern) =>
    Array.from(
      folded.matchAll(pattern),
      ({ 0: whole, 1: number = '', index }): Finding => ({
        start: index + whole.length - number.length,
        end: index + whole.length,
        confidence: 0.8,
        tier: 'mask',
        why: 'label',
      }),
    ),
  );

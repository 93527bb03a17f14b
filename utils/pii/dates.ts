/** Folded names of months in ten languages. */
const MONTHS =
  'ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|oca|sub|nis|haz|tem|agu|eyl|eki|kas|ara|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|marz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|augusti|maj|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|dezembro|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia';

/** One digit of a date, with what OCR reads for 0, 1 and 5. */
const D = '[0-9oilsbzg|]';

/** "12 Mar 85", "12 Mar '85"; a clock and a longer number begin alike. */
const SHORT_YEAR = "'?\\d{2}(?![:\\d]|[.,]\\d)";

/** A day of the month without its year, as birthdays are shown to others: "3 October", "October 3rd". */
export const DAY_AND_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?[ -]{1,2}(?:de |of )?(?:${MONTHS})\\.?|(?:${MONTHS})\\.?[ ]{1,2}\\d{1,2}(?:st|nd|rd|th)?)`;

/** A date as people write it, in folded text: day first, year first, month by name. */
export const DATE = `(?:${D}{1,2}[ ]?[./,\\-][ ]?${D}{1,2}[ ]?[./,\\-][ ]?(?:${D}{4}|${D}{2})|${D}{4}[ ]?[./\\-][ ]?${D}{1,2}[ ]?[./\\-][ ]?${D}{1,2}|${D}{1,2}(?:st|nd|rd|th|\\.)?[ -]{0,2}(?:de |of )?(?:${MONTHS})\\.?,?[ -]{0,2}(?:de )?(?:${D}{4}|${SHORT_YEAR})|(?:${MONTHS})\\.?[ ]{0,2}${D}{1,2}(?:st|nd|rd|th)?[,.]?[ ]{0,2}(?:${D}{4}|${SHORT_YEAR})|${D}{2} ${D}{2} ${D}{4}|\\d{8})`;

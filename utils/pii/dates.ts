const MONTHS =
  'ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|oca|sub|nis|haz|tem|agu|eyl|eki|kas|ara|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|marz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre';

/** One digit of a date, with what OCR reads for 0, 1 and 5. */
const D = '[0-9oilsbzg|]';

/** "12 Mar 85", "12 Mar '85"; a clock and a longer number begin alike. */
const SHORT_YEAR = "'?\\d{2}(?![:\\d]|[.,]\\d)";

/** A date as people write it, in folded text: day first, year first, month by name. */
export const DATE = `(?:${D}{1,2}[ ]?[./,\\-][ ]?${D}{1,2}[ ]?[./,\\-][ ]?(?:${D}{4}|${D}{2})|${D}{4}[ ]?[./\\-][ ]?${D}{1,2}[ ]?[./\\-][ ]?${D}{1,2}|${D}{1,2}(?:st|nd|rd|th|\\.)?[ -]{0,2}(?:de )?(?:${MONTHS})\\.?,?[ -]{0,2}(?:de )?(?:${D}{4}|${SHORT_YEAR})|(?:${MONTHS})\\.?[ ]{0,2}${D}{1,2}(?:st|nd|rd|th)?[,.]?[ ]{0,2}(?:${D}{4}|${SHORT_YEAR})|${D}{2} ${D}{2} ${D}{4}|\\d{8})`;

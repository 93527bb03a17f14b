/** "Call 01632 960 447", "Bitte anrufen unter …": what one is told to call is a telephone number, whatever the sentence before was about. Folded. */
export const CALLED =
  /(?<![a-z])(?:(?:call|phone|ring|dial|tel|telefon|mobile|whatsapp|appelez|appeler|llama[rd]?|llame|chiamare|chiamate|anrufen|bel|zadzwon)(?: (?:me|us|him|her|them|back|on|at|under|al|au|unter))*|(?:text|sms|message|reach|contact) (?:(?:me|us|him|her|them)(?: (?:back|on|at|under))?|on|at))[:.]? $/;

/** "5321234567'den arayın": in Turkish the word stands behind the number. Folded. */
export const TO_BE_CALLED =
  /^(?:['’]?(?:d[ea]n|t[ea]n|[iu]|y[iu]|n[iu])?| (?:numara(?:sindan|mdan|li (?:telefon|hat)\w{0,6})|nolu (?:telefon|hat)\w{0,6}|hattimdan)) (?:ara(?![a-z])|ara(?:yin|yiniz|yabilir|r misin|r misiniz|sin)|ulas|whatsapp|mesaj at|yaz(?![a-z])|yazin|yazabilir)/;

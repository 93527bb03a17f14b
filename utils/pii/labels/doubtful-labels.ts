// Labels that stand beside what is personal and beside what support needs alike: the value or the rest of the page tells which.

/** An account at a shop or a supplier is a number that support needs: a bill says so by what else it holds, and by no word of a bank. Folded. */
const ANY_ACCOUNT = /^(?:account|acct|acc|a\/c|hesap|konto)[ .]*(?:no|number|nr|numara\w*)?$/;
const OF_BILL =
  /(?<![a-z])(?:broadband|nbn|fibre|electricity|gas bill|water bill|kwh|meter|tariff|biller code|bill (?:issued|date|period)|billing period|your bill|energy|council tax|broadband|phone line|internet hizmeti|tesisat|sayac|fatura donemi|abone)(?![a-z])/;
const OF_BANK =
  /(?<![a-z])(?:bank\w*|iban|sort code|bsb|routing|swift|bic|transit|ifsc|payee|beneficiary|direct debit|payroll|salary|wire|havale|eft)(?![a-z])/;

/** Whether an account is that of a customer at a supplier, not that at a bank. Both texts folded. */
export const isOfSupplier = (label: string, page: string): boolean => ANY_ACCOUNT.test(label) && OF_BILL.test(page) && !OF_BANK.test(page);

/** "Document no" and its like stand beside papers of every kind. Folded. */
const OF_ANY_DOCUMENT = /^(?:doc|dok|belge|(?:n|numero|numer|nr|cislo)(?: d[eou])? do[ck])/;
const OF_PERSON = /^(?=.*\d)(?:[A-Z]{1,2}\d{6,8}|[A-Z\d]{8,9})$/;

/** Whether a number beside such a label has the form of a passport or an identity card: letters and digits, "U12345678", "YZ1K48217". Label folded. */
export const couldBeOfPaper = (label: string, value: string): boolean =>
  !OF_ANY_DOCUMENT.test(label.trim()) || OF_PERSON.test(value.trim());

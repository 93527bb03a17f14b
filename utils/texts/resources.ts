import becauseEn from '@/locales/en/because.json';
import causesEn from '@/locales/en/causes.json';
import commonEn from '@/locales/en/common.json';
import editorEn from '@/locales/en/editor.json';
import errorsEn from '@/locales/en/errors.json';
import fixesEn from '@/locales/en/fixes.json';
import guideEn from '@/locales/en/guide.json';
import optionsEn from '@/locales/en/options.json';
import panelEn from '@/locales/en/panel.json';
import popupEn from '@/locales/en/popup.json';
import practiceEn from '@/locales/en/practice.json';
import remediesEn from '@/locales/en/remedies.json';
import reportEn from '@/locales/en/report.json';
import verdictEn from '@/locales/en/verdict.json';
import welcomeEn from '@/locales/en/welcome.json';
import whyEn from '@/locales/en/why.json';
import becauseTr from '@/locales/tr/because.json';
import causesTr from '@/locales/tr/causes.json';
import commonTr from '@/locales/tr/common.json';
import editorTr from '@/locales/tr/editor.json';
import errorsTr from '@/locales/tr/errors.json';
import fixesTr from '@/locales/tr/fixes.json';
import guideTr from '@/locales/tr/guide.json';
import optionsTr from '@/locales/tr/options.json';
import panelTr from '@/locales/tr/panel.json';
import popupTr from '@/locales/tr/popup.json';
import practiceTr from '@/locales/tr/practice.json';
import remediesTr from '@/locales/tr/remedies.json';
import reportTr from '@/locales/tr/report.json';
import verdictTr from '@/locales/tr/verdict.json';
import welcomeTr from '@/locales/tr/welcome.json';
import whyTr from '@/locales/tr/why.json';

/** One line per room and language. Keys are typed by the English files; a contract test keeps the others and the translators' notes equal. */
export const resources = {
  en: {
    because: becauseEn,
    causes: causesEn,
    common: commonEn,
    editor: editorEn,
    errors: errorsEn,
    fixes: fixesEn,
    guide: guideEn,
    options: optionsEn,
    panel: panelEn,
    popup: popupEn,
    practice: practiceEn,
    remedies: remediesEn,
    report: reportEn,
    verdict: verdictEn,
    welcome: welcomeEn,
    why: whyEn,
  },
  tr: {
    because: becauseTr,
    causes: causesTr,
    common: commonTr,
    editor: editorTr,
    errors: errorsTr,
    fixes: fixesTr,
    guide: guideTr,
    options: optionsTr,
    panel: panelTr,
    popup: popupTr,
    practice: practiceTr,
    remedies: remediesTr,
    report: reportTr,
    verdict: verdictTr,
    welcome: welcomeTr,
    why: whyTr,
  },
} as const;

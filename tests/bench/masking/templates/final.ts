import type { Template } from '../screen.ts';
import { page } from '../screen.ts';

// These screens are only measured on: no rule, threshold or word list may be chosen by looking at how they fail.

const bankStatement: Template = {
  id: 'bank-statement',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const p = values.person();
    return page(
      kit,
      `<div style="padding:22px 40px"><div style="display:flex;justify-content:space-between"><h1>${t('Account statement', 'Hesap özeti')}</h1><div>${pii('PERSON_NAME', p.name)}<br>${pii('IBAN', values.iban())}</div></div>
<div class="card"><table><tr><th>${t('Date', 'Tarih')}</th><th>${t('Description', 'Açıklama')}</th><th>${t('Reference', 'Referans')}</th><th>${t('Amount', 'Tutar')}</th></tr>${Array.from(
        { length: 9 },
        (_, i) =>
          `<tr><td>${keep('date', values.date())}</td><td>${i % 3 === 0 ? `${t('Transfer to', 'Havale')} ${pii('IBAN', values.iban())}` : t('Card payment', 'Kart ödemesi')}</td><td>${keep('order', values.order())}</td><td>${keep('amount', values.amount())}</td></tr>`,
      ).join(
        '',
      )}</table></div><p class="quiet">${t('Customer number ends with', 'Müşteri no')} ****${kit.random.digits(3)} · ${keep('time', values.time())}</p></div>`,
    );
  },
};

const helpDesk: Template = {
  id: 'help-desk',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const p = values.person();
    const side = (label: string, value: string) => `<p><span class="quiet" style="font-size:.85em">${label}</span><br>${value}</p>`;
    return page(
      kit,
      `<div style="display:grid;grid-template-columns:1fr 330px;gap:20px;padding:20px"><div><h1>${keep('ticket', values.ticket())} ${t('Cannot open the chat', 'Sohbet açılmıyor')}</h1>
<div class="card"><p>${t(`Hi team, I use version ${keep('version', values.version())} and see ${keep('error', values.error())}. My login is ${pii('EMAIL', p.email)} and the backup address is ${pii('EMAIL', values.person().email)}.`, `Merhaba, ${keep('version', values.version())} sürümünde ${keep('error', values.error())} hatası alıyorum. Hesabım ${pii('EMAIL', p.email)}, yedek adresim ${pii('EMAIL', values.person().email)}.`)}</p></div>
<div class="card"><p>${t(`Order ${keep('order', values.order())} over ${keep('amount', values.amount())} is affected. Please call ${pii('PHONE', values.phone())} after ${keep('time', values.time())}.`, `${keep('order', values.order())} numaralı ve ${keep('amount', values.amount())} tutarındaki siparişim etkilendi. ${keep('time', values.time())} sonrası ${pii('PHONE', values.phone())} numarasını arayın.`)}</p></div></div>
<div class="card">${side(t('Requester', 'Talep sahibi'), pii('PERSON_NAME', p.name))}${side(t('E-mail', 'E-posta'), pii('EMAIL', p.email))}${side(t('Mobile', 'Cep telefonu'), pii('PHONE', values.phone()))}${side(t('Address', 'Adres'), pii('POSTAL_ADDRESS', values.address()))}${side('IP', pii('IP_ADDRESS', values.ip()))}${side(t('Opened', 'Açılış'), keep('date', values.date()))}</div></div>`,
    );
  },
};

const settingsForm: Template = {
  id: 'settings-form',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const p = values.person();
    const row = (label: string, value: string) =>
      `<label style="display:grid;grid-template-columns:200px 1fr;align-items:center"><span>${label}</span><div class="field">${value}</div></label>`;
    return page(
      kit,
      `<div style="max-width:860px;margin:26px auto"><h1>${t('Profile settings', 'Profil ayarları')}</h1><div class="card">${row(t('First name', 'Adınız'), pii('PERSON_NAME', p.first))}${row(t('Surname', 'Soyadınız'), pii('PERSON_NAME', p.last))}${row(t('User name', 'Kullanıcı adı'), pii('USERNAME', p.user))}${row(t('E-mail address', 'E-posta adresi'), pii('EMAIL', p.email))}${row(t('Birthday', 'Doğum tarihi'), pii('DATE_OF_BIRTH', values.birthDate()))}${row(t('Phone number', 'Telefon numarası'), pii('PHONE', values.phone()))}</div><span class="btn">${t('Save changes', 'Değişiklikleri kaydet')}</span><p class="quiet">${t('Last saved', 'Son kayıt')} ${keep('date', values.date())} ${keep('time', values.time())}</p></div>`,
    );
  },
};

const consoleLog: Template = {
  id: 'console-log',
  html: (kit) => {
    const { values, pii, keep } = kit;
    const line = (text: string) => `<div style="border-bottom:1px solid rgba(128,128,128,.25);padding:5px 12px">${text}</div>`;
    return page(
      { ...kit, font: '"Noto Sans Mono"' },
      `${line(`${keep('time', values.time())}:03 GET https://chat.example.com/api/boot?v=${keep('version', values.version())} ${keep('error', values.error())}`)}
${line(`Cookie: session=${pii('SECRET_TOKEN', values.token())}; theme=dark`)}${line(`user {"email":"${pii('EMAIL', values.person().email)}","ip":"${pii('IP_ADDRESS', values.ip())}"}`)}
${line(`x-api-key: ${pii('SECRET_TOKEN', values.token())}`)}${line(`retry in 5000 ms (attempt 2 of 5), build ${keep('id', values.id())}`)}${line(`${keep('time', values.time())}:44 socket closed code 1006`)}${line(`Failed login for ${pii('EMAIL', values.person().email)} from ${pii('IP_ADDRESS', values.ip())}`)}`,
    );
  },
};

export const finalTemplates: readonly Template[] = [bankStatement, helpDesk, settingsForm, consoleLog];

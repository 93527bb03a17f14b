import type { Template } from '../screen.ts';
import { page } from '../screen.ts';

export const accountPage: Template = {
  id: 'account-page',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const p = values.person();
    const row = (label: string, value: string) => `<tr><td class="quiet">${label}</td><td>${value}</td></tr>`;
    return page(
      kit,
      `<div style="display:flex;gap:24px;padding:24px"><nav style="width:200px">${[t('Overview', 'Genel bakış'), t('Orders', 'Siparişler'), t('Payments', 'Ödemeler'), t('Security', 'Güvenlik')].map((x) => `<p>${x}</p>`).join('')}</nav>
<main style="flex:1"><h1>${t('My account', 'Hesabım')}</h1><div class="card"><h2>${t('Personal details', 'Kişisel bilgiler')}</h2><table>
${row(t('Full name', 'Ad soyad'), pii('PERSON_NAME', p.name))}${row('E-mail', pii('EMAIL', p.email))}${row(t('Phone', 'Telefon'), pii('PHONE', values.phone()))}
${row(t('Date of birth', 'Doğum tarihi'), pii('DATE_OF_BIRTH', values.birthDate()))}${row(t('SSN', 'T.C. Kimlik No'), pii('NATIONAL_ID', values.nationalId()))}${row(t('Address', 'Adres'), pii('POSTAL_ADDRESS', values.address()))}
</table></div><div class="card"><h2>${t('Recent orders', 'Son siparişler')}</h2><table><tr><th>${t('Order', 'Sipariş')}</th><th>${t('Date', 'Tarih')}</th><th>${t('Total', 'Toplam')}</th><th>${t('Status', 'Durum')}</th></tr>
${[1, 2, 3].map(() => `<tr><td>${keep('order', values.order())}</td><td>${keep('date', values.date())}</td><td>${keep('amount', values.amount())}</td><td>${t('Delivered', 'Teslim edildi')}</td></tr>`).join('')}</table></div>
<p class="quiet">${t('Version', 'Sürüm')} ${keep('version', values.version())} · ${keep('time', values.time())}</p></main></div>`,
    );
  },
};

export const chatTranscript: Template = {
  id: 'chat-transcript',
  html: (kit) => {
    const { values, pii, keep, t, random } = kit;
    const p = values.person();
    const lines = [
      t(
        `Hello, I cannot log in. My e-mail is ${pii('EMAIL', p.email)}.`,
        `Merhaba, giriş yapamıyorum. E-posta adresim ${pii('EMAIL', p.email)}.`,
      ),
      t(
        `Thanks! Which error do you see? Your ticket is ${keep('ticket', values.ticket())}.`,
        `Teşekkürler! Hangi hatayı görüyorsunuz? Talep numaranız ${keep('ticket', values.ticket())}.`,
      ),
      t(
        `It says ${keep('error', values.error())} since ${keep('time', values.time())}.`,
        `${keep('time', values.time())} saatinden beri ${keep('error', values.error())} yazıyor.`,
      ),
      t(
        `You can call me at ${pii('PHONE', values.phone())} any time.`,
        `Beni ${pii('PHONE', values.phone())} numarasından arayabilirsiniz.`,
      ),
      t(
        `My card ${pii('PAYMENT_CARD', values.card())} was charged ${keep('amount', values.amount())} twice.`,
        `${pii('PAYMENT_CARD', values.card())} numaralı kartımdan iki kez ${keep('amount', values.amount())} çekildi.`,
      ),
      t(
        `The code from the SMS is ${pii('ONE_TIME_CODE', values.code())}`,
        `SMS ile gelen doğrulama kodu ${pii('ONE_TIME_CODE', values.code())}`,
      ),
    ];
    return page(
      kit,
      `<div style="max-width:760px;margin:20px auto"><h2>${t('Support chat', 'Destek sohbeti')}</h2>${lines
        .map(
          (line, i) =>
            `<div class="card" style="width:${random.between(60, 80)}%;margin-left:${i % 2 ? '20%' : '0'}"><div class="quiet" style="font-size:.85em">${i % 2 ? t('Agent', 'Temsilci') : t('You', 'Siz')} · ${keep('time', values.time())}</div>${line}</div>`,
        )
        .join('')}</div>`,
    );
  },
};

export const adminTable: Template = {
  id: 'admin-table',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const rows = Array.from({ length: 14 }, () => {
      const p = values.person();
      return `<tr><td>${pii('PERSON_NAME', p.name)}</td><td>${pii('EMAIL', p.email)}</td><td>${pii('PHONE', values.phone())}</td><td>${keep('order', values.order())}</td><td>${keep('amount', values.amount())}</td><td>${keep('date', values.date())}</td></tr>`;
    });
    return page(
      kit,
      `<div style="padding:20px"><h1>${t('Customers', 'Müşteriler')}</h1><div class="card"><table><tr>${[t('Name', 'Ad soyad'), 'E-mail', t('Phone', 'Telefon'), t('Order', 'Sipariş no'), t('Amount', 'Tutar'), t('Date', 'Tarih')].map((x) => `<th>${x}</th>`).join('')}</tr>${rows.join('')}</table></div></div>`,
    );
  },
};

export const terminal: Template = {
  id: 'terminal',
  html: (kit) => {
    const { values, pii, keep } = kit;
    const p = values.person();
    const lines = [
      `$ curl -H "Authorization: Bearer ${pii('SECRET_TOKEN', values.token())}" https://api.example.com/v2/orders`,
      `{"error":"${keep('error', values.error())}","request":"${keep('id', values.id())}"}`,
      `$ export DB_PASSWORD=${pii('PASSWORD', values.password())}`,
      `$ ssh deploy@${pii('IP_ADDRESS', values.ip())} -p 22`,
      `node v${keep('version', values.version())} · npm ${keep('version', values.version())}`,
      `git config user.email ${pii('EMAIL', p.email)}`,
      `[${keep('time', values.time())}:12] INFO  client ${pii('IP_ADDRESS', values.ip())} connected`,
      `[${keep('time', values.time())}:40] WARN  retry 3/5 ${keep('error', values.error())}`,
    ];
    return page(
      { ...kit, font: '"DejaVu Sans Mono"' },
      `<pre style="font:inherit;padding:24px;margin:0;white-space:pre-wrap">${lines.join('\n\n')}</pre>`,
    );
  },
};

export const buildTemplates: readonly Template[] = [accountPage, chatTranscript, adminTable, terminal];

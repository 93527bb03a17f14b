import type { Template } from '../screen.ts';
import { page } from '../screen.ts';

const paymentForm: Template = {
  id: 'payment-form',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const p = values.person();
    const field = (label: string, value: string) => `<div>${label}</div><div class="field">${value}</div>`;
    return page(
      kit,
      `<div style="display:grid;grid-template-columns:1fr 1fr;gap:32px;padding:28px"><div class="card"><h2>${t('Payment', 'Ödeme')}</h2>${field(t('Name on card', 'Kart üzerindeki isim'), pii('PERSON_NAME', p.name))}${field(t('Card number', 'Kart numarası'), pii('PAYMENT_CARD', values.card()))}${field('IBAN', pii('IBAN', values.iban()))}${field(t('E-mail for the receipt', 'Fiş için e-posta'), pii('EMAIL', p.email))}<span class="btn">${t('Pay', 'Öde')} ${keep('amount', values.amount())}</span></div>
<div class="card"><h2>${t('Your order', 'Siparişiniz')} ${keep('order', values.order())}</h2><p>${t('Delivery to', 'Teslimat adresi')}: ${pii('POSTAL_ADDRESS', values.address())}</p><p>${t('Expected on', 'Tahmini teslim')} ${keep('date', values.date())}</p><p class="quiet">${t('Coupon', 'Kupon')} SUMMER-25 · ${t('Cargo', 'Kargo')} ${keep('id', `TRK${values.id().toUpperCase()}`)}</p><p>${t('Total', 'Toplam')}: ${keep('amount', values.amount())}</p></div></div>`,
    );
  },
};

const mailClient: Template = {
  id: 'mail-client',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const from = values.person();
    const to = values.person();
    return page(
      kit,
      `<div style="display:flex"><div style="width:320px;padding:16px">${Array.from({ length: 7 }, () => `<div class="card"><b>${t('Order shipped', 'Siparişiniz kargoda')}</b><div class="quiet">${keep('time', values.time())} · ${keep('order', values.order())}</div></div>`).join('')}</div>
<div style="flex:1;padding:20px"><h2>${t('Your request', 'Talebiniz')} ${keep('ticket', values.ticket())}</h2><p><span class="quiet">${t('From', 'Gönderen')}:</span> ${pii('PERSON_NAME', from.name)} &lt;${pii('EMAIL', from.email)}&gt;<br><span class="quiet">${t('To', 'Alıcı')}:</span> ${pii('EMAIL', to.email)}</p>
<p>${t('Dear', 'Sayın')} ${pii('PERSON_NAME', to.name)},</p><p>${t(`We tried to reach you at ${pii('PHONE', values.phone())} but nobody answered. Your verification code is ${pii('ONE_TIME_CODE', values.code())}; it is valid for 10 minutes.`, `Size ${pii('PHONE', values.phone())} numarasından ulaşmaya çalıştık. Doğrulama kodunuz: ${pii('ONE_TIME_CODE', values.code())}; 10 dakika geçerlidir.`)}</p>
<p>${t(`The error ${keep('error', values.error())} was fixed in version ${keep('version', values.version())} on ${keep('date', values.date())}.`, `${keep('error', values.error())} hatası ${keep('date', values.date())} tarihinde ${keep('version', values.version())} sürümünde giderildi.`)}</p></div></div>`,
    );
  },
};

const securityPage: Template = {
  id: 'security-page',
  html: (kit) => {
    const { values, pii, keep, t } = kit;
    const p = values.person();
    return page(
      kit,
      `<div style="max-width:980px;margin:24px auto"><h1>${t('Sign-in and security', 'Giriş ve güvenlik')}</h1><div class="card"><p>${t('User name', 'Kullanıcı adı')}: ${pii('USERNAME', p.user)}</p><p>${t('Password', 'Şifre')}: ${pii('PASSWORD', values.password())}</p><p>API key: ${pii('SECRET_TOKEN', values.token())}</p></div>
<div class="card"><h2>${t('Active sessions', 'Açık oturumlar')}</h2><table><tr><th>IP</th><th>${t('Browser', 'Tarayıcı')}</th><th>${t('Last seen', 'Son görülme')}</th></tr>${Array.from({ length: 5 }, () => `<tr><td>${pii('IP_ADDRESS', values.ip())}</td><td>Chrome ${keep('version', values.version())}</td><td>${keep('date', values.date())} ${keep('time', values.time())}</td></tr>`).join('')}</table></div></div>`,
    );
  },
};

export const chooseTemplates: readonly Template[] = [paymentForm, mailClient, securityPage];

import { script } from '../server/answer.ts';
import type { LabHosts } from '../server/hosts.ts';
import { crispWidget } from './crisp.ts';
import { defineWidget } from './define-widget.ts';

/** Google's tag manager, whose container adds Crisp to the page, and Google's statistics, which nobody needs to chat. */
export const googleTagsWidget = defineWidget({
  id: 'google-tags',
  vendorId: 'crisp',
  snippet:
    () => `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-LAMP01');</script>`,
  operation: crispWidget.operation,
  answer(request, hosts: LabHosts) {
    if (request.host === 'www.googletagmanager.com' && request.path === '/gtm.js') {
      return script(crispWidget.snippet(hosts).replace(/<\/?script[^>]*>/g, ''));
    }
    if (request.host !== 'www.google-analytics.com') return null;
    if (request.path.endsWith('.png')) return { contentType: 'image/png', body: '' };
    return script('window.ga = function () {};');
  },
});

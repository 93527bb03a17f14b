import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatHostedWidget } from './rocketchat-hosted.ts';

/** Personal data on the demo's account page; invented, with valid checksums. None of it may be readable on the masked picture. */
export const PLANTED = {
  name: 'Defne Karaca',
  email: 'defne.karaca@posta.example',
  phone: '+90 532 418 66 07',
  card: '5555 5555 5555 4444',
  iban: 'TR33 0006 1005 1978 6457 8413 26',
  nationalId: '10000000146',
} as const;

/** What support needs and must stay readable on it. */
export const NEEDED = { order: '48-2219', amount: '1.249,90 TL', error: 'PAY-4031' } as const;

const account = `
  <section class="order">
    <h2>Your details</h2>
    <p>Name: ${PLANTED.name}</p>
    <p>E-mail: ${PLANTED.email}</p>
    <p>Phone: ${PLANTED.phone}</p>
    <p>Card number: ${PLANTED.card}</p>
    <p>IBAN: ${PLANTED.iban}</p>
    <p>National ID: ${PLANTED.nationalId}</p>
  </section>
  <section class="order">
    <h2>Last payment</h2>
    <p>Order ${NEEDED.order}, ${NEEDED.amount}, 22.11.2026 23:04</p>
    <p>Error ${NEEDED.error}: the payment could not be completed.</p>
  </section>`;

/** A shop whose real chat is refused by a rule of a public list: the whole main job on one page. */
export const demoScenario = defineScenario({
  id: 'demo',
  about: 'content-blocker',
  title: 'A public list refuses the loader of the real Rocket.Chat widget',
  widgets: [rocketchatHostedWidget],
  pages: (hosts) => ({
    '/help': shopPage({ title: 'My account · The Lamp Shop', body: account, widgets: rocketchatHostedWidget.snippet(hosts) }),
  }),
  browser: { blocker: {} },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'rocketchat', state: 'stub' } },
});

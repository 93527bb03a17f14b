/** Marks where the widget's lines go in a page of the shop. */
export interface ShopPage {
  readonly title?: string;
  readonly head?: string;
  /** At the end of the body, where vendors tell owners to paste. */
  readonly widgets?: string;
  readonly body?: string;
}

/** A plain help page of an invented shop, with the small things real pages have beside a chat. */
export function shopPage({ title = 'Help · The Lamp Shop', head = '', widgets = '', body = '' }: ShopPage = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #222; }
  header { background: #244; color: #fff; padding: 1rem 2rem; }
  main { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
  .order { border: 1px solid #ccc; border-radius: 6px; padding: 1rem; }
</style>
${head}
</head>
<body>
<header><strong>The Lamp Shop</strong> <nav aria-label="Site"><a href="/help" style="color:#fff">Help</a></nav></header>
<main>
  <h1>How can we help?</h1>
  <p>Questions about an order? Our team answers from Monday to Friday.</p>
  <div class="order"><h2>Order 48-2219</h2><p>Shipped on 21 November. Total: 59.90 EUR.</p></div>
  <form action="/search"><label>Search <input name="q" type="search"></label> <button>Find</button></form>
${body}
</main>
${widgets}
</body>
</html>`;
}

/** A script that fills the page with more frames than a check looks into. Thousands would keep the browser itself busy for longer than a test may take. */
export const CROWD = `<div id="crowd" hidden></div><script>
  const crowd = document.getElementById('crowd');
  for (let count = 0; count < 300; count++) crowd.append(document.createElement('iframe'));
</script>`;

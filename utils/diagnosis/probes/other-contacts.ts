import { z } from '@/utils/foundation/zod';
import { directChatsOf } from '@/utils/vendors/direct-chat';
import { defineProbe } from './define-probe';
import { rankContacts, readFormHere, readLink } from './read-contact';
import { Unavailable } from './unavailable';

const rawContactsSchema = z.object({
  links: z.array(z.object({ href: z.string().max(2_000), label: z.string().max(200) })).max(200),
  hasForm: z.boolean(),
  snippetIds: z.array(z.object({ vendorId: z.string().max(80), ids: z.array(z.string().max(80)).max(4) })).max(20),
});

/** Other ways to the people behind the page: what its own links and forms name, and the vendor's own page for this chat. */
export const otherContactsProbe = defineProbe({
  id: 'other-contacts',
  depth: 'quick',
  permissions: [],
  timeoutMs: 8_000,
  async collect({ readPage, page }) {
    const { frames } = await readPage();
    const top = frames.find(({ report }) => report.survey.path === '')?.report;
    if (!top) throw new Unavailable('page-not-reachable');
    const raw = rawContactsSchema.parse(top.contacts);
    const urls = [...top.survey.scripts, ...top.survey.iframes, ...top.survey.inlineLoaders].map(({ url }) => url);
    const direct = directChatsOf({ urls, snippetIds: raw.snippetIds }).map(({ vendorId, name, address }) => ({
      kind: 'direct-chat' as const,
      address,
      label: name,
      vendorId,
    }));
    const linked = raw.links.flatMap((link) => readLink(link, page.url) ?? []);
    const form = raw.hasForm ? readFormHere(page.url) : null;
    return { items: rankContacts([...direct, ...linked, ...(form ? [form] : [])]) };
  },
});

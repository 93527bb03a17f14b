import { z } from '@/utils/foundation/zod';

/** A question of the browser that is answered later than this belongs to something else. */
const ASKING_MS = 5 * 60_000;

const loansSchema = z.array(z.object({ permission: z.string(), askedAtMs: z.number() }));

export interface LoanPorts {
  store: { get(): Promise<unknown>; set(loans: readonly { permission: string; askedAtMs: number }[]): Promise<void> };
  /** A permission by its name, or a site by its origin pattern. */
  remove(permission: string): Promise<unknown>;
  /** The person wants granted permissions to stay. */
  areKept(): Promise<boolean>;
  nowMs(): number;
}

/** Sites are lent by their origin pattern, abilities by their name. */
export function isOriginPattern(permission: string): boolean {
  return permission.includes('://');
}

/** Permissions that were asked for one fix and are given back when nothing needs them any more. */
export interface Loans {
  note(permissions: readonly string[]): Promise<void>;
  /** From now on they are given back as soon as nothing needs them. */
  use(permissions: readonly string[]): Promise<void>;
  settle(isNeeded: (permission: string) => boolean): Promise<void>;
}

export function createLoans({ store, remove, areKept, nowMs }: LoanPorts): Loans {
  const list = async () => loansSchema.safeParse(await store.get()).data ?? [];
  return {
    async note(permissions) {
      if (permissions.length === 0 || (await areKept())) return;
      const others = (await list()).filter(({ permission }) => !permissions.includes(permission));
      await store.set([...others, ...permissions.map((permission) => ({ permission, askedAtMs: nowMs() }))]);
    },
    async use(permissions) {
      const lent = await list();
      if (!lent.some(({ permission }) => permissions.includes(permission))) return;
      await store.set(lent.map((loan) => (permissions.includes(loan.permission) ? { ...loan, askedAtMs: 0 } : loan)));
    },
    async settle(isNeeded) {
      const lent = await list();
      const isOver = ({ permission, askedAtMs }: (typeof lent)[number]) => !isNeeded(permission) && nowMs() - askedAtMs > ASKING_MS;
      const over = lent.filter(isOver);
      if (over.length === 0) return;
      for (const { permission } of over) await remove(permission);
      await store.set(lent.filter((loan) => !over.includes(loan)));
    },
  };
}

import { z } from '@/utils/foundation/zod';

/** A value at the end of a path, with the meta data of the nearest schemas above it. */
export interface Leaf {
  path: readonly (string | number)[];
  schema: z.ZodType;
  value: string | number | boolean | null;
}

const UNWRAPPED: ReadonlySet<string> = new Set(['optional', 'nullable', 'default', 'readonly']);

/** The schema inside optional and nullable wrappers, and of a union the first member that takes the value. */
function concrete(schema: z.ZodType, value: unknown): z.ZodType {
  if (UNWRAPPED.has(schema.def.type)) return concrete((schema as z.ZodOptional<z.ZodType>).unwrap(), value);
  if (schema instanceof z.ZodUnion) {
    const member = (schema.options as z.ZodType[]).find((option) => option.safeParse(value).success);
    // Whatever fits none is still looked at, by the strictest reading: as the first member.
    return concrete(member ?? (schema.options[0] as z.ZodType), value);
  }
  return schema;
}

/**
 * Rebuilds a value along its schema, with every leaf given to `change`. What the schema does not name is left out, so nothing can reach
 * an export that nobody described.
 */
export function mapLeaves(
  schema: z.ZodType,
  value: unknown,
  change: (leaf: Leaf) => Leaf['value'],
  path: readonly (string | number)[] = [],
): unknown {
  const at = concrete(schema, value);
  if (value === null || value === undefined) return value;
  if (at instanceof z.ZodObject) {
    const source = value as Record<string, unknown>;
    const entries = Object.entries(at.shape as Record<string, z.ZodType>).filter(([key]) => source[key] !== undefined);
    return Object.fromEntries(entries.map(([key, inner]) => [key, mapLeaves(inner, source[key], change, [...path, key])]));
  }
  if (at instanceof z.ZodArray) {
    return (value as unknown[]).map((item, index) => mapLeaves(at.element as z.ZodType, item, change, [...path, index]));
  }
  if (at instanceof z.ZodRecord) {
    const entries = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(entries.map(([key, item]) => [key, mapLeaves(at.valueType as z.ZodType, item, change, [...path, key])]));
  }
  return change({ path, schema: at, value: value as Leaf['value'] });
}

/** Every leaf of a value, in the order of the schema. */
export function leavesOf(schema: z.ZodType, value: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  mapLeaves(schema, value, (leaf) => {
    leaves.push(leaf);
    return leaf.value;
  });
  return leaves;
}

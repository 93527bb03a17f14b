import { describe, expect, it } from 'vitest';
import { z } from '@/utils/foundation/zod';
import { disclosureKeyOf } from '@/utils/report/disclosure';
import { jsonExporter } from '@/utils/report/exporters/json';
import { type Report, reportSchema } from '@/utils/report/schema';
import { scrubKindOf } from '@/utils/report/scrub/scrub-report';
import { createTexts, LANGUAGES } from '@/utils/texts/texts';

/** Every schema inside another, with where it stands. */
function parts(schema: z.ZodType, path: string): { path: string; schema: z.ZodType }[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, part]) => parts(part as z.ZodType, `${path}.${key}`));
  if (schema instanceof z.ZodArray) return parts(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) return parts(schema.valueType as z.ZodType, `${path}{}`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => parts(option as z.ZodType, path));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return parts(schema.unwrap() as z.ZodType, path);
  return [{ path, schema }];
}

describe('the report schema', () => {
  const leaves = parts(reportSchema, 'report');

  it('says of every text how it is made safe', () => {
    const undeclared = leaves.filter(({ schema }) => {
      const { type, format } = schema.def as { type: string; format?: string };
      return type === 'string' && format !== 'datetime' && scrubKindOf(schema) === null;
    });
    expect(undeclared.map(({ path }) => path)).toEqual([]);
  });

  it('holds only kinds of values that the scrubber knows how to walk', () => {
    const known = new Set(['string', 'number', 'boolean', 'enum', 'literal']);
    expect(leaves.filter(({ schema }) => !known.has(schema.def.type)).map(({ path }) => path)).toEqual([]);
  });

  it('bounds every text', () => {
    const endless = leaves.filter(({ schema }) => scrubKindOf(schema) !== null && (schema as z.ZodString).maxLength === null);
    expect(endless.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(reportSchema.shape))('discloses %s in every language', (field) => {
    const key = disclosureKeyOf(field);
    for (const language of LANGUAGES) {
      const { exists } = createTexts(language);
      expect(exists(`report:text.disclosure.${key}.label`) && exists(`report:text.disclosure.${key}.why`)).toBe(true);
    }
  });

  it('is published as JSON Schema', async () => {
    const schema = z.toJSONSchema(reportSchema, {
      io: 'input',
      override: ({ jsonSchema }) => {
        // Ours alone; others read the shape.
        delete jsonSchema.scrub;
        delete jsonSchema.disclose;
      },
    });
    const published = { $id: 'https://chat-medic.org/report.schema.json', title: 'Chat Medic diagnostic report', ...schema };
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json');
  });
});

describe('the exporters', () => {
  it('take nothing but a report that was made safe', () => {
    const unsafe = {} as Report;
    // @ts-expect-error -- a report that did not go through scrubReport must not compile
    const attempt = () => jsonExporter.export(unsafe, { texts: createTexts('en') });
    expect(attempt).toBeTypeOf('function');
  });
});

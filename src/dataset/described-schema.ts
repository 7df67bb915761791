/** A JSON Schema made from a Zod schema and given the words that an editor shows. */
import * as z from 'zod/mini';

export type JsonObject = { [key: string]: unknown };

/** What an editor shows for a record, its keys and the values of its enumerations. */
export interface Words {
  readonly title: string;
  readonly description: string;
  readonly keys: Readonly<Record<string, string>>;
  /** words for the values of a key's enumeration, or of that of its list */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A description for every key of a record: a missing one is a type error. */
export type Described<T> = { readonly [K in keyof T]-?: string };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const enumWords = (property: JsonObject, values: Readonly<Record<string, string>> | undefined) =>
  Array.isArray(property['enum']) && values
    ? { enumDescriptions: property['enum'].map((value) => values[String(value)] ?? '') }
    : {};

/** Draft 7 ignores what stands beside a reference, so the reference moves into `allOf`. */
function describe(
  property: unknown,
  description: string,
  values?: Readonly<Record<string, string>>,
) {
  if (!isObject(property)) return property;
  const { $ref, ...rest } = property;
  const { items } = rest;
  return {
    description,
    ...($ref === undefined ? rest : { allOf: [{ $ref }], ...rest }),
    ...enumWords(rest, values),
    ...(isObject(items) && values ? { items: { ...items, ...enumWords(items, values) } } : {}),
  };
}

function withWords(record: unknown, { title, description, keys, values }: Words): JsonObject {
  if (!isObject(record)) return {};
  const properties = isObject(record['properties']) ? record['properties'] : {};
  return {
    title,
    description,
    ...record,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, property]) => [
        key,
        describe(property, keys[key] ?? '', values?.[key]),
      ]),
    ),
  };
}

interface Root {
  readonly schema: z.core.$ZodType;
  readonly words: Words;
}

/**
 * JSON Schema, draft 7: the one that editors know best. Records that are named become definitions.
 * @param override changes what Zod makes of a part
 */
export function describedSchema<Name extends string>(
  root: Root,
  records: Readonly<Record<Name, z.core.$ZodType>>,
  words: Readonly<Record<Name, Words>>,
  override: (part: JsonObject) => void = () => undefined,
): JsonObject & { definitions: { [key: string]: JsonObject } } {
  const registry = z.registry<{ id: string }>();
  for (const name of Object.keys(records) as Name[]) registry.add(records[name], { id: name });
  const schema: JsonObject = z.toJSONSchema(root.schema, {
    target: 'draft-07',
    metadata: registry,
    override: ({ jsonSchema }) => override(jsonSchema as JsonObject),
  });
  const { $schema, definitions, ...rest } = schema;
  const named = isObject(definitions) ? definitions : {};
  return {
    $schema,
    ...withWords(rest, root.words),
    definitions: Object.fromEntries(
      Object.entries({ ...named, ...words }).map(([name]) => [
        name,
        Object.hasOwn(words, name)
          ? withWords(named[name], words[name as Name])
          : (named[name] as JsonObject),
      ]),
    ),
  };
}

/** The text of a schema's file. */
export const schemaText = (schema: JsonObject) => `${JSON.stringify(schema, null, 2)}\n`;

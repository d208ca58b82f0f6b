import { z } from 'zod';
import { contract } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { printLine } from '../output.ts';
import { renderTable } from '../table.ts';
import { defineCommand, SWITCH } from '../usage.ts';

const { cli } = tekster;
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema of one side of an operation, as somebody outside meets it: dates as text, bytes as base64. */
function toSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    // What a rule changes or checks beyond its type has no words in JSON Schema: it is then anything.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The only custom type of the contract is Uint8Array.
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, BYTES);
      // Answers may grow; and two closed objects joined together would fit nothing.
      if (io === 'output' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  });
}

const BYTES = {
  type: 'object',
  properties: { $bytes: { type: 'string', contentEncoding: 'base64' } },
  required: ['$bytes'],
  description: cli.operationer.intetFilsystem,
};

function describePaths(schema: JsonSchema, paths: readonly string[]): JsonSchema {
  const properties = { ...schema.properties };
  for (const path of paths) {
    const property = properties[path];
    if (typeof property === 'object') properties[path] = { ...property, description: cli.operationer.sti };
  }
  return paths.length === 0 ? schema : { ...schema, properties };
}

/** Everything that can be called, from the contract itself. */
export const operationer = defineCommand({
  flags: { json: SWITCH },
  words: 0,
  async run(values) {
    const all = Object.entries(contract);
    if (values.json !== true) {
      const { forespoergsel, kommando } = cli.operationer;
      const rows = all.map(([name, { kind }]) => [name, kind === 'query' ? forespoergsel : kommando]);
      await printLine(renderTable([{}, {}], rows).join('\n'));
      return 0;
    }
    const described = all.map(([name, { kind, input, output, project, paths }]) => ({
      name,
      kind,
      project,
      paths,
      input: describePaths(toSchema(input, 'input'), paths),
      output: toSchema(output, 'output'),
    }));
    await printLine(JSON.stringify(described, null, 1));
    return 0;
  },
});

import { z } from 'zod';
import { contract, isOperation, OperationError, type Reply } from '#shared/contract/index.ts';
import { connected, withProject, type Connection, type Line } from '../connection.ts';
import { readLines, type RawLine } from '../lines.ts';
import { print, toJson } from '../output.ts';
import { defineCommand, required, TEXT } from '../usage.ts';

/** Lines that share one commit at most; a reply waits for it. */
const MAX_GROUP = 500;
const lineSchema = z.strictObject({
  operation: z.string().max(100),
  input: z.unknown().optional(),
  begrundelse: z.string().optional(),
});

/** Calls operations of the contract: one from the arguments, or one per line of standard input. */
export const kald = defineCommand({
  flags: { projekt: TEXT, begrundelse: TEXT },
  words: 2,
  async run({ projekt, begrundelse }, [operation, json]) {
    const name = required(operation, 'OPERATION');
    const why = begrundelse === undefined ? undefined : required(begrundelse, '--begrundelse TEKST');
    if (name === '-') await withProject(required(projekt, '--projekt MAPPE'), (c) => callLines(c, why));
    else await callOne({ operation: name, json: json ?? '{}', begrundelse: why }, projekt);
    return 0;
  },
});

interface OneCall {
  readonly operation: string;
  readonly json: string;
  readonly begrundelse: string | undefined;
}

async function callOne(call: OneCall, projekt: string | undefined): Promise<void> {
  const { operation, json, begrundelse } = call;
  const input = parseJson(json);
  if (input === undefined) throw new OperationError('ugyldig_besked');
  // Before a password is asked for.
  if (!isOperation(operation)) throw new OperationError('ukendt_operation', { detail: { operation } });
  const needsProject = contract[operation].project;
  const work = async (connection: Connection): Promise<void> => {
    const reply = await connection.callAny({ operation, input, begrundelse });
    if (!reply.ok) throw new OperationError(reply.error.code, reply.error);
    await print(replyLine(reply));
  };
  if (projekt === undefined && !needsProject) await connected(work);
  else await withProject(required(projekt, '--projekt MAPPE'), work);
}

async function callLines(connection: Connection, why: string | undefined): Promise<void> {
  const { stdin } = process;
  connection.onInterrupt(() => stdin.destroy());
  try {
    for await (const lines of readLines(stdin as AsyncIterable<Buffer>)) {
      await answer(connection, lines, why);
      if (connection.interrupted) break;
    }
  } catch (error) {
    // A stream that is destroyed under its reader says so.
    if (!connection.interrupted) throw error;
  }
  if (connection.interrupted) throw new OperationError('afbrudt');
}

/** One reply line for each line, in order; `why` is the reason of a line that gives none of its own. A query is answered at once, so that big answers do not pile up. */
async function answer(
  connection: Connection,
  lines: readonly RawLine[],
  why: string | undefined,
): Promise<void> {
  let group: (Line | null)[] = [];
  for (const raw of lines) {
    const line = parseLine(raw, why);
    group.push(line);
    if (group.length < MAX_GROUP && (line === null || isCommand(line.operation))) continue;
    await answerGroup(connection, group);
    group = [];
    if (connection.interrupted) return;
  }
  if (group.length > 0) await answerGroup(connection, group);
}

const isCommand = (operation: string): boolean =>
  isOperation(operation) && contract[operation].kind === 'command';

async function answerGroup(connection: Connection, group: readonly (Line | null)[]): Promise<void> {
  const replies = (await connection.callMany(group.filter((line) => line !== null))).values();
  const texts = group.map((line) => (line === null ? MALFORMED : replyLine(replies.next().value)));
  await print(texts.join(''));
}

function parseLine(raw: RawLine, why: string | undefined): Line | null {
  const parsed = lineSchema.safeParse(raw === null ? undefined : parseJson(raw));
  if (!parsed.success) return null;
  const { operation, input = {}, begrundelse = why } = parsed.data;
  return { operation, input, begrundelse };
}

/** Undefined when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refusedLine = ({ code, fields = {}, detail }: Extract<Reply, { ok: false }>['error']): string =>
  `${JSON.stringify({ ok: false, error: { code, fields, ...(detail === undefined ? {} : { detail }) } })}\n`;
const MALFORMED = refusedLine({ code: 'ugyldig_besked' });

const replyLine = (reply: Reply | undefined): string => {
  if (reply === undefined) return MALFORMED;
  return reply.ok ? `{"ok":true,"data":${toJson(reply.data)}}\n` : refusedLine(reply.error);
};

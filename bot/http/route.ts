import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Task } from '../../domain/settings/roles.ts';
import type { Caller } from '../auth/tab-token.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import type { Asked } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';

/** The caller of the API, their day and their language. */
export type ApiAsked = Asked &
  Caller & {
    /** The time zone as the caller's client names it; not validated. */
    readonly timeZone: string | undefined;
    /** The version that the client has read and now changes. */
    readonly ifMatch: string | undefined;
  };

export type ApiAnswer =
  | {
      /** 200 by default. */
      readonly status?: number;
      readonly body: object;
      /** The version that a change has to name as `If-Match`. */
      readonly version?: string;
    }
  /** A stream of JSON lines. If something fails on the way, the last line is the error. */
  | { readonly lines: AsyncIterable<object> };

/** One endpoint of the API. */
export type ApiRoute = {
  readonly method: 'get' | 'post' | 'put' | 'del';
  readonly path: string;
  /** @throws RequestError for invalid input, and for a caller who is not allowed to do this */
  readonly answer: (
    readInput: () => Promise<Readonly<Record<string, unknown>>>,
    asked: ApiAsked,
    deps: Deps,
    request: IncomingMessage,
  ) => Promise<ApiAnswer>;
};

/**
 * Creates a route of the API. A caller whose current roles do not allow `task` is refused before the input is read.
 *
 * @param task undefined if everyone of the tenant may call the route
 * @param fields the exact fields that the path, the query and the body must contain together
 */
export function route<Fields extends z.ZodRawShape>(
  method: ApiRoute['method'],
  path: string,
  task: Task | undefined,
  fields: Fields,
  answer: (
    input: z.infer<z.ZodObject<Fields>>,
    asked: ApiAsked,
    deps: Deps,
    request: IncomingMessage,
  ) => Promise<ApiAnswer>,
): ApiRoute {
  const schema = z.strictObject(fields);
  return {
    method,
    path,
    async answer(readInput, asked, deps, request) {
      if (task && !(await may(asked, task, deps))) throw new RequestError(403, 'None of your roles allows this.');
      const parsed = schema.safeParse(await readInput());
      if (!parsed.success) throw new RequestError(400, z.prettifyError(parsed.error));
      return answer(parsed.data as z.infer<z.ZodObject<Fields>>, asked, deps, request);
    },
  };
}

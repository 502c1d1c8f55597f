import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Task } from '../../domain/settings/roles.ts';
import type { Caller } from '../auth/tab-token.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import type { Asked } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';

/** Who calls the API, when, and how they want to read. */
export type ApiAsked = Asked &
  Caller & {
    /** The zone of the caller's client, by the name it gives; not checked. */
    readonly timeZone: string | undefined;
    /** The version that a change is made to, as the client has read it. */
    readonly ifMatch: string | undefined;
  };

export type ApiAnswer =
  | {
      /** 200 where nothing else is said. */
      readonly status?: number;
      readonly body: object;
      /** What a change to it has to name as `If-Match`. */
      readonly version?: string;
    }
  /** Told bit by bit, each a line of JSON; what fails on the way is the last of them. */
  | { readonly lines: AsyncIterable<object> };

/** One call of the API: where it is, what it takes, and what answers it. */
export type ApiRoute = {
  readonly method: 'get' | 'post' | 'put' | 'del';
  readonly path: string;
  /** @throws RequestError for input that does not fit, and for what the caller may not do */
  readonly answer: (
    readInput: () => Promise<Readonly<Record<string, unknown>>>,
    asked: ApiAsked,
    deps: Deps,
    request: IncomingMessage,
  ) => Promise<ApiAnswer>;
};

/**
 * A route of the API. Who may not do `task` is refused before the input is read, by the roles of this moment.
 *
 * @param task undefined: everyone of the tenant may
 * @param fields what the path, the query or the body must hold, and nothing else
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

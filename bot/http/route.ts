import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Language } from '../../domain/language.ts';
import type { Task } from '../../domain/settings/roles.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { Caller } from '../auth/tab-token.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import { may } from '../turn/permissions.ts';

/** A call of the API: who makes it, on which of their days, and in which language they read. */
export type ApiRequest = Caller & {
  readonly today: CalendarDay;
  readonly language: Language;
  /** The time zone as the caller's client names it; not validated. */
  readonly timeZone: string | undefined;
  /** The version that a change is made to, as the client has read it. */
  readonly ifMatch: string | undefined;
  /** The HTTP request, for a route that reads its body as it arrives. */
  readonly message: IncomingMessage;
};

export type ApiAnswer =
  | {
      /** 200 if omitted. */
      readonly status?: number;
      readonly body: object;
      /** The version that a change to it has to name as `If-Match`. */
      readonly version?: string;
    }
  /** Streams lines of JSON; a failure on the way is the last of them. */
  | { readonly lines: AsyncIterable<object> };

/** One call of the API: its address, its input, and the function that answers it. */
export type ApiRoute = {
  readonly method: 'get' | 'post' | 'put' | 'del';
  readonly path: string;
  /** @throws RequestError for input that does not fit, and for a caller who may not do it */
  readonly answer: (
    readInput: () => Promise<Readonly<Record<string, unknown>>>,
    request: ApiRequest,
    deps: Deps,
  ) => Promise<ApiAnswer>;
};

type Definition<Fields extends z.ZodRawShape> = Pick<ApiRoute, 'method' | 'path'> & {
  /** Who may call it, checked by the roles of this moment before the input is read. */
  readonly access: 'everyone' | Task;
  /** Everything that path, query and body hold together; anything else is refused. */
  readonly fields: Fields;
  readonly answer: (input: z.infer<z.ZodObject<Fields>>, request: ApiRequest, deps: Deps) => Promise<ApiAnswer>;
};

/** Defines a route of the API. */
export function route<Fields extends z.ZodRawShape>({
  method,
  path,
  access,
  fields,
  answer,
}: Definition<Fields>): ApiRoute {
  const schema = z.strictObject(fields);
  return {
    method,
    path,
    async answer(readInput, request, deps) {
      if (access !== 'everyone' && !(await may(request, access, deps))) {
        throw new RequestError(403, 'None of your roles allows this.');
      }
      const parsed = schema.safeParse(await readInput());
      if (!parsed.success) throw new RequestError(400, z.prettifyError(parsed.error));
      return answer(parsed.data as z.infer<z.ZodObject<Fields>>, request, deps);
    },
  };
}

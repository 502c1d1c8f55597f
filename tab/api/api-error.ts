import type { Refusal } from '../api-types/refusal.ts';
import type { DemoPerson } from '../api-types/sign-in.ts';

/** A failed call to the API; `status` is 0 if no response arrived. */
export class ApiError extends Error {
  readonly status: number;
  readonly isGone: boolean;
  readonly demoPeople: readonly DemoPerson[] | undefined;

  constructor(status: number, { error, isGone, demoPeople }: Refusal) {
    super(error);
    this.status = status;
    this.isGone = isGone ?? status === 404;
    this.demoPeople = demoPeople;
  }
}

/** Returns the error as an `ApiError`; anything else counts as a call without a response. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(0, { error: '' });
}

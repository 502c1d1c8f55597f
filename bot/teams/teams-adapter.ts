import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorFactory,
  type ConnectorClient as SdkConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import type { ConnectorPool } from '../connector/connector-pool.ts';

/**
 * Runs one turn of the SDK for an activity that has already been authenticated.
 *
 * It replaces the SDK's token check (ours is stricter), connector client (the pool is faster, with one request per
 * attempt) and user-token client (the bot signs nobody in).
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #connectorFactory: ConnectorFactory;
  readonly #identity: ClaimsIdentity;

  /** @param appId the bot's own id, undefined in local mode */
  constructor(pool: ConnectorPool, appId: string | undefined) {
    const connectorFactory = { create: (serviceUrl: string) => pool.client(serviceUrl) } as unknown as ConnectorFactory;
    super(new AlreadyAuthenticated(connectorFactory));
    this.#connectorFactory = connectorFactory;
    this.#identity = this.createClaimsIdentity(appId);
  }

  /** Returns a turn's connector client, for calls that may end after the turn. */
  connectorClient(context: TurnContext): SdkConnectorClient {
    return context.turnState.get(this.ConnectorClientKey);
  }

  /** @returns the response to an invoke; undefined for any other activity */
  handle(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    const admitted = { audience: '', claimsIdentity: this.#identity, connectorFactory: this.#connectorFactory };
    return this.processActivity(admitted, activity, logic);
  }
}

/** The SDK's interface for authentication, reduced to what a turn uses. */
class AlreadyAuthenticated extends BotFrameworkAuthentication {
  readonly #connectorFactory: ConnectorFactory;

  constructor(connectorFactory: ConnectorFactory) {
    super();
    this.#connectorFactory = connectorFactory;
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connectorFactory;
  }

  override async createUserTokenClient(): Promise<UserTokenClient> {
    return undefined as unknown as UserTokenClient;
  }

  override authenticateRequest(): never {
    throw new Error('Tokens are checked before the turn.');
  }

  override authenticateStreamingRequest(): never {
    throw new Error('Streaming connections are not accepted.');
  }
}

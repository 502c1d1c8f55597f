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
 * Runs one turn of the SDK for an activity that the door has already let in.
 *
 * The SDK's own token check, connector client and user-token client are left out: the door checks tokens (stricter),
 * the pool sends (faster, one request an attempt), and the bot signs nobody in.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #connectorFactory: ConnectorFactory;
  readonly #identity: ClaimsIdentity;

  /** @param appId the bot's own id, undefined in local mode */
  constructor(pool: ConnectorPool, appId: string | undefined) {
    const connectorFactory = { create: (serviceUrl: string) => pool.client(serviceUrl) } as unknown as ConnectorFactory;
    super(new CheckedAtTheDoor(connectorFactory));
    this.#connectorFactory = connectorFactory;
    this.#identity = this.createClaimsIdentity(appId);
  }

  /** The connector client of a turn, for calls that outlive it. */
  connectorClient(context: TurnContext): SdkConnectorClient {
    return context.turnState.get(this.ConnectorClientKey);
  }

  /** @returns the answer to an invoke; undefined for any other activity */
  handle(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    const admitted = { audience: '', claimsIdentity: this.#identity, connectorFactory: this.#connectorFactory };
    return this.processActivity(admitted, activity, logic);
  }
}

/** The SDK's seam for authentication, with only the parts that a turn asks for. */
class CheckedAtTheDoor extends BotFrameworkAuthentication {
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
    throw new Error('Tokens are checked at the door.');
  }

  override authenticateStreamingRequest(): never {
    throw new Error('Streaming connections are not accepted.');
  }
}

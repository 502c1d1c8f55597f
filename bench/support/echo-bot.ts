/** The baseline: a bot built like the SDK's samples, with botbuilder, restify and one reply. */
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler().onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/healthz', async (_request: restify.Request, response: restify.Response) =>
  response.send(200, { status: 'up' }),
);
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request as never, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');

import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { Card } from '../../../cards/card.ts';
import { executeActivity, fileActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { type Button, buttonsOf } from '../../support/card-buttons.ts';
import { factsOf, wholeOf } from '../../support/card-text.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';
import { csv, HEADER } from '../../support/import-files.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';
import { TRAINING, trainingRows, trainingsFile } from '../../support/trainings.ts';
import { workbook } from '../../support/workbook.ts';

const SWEDISH: Partial<Activity> = { locale: 'sv-SE' };
const TWO = [{}, { MCPID: '2', Email: 'bo@home.example', CorpEmail: '', IndividualFirstName: 'Bo' }];

describe('a Trainings export dropped in the chat', () => {
  let files: FileServer;
  let bot: RunningBot;

  before(async () => {
    files = await startFileServer();
  });
  after(() => files.close());

  beforeEach(async () => {
    bot = await startBot({
      env: { BOOTSTRAP_ADMINS: `${TENANT}:aad-anna` },
      now: () => new Date('2026-12-01T10:00Z'),
    });
  });
  afterEach(() => bot.stop());

  async function drop(content: Uint8Array, name = 'trainings.csv', overrides: Partial<Activity> = {}): Promise<Card> {
    expect((await bot.send(fileActivity(name, files.serve(content), overrides))).status).to.equal(200);
    return lastCard(bot.connector) as unknown as Card;
  }

  async function click(card: Card, index: number): Promise<Card> {
    const { verb = '', data } = buttonsOf(card)[index] as Button;
    return ((await (await bot.send(executeActivity(verb, data))).json()) as { value: Card }).value;
  }

  async function say(text: string, overrides: Partial<Activity> = {}): Promise<Card> {
    await bot.send(messageActivity({ text, ...overrides }));
    return lastCard(bot.connector) as unknown as Card;
  }

  for (const [as, name, bytes] of [
    ['csv', 'trainings.csv', () => trainingsFile(TWO)],
    ['tsv', 'trainings.tsv', () => trainingsFile(TWO, { delimiter: '\t' })],
    ['a workbook', 'trainings.xlsx', () => workbook([trainingRows(TWO)])],
    [
      'csv without its last columns',
      'a.csv',
      () => trainingsFile(TWO, { columns: Object.keys(TRAINING).slice(0, 14) }),
    ],
  ] as const) {
    it(`is previewed from ${as}, with the programme that it speaks of`, async () => {
      const card = await drop(bytes(), name);
      expect(card.fallbackText).to.equal('Trainings report (Insights): does this look right?');
      expect(factsOf(element(card, 'facts'))).to.include({ File: name, Rows: '2', People: '2' });
      expect(element(card, 'columns')?.text).to.match(/^- It speaks of Solutions Partner designations, today's/);
      expect(element(card, 'notes')).to.equal(undefined);
      expect(element(card, 'bad-rows')).to.equal(undefined);
    });
  }

  it('is confirmed by the first button if a person has two MCIDs, since nothing is lost', async () => {
    const card = await drop(trainingsFile([{}, { MCPID: '2' }]));
    expect(element(card, 'warnings')?.text).to.match(/^- 2 addresses have several MCIDs/);
    expect(buttonsOf(card).map(({ title }) => title)).to.deep.equal(['Confirm', 'Cancel']);
  });

  it('says of a skills report that it speaks of competencies', async () => {
    const card = await drop(csv(HEADER.join(','), '1,No,Yes,AZ-104,x'));
    expect(element(card, 'columns')?.text).to.match(/^- It speaks of silver and gold competencies, which ended/);
  });

  it('names what it does not know, and what is missing, in English and Swedish', async () => {
    const columns = ['MCPID', 'TrainingTitle', 'ActivationStatus', 'TrainingType'];
    const rows = [
      { TrainingTitle: 'Barista **Expert**' },
      { TrainingTitle: 'Azure Developer Associate', ActivationStatus: 'Revoked' },
      { TrainingType: 'Exam', TrainingTitle: 'AZ-104' },
    ];
    const file = trainingsFile(rows, { columns });
    const notes = String(element(await drop(file), 'notes')?.text);
    expect(notes).to.include(
      '- Not in the list I know (as of August 2026), so they count for no designation: Barista Expert.',
    );
    expect(notes).to.include("ActivationStatus has a value that I don't know on 1 row: Revoked.");
    expect(notes).to.include('No expiration dates found: every certificate counts as valid');
    expect(notes).to.include('No completion dates found: every certificate counts on any day');
    expect(notes).to.include('1 row is an exam.');
    const swedish = await drop(file, 'a.csv', SWEDISH);
    expect(element(swedish, 'columns')?.text).to.match(/^- Den gäller Solutions Partner-utmärkelser/);
    expect(element(swedish, 'notes')?.text).to.include('(läget i augusti 2026)');
    expect(element(swedish, 'notes')?.text).to.include('Inga utgångsdatum hittades');
  });

  it('says which dates are impossible, and asks which number of the others is the day', async () => {
    const impossible = await drop(trainingsFile([{}, { TrainingCompletionDate: '2026-02-30  10:00:00' }]));
    expect(element(impossible, 'bad-rows')?.text).to.equal(
      '- Row 3: the completion date is a day that is not in the calendar, or before 1990',
    );
    const dates = { TrainingCompletionDate: '10/01/2026 08:10', ExpirationDate: '10/01/2027 08:10' };
    const question = await drop(trainingsFile([dates]));
    expect(buttonsOf(question)[0]?.title).to.equal('Day first: 10 January 2026');
    expect(factsOf(element(await click(question, 0), 'facts'))).to.include({ Rows: '1' });
  });

  it('counts beside the skills report, and is restored by itself', async () => {
    await click(await drop(csv(HEADER.join(','), '1,No,Yes,AZ-104,x')), 0);
    expect((await click(await drop(trainingsFile(TWO)), 0)).fallbackText).to.equal(
      'Trainings report (Insights): it counts now',
    );
    const renewed = await drop(trainingsFile([{ ExpirationDate: '2028-03-04  07:45:10' }, ...TWO.slice(1)]));
    expect(factsOf(element(renewed, 'changes'))).to.deep.equal({
      People: '0 new, 1 changed, 0 gone',
      Rows: '0 new, 1 changed, 0 gone',
    });
    await click(renewed, 0);
    const history = await say('imports');
    expect(wholeOf(history)).to.include('Trainings report (Insights)').and.to.include('Skills report');
    const restoring = buttonsOf(history).flatMap(({ verb }, index) => (verb === 'import.restore' ? [index] : []));
    expect(restoring).to.have.length(1);
    const restored = await click(history, restoring[0] ?? -1);
    expect(wholeOf(restored)).to.include('Done: the report from 1 December 2026 counts again.');
    expect(wholeOf(restored)).to.match(/Skills report.*Rows\D+1\b.*Trainings report/s);
  });

  it('is found by the help on how to bring a report', async () => {
    expect(wholeOf(await say('imports'))).to.match(/report \*\*Trainings\*\* of \*\*Insights\*\*/);
    expect(wholeOf(await say('importer'))).to.match(/rapporten \*\*Trainings\*\* i \*\*Insights\*\*/);
  });
});

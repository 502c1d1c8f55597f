import { expect } from 'chai';
import { messageActivity } from '../../support/activities.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

const TODAY = '2021-03-10';

describe('the answer to a question with a date', () => {
  let bot: RunningBot;

  before(async () => {
    bot = await startBot({ now: () => new Date(`${TODAY}T12:00:00Z`) });
  });

  after(() => bot.stop());

  async function say(text: string, locale = 'en-GB') {
    await bot.send(messageActivity({ text, locale }));
    const card = lastCard(bot.connector);
    const shown = (id: string) => element(card, id)?.text as string | undefined;
    return {
      title: shown('title'),
      answer: shown('answer') ?? '',
      source: shown('source'),
      message: shown('message'),
      all: JSON.stringify(card),
    };
  }

  const computed: [rule: string, question: string, days: string[]][] = [
    [
      'R1',
      'Our anniversary is 4 May 2021, when must we renew?',
      ['5 May 2021', '3 June 2021', 'day after the anniversary'],
    ],
    ['R1', 'Vår årsdag är den 4 maj 2021, när måste vi förnya?', ['den 5 maj 2021', 'den 3 juni 2021', 'Regeln']],
    ['R1', 'the renewal date is 4 May, until when can we renew?', ['5 May 2021', '3 June 2021', 'as 4 May 2021']],
    [
      'R4',
      'Our anniversary is 31 May 2021, when should we check the skills report?',
      ['28 February 2021', 'three months'],
    ],
    ['R4', 'Årsdagen är den 20 juni 2021. När bör vi kontrollera kompetensen?', ['den 20 mars 2021', 'tre månader']],
    ['R5', 'Our anniversary is 30 June 2021, are we extended because of covid?', ['Yes', '30 June 2022']],
    ['R5', 'With an anniversary on 1 July 2021, is our competency extended?', ['No', '1 January 2021', '30 June 2021']],
    ['R5', 'Årsdagen är 2 februari 2021, förlängs vi på grund av corona?', ['Ja', 'den 2 februari 2022']],
    [
      'R5',
      'Cloud Business Applications, anniversary 4 May 2021: does the covid extension apply?',
      ['No', 'Cloud Business'],
    ],
    ['R5', '4 July 2021, are we extended?', ['No', '30 June 2021']],
    ['R8', 'We moved from PMC on 31 August 2020. How long do the old skills count?', ['28 February 2021']],
    ['R8', 'Vi flyttade från PMC den 4 november 2020, hur länge räknas färdigheterna?', ['den 4 maj 2021']],
    ['R9', 'I linked my MCID on 8 March 2021, when does it show?', ['9 March 2021', '11 March 2021', '72 hours']],
    ['R9', 'I linked my MCID yesterday, when will it show up?', ['9 March 2021', '12 March 2021']],
    ['R9', 'Jag länkade mitt MCID den 8 mars, när syns det?', ['den 9 mars 2021', 'den 11 mars 2021']],
    ['R9', 'jag kopplade mitt konto i måndags, när syns mina färdigheter?', ['den 11 mars 2021']],
    ['R9', 'I passed AZ-500 on 4 March, when does it count?', ['11 March 2021', '14 March 2021', '7 March 2021']],
    ['R9', 'Jag klarade MS-100 den 4 mars, när räknas det?', ['den 11 mars 2021', 'den 14 mars 2021']],
    ['R9', 'I linked my MCID on 1 February 2021, when does it show?', ['2 February 2021', 'Partner Support']],
    ['R14', 'Our anniversary is 20 June 2021, which KPIs count for the renewal?', ['1 June 2020', '31 May 2021']],
    ['R14', 'When does an invoice of 8 February 2021 show in the KPI report?', ['15 March 2021']],
    ['R14', 'När syns en faktura från 8 februari 2021 i KPI-rapporten?', ['den 15 mars 2021']],
    ['R14', 'När syns fakturan från februari?', ['den 15 mars 2021']],
    ['R14', 'Which months does the KPI report show on 14 March 2021?', ['1 February 2020', '31 January 2021']],
    [
      'R15',
      'We asked to be in the Learning Partner directory on 22 March 2021, when do we show?',
      ['15 April 2021', '7 May 2021'],
    ],
    [
      'R15',
      'Vi bad om att komma med i katalogen den 3 mars 2021, när syns vi?',
      ['den 21 mars 2021', 'den 7 april 2021'],
    ],
    ['R16', 'Our token was activated on 1 March on the wrong tenant, can we get a new one?', ['31 March 2021', 'once']],
    ['R16', 'Token aktiverades fel den 4 januari 2021, kan vi få en ny token?', ['den 3 februari 2021', 'för sent']],
    [
      'R18',
      'We merged with another partner on 4 February 2021, which benefits do we have?',
      ['4 February 2021', 'next renewal'],
    ],
    [
      'R18',
      'We acquired a partner and our anniversary is 4 May 2021, what about our benefits?',
      ['5 May 2021', '3 June 2021'],
    ],
  ];
  for (const [rule, question, days] of computed) {
    it(`has the days by ${rule}, the rule and its source: "${question}"`, async () => {
      const { answer, source, all } = await say(question);
      for (const day of days) expect(answer, all).to.include(day);
      expect(source).to.match(/https/);
    });
  }

  const counted: [rule: string, question: string, says: RegExp][] = [
    [
      'R13',
      'We have 2 MCTs. Do we qualify for the Learning Action Pack?',
      /^With 2 MCTs you meet the Learning Action Pack/,
    ],
    ['R13', 'Vi har ingen MCT, uppfyller vi kraven för Learning Action Pack?', /^Utan en MCT/],
    [
      'R16',
      'Our token was activated on 1 March on the wrong tenant, and we already replaced it once. Can we get a new one?',
      /only once/,
    ],
    ['R16', 'Token aktiverades fel den 4 mars, och vi har redan fått en ny token. Kan vi få en till?', /bara en gång/],
    [
      'R18',
      'We have gold Data Analytics, the partner we merge with has silver Data Analytics and silver DevOps. Which benefits do we keep?',
      /core benefits at \*\*Gold\*\* level.*Data Analytics · Gold.*DevOps · Silver|DevOps · Silver.*Data Analytics · Gold/,
    ],
    [
      'R18',
      'Vi slogs ihop med en partner den 4 februari 2021 och har nu silver i DevOps och guld i Security. Vilka förmåner får vi?',
      /grundförmåner på nivån \*\*Guld\*\*/,
    ],
  ];
  for (const [rule, question, says] of counted) {
    it(`follows from what the question states by ${rule}: "${question}"`, async () => {
      const { answer, all } = await say(question);
      expect(answer, all).to.match(says);
    });
  }

  it('gives both readings of a date by any of the rules', async () => {
    const { answer } = await say('I linked my MCID on 3/2/2021, when does it show?', 'en-US');
    expect(answer).to.match(/can be 2 March 2021 or 3 February 2021/);
    expect(answer).to.match(/5 March 2021[\s\S]+If it was 3 February 2021:.+6 February 2021/);
  });

  it('says that a day is not in the calendar', async () => {
    expect((await say('Our anniversary is 31 April 2021, when must we renew?')).message).to.match(/not a day/);
  });

  const unread = [
    'bought action pack 4 Mabruary 2020, when can I renew?',
    'We bought gold last winter. When can we renew?',
    'Vi köpte silver i somras, när kan vi förnya?',
    'bought our action pack a long time ago, when can we renew?',
    'We bought silver in Q3 2020, when does our renewal window open?',
  ];
  for (const question of unread) {
    it(`says that the date could not be read, without the example of the source: "${question}"`, async () => {
      const { answer, all } = await say(question);
      expect(answer, all).to.match(/^(?:I couldn't read|Jag kunde inte läsa) .*dat/);
      expect(answer).not.to.match(/\b1 (?:September|september|October|oktober) 20/);
    });
  }

  const undated = [
    'I linked my MCID, when does it show?',
    'how long after I link my MCID until it shows?',
    'När syns det att jag har kopplat mitt MCID?',
    'I passed MS-100, when does it count?',
  ];
  for (const question of undated) {
    it(`tells all waiting times without a date: "${question}"`, async () => {
      expect((await say(question)).answer).to.match(/24 to 72 hours|24–72 timmar/);
    });
  }

  it('leaves a question without a date as it was', async () => {
    expect((await say('When can we renew?')).answer).to.match(/1 September 2020/);
    expect((await say('How long do skills from PMC count?')).answer).to.match(/10 January/);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { readRenewalQuestion } from '../../../domain/renewal/renewal-question.ts';
import { fold } from '../../../domain/text/fold.ts';
import { addDays } from '../../../domain/time/calendar-day.ts';
import { readDates } from '../../../domain/time/stated-dates.ts';

const TODAY = '2026-11-21';

function readAll(question: string) {
  const text = fold(question);
  return readRenewalQuestion(text, readDates(text, TODAY));
}

/** Returns the day and offer read from a question, with "CBA" for Cloud Business Applications. */
function read(question: string): string | undefined {
  const [asked] = readAll(question);
  if (!asked) return undefined;
  if (asked.kind === 'impossibleDate') return `no ${asked.date.day}/${asked.date.month} ${asked.date.year}`;
  return `${asked.purchasedOn} ${asked.offer}${asked.cloudBusinessApplications ? ' CBA' : ''}`;
}

describe('a question about renewing a purchase', () => {
  const taken: [string, string][] = [
    ['bought action pack 1 sept 2020, when can I renew?', '2020-09-01 actionPack'],
    ['köpte den 29 februari 2020, när kan vi förnya?', '2020-02-29 unknown'],
    ['We bought the Action Pack on September 1, 2020. When can we renew it?', '2020-09-01 actionPack'],
    ['purchased silver 2020-09-01 renewal window?', '2020-09-01 silver'],
    ['We got gold on 1/9/2020, when does it expire?', '2020-09-01 gold'],
    ['signed up 1st of September 2020. when’s the renewal', '2020-09-01 unknown'],
    ['subscribed to the Learning Action Pack on 9/15/2020, when can we extend?', '2020-09-15 learningActionPack'],
    ['bought Cloud Business Applications gold on 15 March 2020, when do we renew?', '2020-03-15 gold CBA'],
    ['We bought CBA on 15 March 2020. When does the window open?', '2020-03-15 competency CBA'],
    ['We bought our Data Analytics on 15 March 2020. When do we renew?', '2020-03-15 competency'],
    ['On 1 September 2020 we bought our silver competency. When can we renew?', '2020-09-01 silver'],
    ['our purchase date is 1 September 2020. What is our renewal window?', '2020-09-01 unknown'],
    ['When can I renew if I purchased the Microsoft Action Pack on September 1, 2018?', '2018-09-01 actionPack'],
    ['I bought MAPS 3 May 2020. Can I renew on 3 May 2021?', '2020-05-03 actionPack'],
    [
      'The boss leaves on 10 October 2021. Our purchase was on 20 September 2020, so can we renew before?',
      '2020-09-20 unknown',
    ],
    ['We have gold, and bought the Action Pack on 3 May 2020. When can we renew?', '2020-05-03 actionPack'],
    [
      'Bought gold 20 Nov 2020. When is the last day to renew, and do we keep our benefits until then?',
      '2020-11-20 gold',
    ],
    ['bought gold 15 march 2020, until when are we extended because of covid?', '2020-03-15 gold'],
    ['If we buy the Action Pack on 1 March 2027, when can we renew it?', '2027-03-01 actionPack'],
    ['We haven’t renewed our Action Pack, bought 1 Sept 2020. When can we?', '2020-09-01 actionPack'],
    [
      'We bought our membership on 14 May 2020. Between which days can we continue for another year?',
      '2020-05-14 unknown',
    ],
    ['bought 3 may, wen do we renew', '2026-05-03 unknown'],
    ['bought gold on 15 March last year, when can we renew?', '2025-03-15 gold'],
    ['I want renewal dates for the Action Pack bought on 1 Sept 2020', '2020-09-01 actionPack'],
    ['bought action pack 1 sept 2020', '2020-09-01 actionPack'],
    ['We have an Action Pack that we bought on 1 Sept 2020.', '2020-09-01 actionPack'],
    ['Bought gold on 1 Sept 2020, when does, for example, the window open?', '2020-09-01 gold'],
    ['Bought on 31 November 2020, when can we renew?', 'no 31/11 2020'],
    ['1 sept 2020 köpte vi action pack. När kan vi förnya?', '2020-09-01 actionPack'],
    ['Vi tecknade guld den 1 sep -20, när går det ut?', '2020-09-01 gold'],
    ['Skaffade Action Pack 1.9.2020, när öppnar fönstret?', '2020-09-01 actionPack'],
    ['Action Pack inköpt 2020-09-01. När löper det ut?', '2020-09-01 actionPack'],
    ['Medlemskapet köptes den 1 september 2020. Till när kan vi förlänga?', '2020-09-01 unknown'],
    ['Köpdatum 28 februari 2020. När måste det nya året senast vara tecknat?', '2020-02-28 unknown'],
    ['När förnyar vi guldkompetensen som köptes den 12 december 2020?', '2020-12-12 gold'],
    ['Vi blev guldpartner den 1 september 2020, när kan vi förnya?', '2020-09-01 gold'],
    ['Vi blev med silver den 4 maj 2020, när kan vi förnya?', '2020-05-04 silver'],
    ['bought acton pack 4 May 2020, when can we renew?', '2020-05-04 actionPack'],
    ['köpte aciton pack den 4 maj 2020, när kan vi förnya?', '2020-05-04 actionPack'],
    ['we went silver on 4 May 2020, when can we renew?', '2020-05-04 silver'],
    ['köpte LAP 12/12 2020, när kan det förnyas', '2020-12-12 learningActionPack'],
    ['Hej! Köpte silver den 1:a september 2020. Vilken är sista dagen att förnya?', '2020-09-01 silver'],
    ['Köpte MAPS 10 januari 2020 och nu är det 8 februari 2021. Är det kört att förlänga?', '2020-01-10 actionPack'],
    ['köpte guld 15 mars 2020, när måste vi förnya trots corona?', '2020-03-15 gold'],
    ['Guld, köpt 31 januari 2020. Hur länge kan vi vänta med att förnya?', '2020-01-31 gold'],
    ['köpte kompetensen 1/9 2020. när?', '2020-09-01 competency'],
    ['köpte action pack 1 september 2020', '2020-09-01 actionPack'],
    ['Vi köpte silver 30 februari 2021, när kan vi förnya?', 'no 30/2 2021'],
    ['köpt 30 februari, när kan vi förnya?', 'no 30/2 undefined'],
    ['bought in September 2020, when can we renew?', '2020-09-01 unknown'],
    ['köpte action pack 2020, när kan jag förnya?', '2020-01-01 actionPack'],
    ['bought gold three years ago, when can we renew?', '2023-11-21 gold'],
    ['köpte silver förra veckan, när kan vi förnya?', '2026-11-09 silver'],
    ['bought gold 4 Febraury two years ago, when can we renew?', '2024-02-04 gold'],
  ];
  for (const [question, expected] of taken) {
    it(`is read as ${expected}: "${question}"`, () => expect(read(question)).to.equal(expected));
  }

  const notTaken: Record<string, string[]> = {
    'states no date': [
      'When can we renew?',
      'När kan vi förnya?',
      'bought some time before the others, when can we renew?',
      'köpte action pack när det kom, när kan jag förnya?',
    ],
    'gives the date of an anniversary': [
      'Our anniversary is 4 May 2021. When can we renew?',
      'Vi köpte guld förra året och årsdagen är 4 maj 2021. När kan vi förnya?',
      'Our anniversary is 15 March 2021 and covid hit us. Are we extended?',
      'Vår årsdag är den 15 mars 2021 och vi når inte kraven på grund av corona. Förlängs kompetensen?',
      'We bought gold last year. Our renewal is on 4 May 2021, when must we be done?',
    ],
    'is about a token': [
      'I activated our token on 4 May 2021 on the wrong tenant, when can we get a new one?',
      'Vi köpte en token den 1 mars 2021 och aktiverade den fel. Till när kan vi förlänga?',
    ],
    'is about an exam': [
      'Maria passed AZ-104 on 3 May 2021, when does it show in the report?',
      'Maria tog AZ-104 den 3 maj 2021, när syns det?',
      'My certification was bought and earned on 1 Sept 2020, when must I renew it?',
      'Signed up for the exam on 3 May 2021, when do I get the result?',
    ],
    'is about KPIs and invoices': [
      'Our invoice of 15 January 2020 is missing from the KPI report',
      'Vi köpte kursmaterial den 3 maj 2021, när syns KPI:n?',
      'We joined Learning on 1 November 2019. Over which period do we collect the KPIs before renewing?',
      'Vi betalade fakturan den 3 maj 2021, när förnyas den?',
    ],
    'is about benefits and licences': [
      'We bought silver on 1 September 2020 and haven’t renewed. What is the last date we have the perks?',
      'Vi köpte silver 1 september 2020 och har inte förnyat. Vilken är sista dagen med förmånerna?',
      'MAPS köptes 15 mars 2020 och i dag är det 30 mars 2021 utan förnyelse. Gäller våra förmåner än?',
      'We bought the Action Pack on 2 May. Is Visual Studio Enterprise in there?',
      'When do licences we bought on 3 May 2020 expire if we don’t renew?',
      'Bought gold on 1 September 2020. Can we continue to use the software?',
    ],
    'is about the pandemic, not about when': [
      'We bought silver on 10 February 2019 and the pandemic froze every project. Do we need to requalify now?',
      'Vi köpte guld 15 mars 2020. Gäller förlängningen på grund av covid oss?',
    ],
    'asks how, who or what, not when': [
      'We bought silver on 1 September 2020. How do we renew?',
      'Vi köpte silver den 1 september 2020. Hur förnyar vi?',
      'Vi köpte guld 1 september 2020. Vem ska sköta förnyelsen?',
      'We bought gold on 1 September 2020. Who gets the renewal notices, and when?',
      'Bought gold on 20 November 2020, when should we look at the skills report before renewing?',
      'Vilket datum är vår årsdag om vi köpte den 3 maj?',
      'We bought gold on 1 September 2020. When do we get the logo?',
      'Vi köpte guld den 1 september 2020. När får vi loggan?',
    ],
    'is about something else that was bought': [
      'bought a new laptop on 1 sept 2020, when can I renew it?',
      'köpte en ny dator 1 sept 2020, när kan jag förnya den?',
      'We bought Fjord IT on 1 March 2021, they’re silver and we’re gold. Do we keep both licence packages?',
      'got a letter on 1 March 2021, when does the window open?',
    ],
  };
  for (const [why, questions] of Object.entries(notTaken)) {
    for (const question of questions) {
      it(`is not found in one that ${why}: "${question}"`, () => expect(read(question)).to.equal(undefined));
    }
  }

  const several: [string, string[]][] = [
    [
      'We bought gold on 7 May 2019 and MAPS on 8 June 2019. When do we renew?',
      ['2019-05-07 gold', '2019-06-08 actionPack'],
    ],
    [
      'Bought the Action Pack 7 May 2019. We bought silver on 8 June 2019. When can we renew?',
      ['2019-05-07 actionPack', '2019-06-08 silver'],
    ],
    ['bought gold 7 May 2019, or maybe 8 June 2019, when can we renew?', ['2019-05-07 gold', '2019-06-08 gold']],
    [
      'Vi köpte guld den 7 maj 2019 och silver den 8 juni 2019, när kan vi förnya?',
      ['2019-05-07 gold', '2019-06-08 silver'],
    ],
    ['Köpte 7 maj 2019 guld samt 8 juni 2019 action pack. När förnya?', ['2019-05-07 gold', '2019-06-08 actionPack']],
    ['köpte MAPS 7 maj 2019 och nu är det 8 juni 2021, kan vi förnya?', ['2019-05-07 actionPack']],
  ];
  for (const [question, expected] of several) {
    it(`are ${expected.length} in "${question}"`, () => {
      const found = readAll(question).map((each) => each.kind === 'purchase' && `${each.purchasedOn} ${each.offer}`);
      expect(found).to.deep.equal(expected);
    });
  }

  it('says whether the year was given', () => {
    expect(readAll('bought gold 1 sept, when renew?')[0]).to.include({ yearGiven: false });
    expect(readAll('bought gold 1 sept 2020, when renew?')[0]).to.include({ yearGiven: true });
  });

  it('is read in any case and without diacritics', () => {
    expect(read('KÖPTE GULD 1 SEPT 2020, NÄR KAN VI FÖRNYA?')).to.equal('2020-09-01 gold');
    expect(read('kopte guld 1 sept 2020, nar kan vi fornya?')).to.equal('2020-09-01 gold');
  });

  it('keeps any day from 1990 to 2100', () => {
    const anyDay = fc.integer({ min: 0, max: 40_542 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(read(`We bought gold on ${day}. When can we renew?`)).to.equal(`${day} gold`);
        expect(read(`${day} köpte vi Action Pack, när kan vi förnya?`)).to.equal(`${day} actionPack`);
      }),
    );
  });

  it('is searched in hostile texts without delay', () => {
    for (const piece of ['1 sept bought ', 'bought gold 1 sept, ', '1 sept we bought gold renew ', '1/9 köp ', 'we ']) {
      const start = performance.now();
      readAll(`${piece.repeat(2_000 / piece.length)} renew`);
      expect(performance.now() - start, piece).to.be.below(100);
    }
  });
});

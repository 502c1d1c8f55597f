import { expect } from 'chai';
import fc from 'fast-check';
import { TRAININGS, type TrainingRow, withoutExams } from '../../../../domain/imports/insights/trainings.ts';
import { type Report, readReport } from '../../../../domain/imports/read-report.ts';
import { countPeople } from '../../../../domain/people/further-mcids.ts';
import { numbered } from '../../../support/import-files.ts';
import { TRAINING, trainingRows } from '../../../support/trainings.ts';

const COLUMNS = Object.keys(TRAINING);
const AT_THE_END = ['ExpirationDate', 'ActivationStatus'];
const FIFTEEN = COLUMNS.filter((column) => !['PGAMpnId', ...AT_THE_END].includes(column));
const REDUCED = COLUMNS.filter((column) => !/Name|mail|MCPID|MpnId|Partner|IcMCP/i.test(column)).concat('AADUserId');

type Cells = Readonly<Record<string, string>>;

async function read(rows: readonly Cells[], columns?: readonly string[]): Promise<Report<TrainingRow>> {
  const reading = await readReport<TrainingRow>(numbered(trainingRows(rows, columns)), [TRAININGS]);
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading;
}

const WHOLE = {
  mcid: '990012345',
  name: 'Åsa Ek',
  email: 'asa.ek@nordwind.example',
  otherEmail: 'asa@home.example',
  skill: 'Azure Administrator Associate',
  completedOn: '2026-03-04',
  expiresOn: '2027-03-04',
  status: 'Active',
  partnerIds: ['7001001'],
};

describe('the Trainings export', () => {
  const forms: readonly (readonly [string, readonly string[], object])[] = [
    ['18 columns, as since 2023', COLUMNS, WHOLE],
    ['17 columns, as since June 2021', [...FIFTEEN, ...AT_THE_END], WHOLE],
    ['15 columns, as in January 2021', FIFTEEN, without(WHOLE, 'status', { expiresOn: undefined })],
    ['the title and the person only', ['TrainingTitle', 'MCPID'], bare({ mcid: '990012345' })],
  ];
  for (const [form, columns, expected] of forms) {
    it(`is read with ${form}`, async () => {
      const { records, errors } = await read([{}], columns);
      expect(errors).to.deep.equal([]);
      expect(records).to.deep.equal([expected]);
    });
  }

  it('identifies people by AADUserId if the MCPID is left out, as for report viewers', async () => {
    const AADUserId = '0000000a-aaaa-4bbb-8ccc-00000000000f';
    expect((await read([{ AADUserId }], REDUCED)).records).to.deep.equal([
      bare({ mcid: AADUserId, completedOn: '2026-03-04', expiresOn: '2027-03-04', status: 'Active' }),
    ]);
  });

  it('identifies people by MCPID if it has both', async () => {
    const { records } = await read([{ AADUserId: 'a-1' }], ['AADUserId', ...COLUMNS]);
    expect(records[0]?.mcid).to.equal('990012345');
  });

  for (const name of ['MPNId', 'MpnId', 'MPNID', 'PartnerID']) {
    it(`reads the partner id from ${name}`, async () => {
      const columns = ['MCPID', 'TrainingTitle', name];
      const { records } = await read([{ [name]: '7001001.0' }], columns);
      expect(records[0]?.partnerIds).to.deep.equal(['7001001']);
    });
  }

  it('means the same with any columns, in any order', async () => {
    const own = COLUMNS.filter((column) => column !== 'MCPID' && column !== 'TrainingTitle');
    const chosen = fc.shuffledSubarray(own).chain((some) =>
      fc.shuffledSubarray(['MCPID', 'TrainingTitle', ...some], {
        minLength: some.length + 2,
      }),
    );
    await fc.assert(
      fc.asyncProperty(chosen, async (columns) => {
        const { records, errors } = await read([{}, { MCPID: '2' }], columns);
        expect(errors).to.deep.equal([]);
        const has = (column: string) => columns.includes(column);
        expect(records.map(({ mcid, skill }) => [mcid, skill])).to.deep.equal([
          [WHOLE.mcid, WHOLE.skill],
          ['2', WHOLE.skill],
        ]);
        expect(records[0]?.completedOn).to.equal(has('TrainingCompletionDate') ? WHOLE.completedOn : undefined);
        expect(records[0]?.expiresOn).to.equal(has('ExpirationDate') ? WHOLE.expiresOn : undefined);
        expect(records[0]?.status).to.equal(has('ActivationStatus') ? 'Active' : undefined);
        const work = has('CorpEmail') ? WHOLE.email : undefined;
        expect(records[0]?.email).to.equal(work ?? (has('Email') ? WHOLE.otherEmail : undefined));
      }),
    );
  });

  it('needs a person and a title', async () => {
    for (const [missing, columns] of [
      ['mcid', COLUMNS.filter((column) => column !== 'MCPID')],
      ['skill', COLUMNS.filter((column) => column !== 'TrainingTitle')],
    ] as const) {
      const reading = await readReport(numbered(trainingRows([{}], columns)), [TRAININGS]);
      expect(reading).to.deep.equal({ kind: 'missingColumns', missing: [missing] });
    }
  });

  it('takes the private address if there is no other', async () => {
    const { records } = await read([{ CorpEmail: '' }]);
    expect(records[0]).to.include({ email: 'asa@home.example' }).and.not.to.have.property('otherEmail');
  });

  for (const [written, day] of [
    ['2018-12-25  23:07:22', '2018-12-25'],
    ['25/12/2018 23:07', '2018-12-25'],
    ['12/25/2018 11:07 PM', '2018-12-25'],
    ['43459.963449', '2018-12-25'],
    ['2018-12-25T23:07:22Z', '2018-12-25'],
    ['9999-12-31  00:00:00', undefined],
    ['', undefined],
  ] as const) {
    it(`reads the expiry "${written}" as ${day ?? 'none'}`, async () => {
      expect((await read([{ ExpirationDate: written }])).records[0]?.expiresOn).to.equal(day);
    });
  }

  it('takes the order of day and month from a date that fits only one, and asks if there is none', async () => {
    const date = (TrainingCompletionDate: string) => ({ TrainingCompletionDate, ExpirationDate: '' });
    const told = await read([date('10/01/2026 08:10'), date('13/02/2026 08:11')]);
    expect(told.records.map(({ completedOn }) => completedOn)).to.deep.equal(['2026-01-10', '2026-02-13']);
    const open = await read([date('10/01/2026 08:10')]);
    expect(open.records).to.deep.equal([]);
    expect(open.openOrder).to.deep.equal({ dayFirst: '2026-01-10', monthFirst: '2026-10-01', rows: 1 });
  });

  for (const [what, cells, column, kind] of [
    ['no MCPID', { MCPID: '' }, 'mcid', 'missing'],
    ['an MCPID rounded by Excel', { MCPID: '9.9E+08' }, 'mcid', 'rounded'],
    ['no title', { TrainingTitle: '' }, 'skill', 'missing'],
    ['a title of a thousand letters', { TrainingTitle: 'A'.repeat(1_000) }, 'skill', 'tooLong'],
    ['a completion on 30 February', { TrainingCompletionDate: '2026-02-30' }, 'completedOn', 'impossibleDate'],
    ['an expiry before the first certificate', { ExpirationDate: '1871-03-04' }, 'expiresOn', 'impossibleDate'],
    ['an expiry in words', { ExpirationDate: 'some day' }, 'expiresOn', 'unreadableDate'],
  ] as const) {
    it(`says what is wrong with a row with ${what}`, async () => {
      const { errors } = await read([cells]);
      expect(errors.map((error) => [error.column, error.kind])).to.deep.equal([[column, kind]]);
    });
  }

  it('leaves out exams, which are no certificates', async () => {
    const types = ['Certification', 'Exam', 'assessment', 'EXAMS', ''];
    const { records } = await read(types.map((TrainingType, index) => ({ TrainingType, MCPID: `${index}` })));
    const { certificates, exams } = withoutExams(records);
    expect([certificates.map(({ mcid }) => mcid), exams]).to.deep.equal([['0', '2', '4'], 2]);
  });

  it('counts MCPIDs that share either address as one person', async () => {
    const { records } = await read([
      {},
      { MCPID: '2', CorpEmail: '' },
      { MCPID: '3', Email: 'other@home.example' },
      { MCPID: '4', Email: 'bo@home.example', CorpEmail: '', IndividualFirstName: 'Bo' },
    ]);
    expect(countPeople(records)).to.equal(2);
  });
});

function bare(given: object) {
  return {
    name: undefined,
    email: undefined,
    skill: WHOLE.skill,
    completedOn: undefined,
    expiresOn: undefined,
    ...given,
  };
}

function without<T extends object>(given: T, field: keyof T, more: object): object {
  const { [field]: _field, ...rest } = given;
  return { ...rest, ...more };
}

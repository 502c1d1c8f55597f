import { expect } from 'chai';
import type { CertificateRecord } from '../../../domain/designations/certificate-record.ts';
import { inspectImport } from '../../../domain/imports/inspect-import.ts';
import type { ReportColumn } from '../../../domain/imports/report-columns.ts';
import { atOnce } from '../../../domain/steps.ts';

const COLUMNS = {
  mcid: 'MCPID',
  skill: 'TrainingTitle',
  completedOn: 'TrainingCompletionDate',
  expiresOn: 'ExpirationDate',
  lastName: 'IndividualLastName',
  email: 'Email',
} as const;

function certificate(more: Partial<CertificateRecord> = {}): CertificateRecord {
  return {
    ...{ mcid: '1', name: 'Anna Berg', email: 'anna@example.com', skill: 'Azure Administrator Associate' },
    ...{ completedOn: '2026-03-04', expiresOn: '2027-03-04', ...more },
  };
}

function notesOn(rows: readonly CertificateRecord[], { columns = COLUMNS as object, exams = 0 } = {}) {
  const used = new Map(Object.entries(columns) as [ReportColumn, string][]);
  const file = { report: 'trainings' as const, rows, errors: [], exams, used, damagedCharacters: 0 };
  return atOnce(inspectImport({ ...file, current: undefined, today: '2026-12-01' })).notes;
}

describe('the preview of a Trainings export', () => {
  it('has nothing to say about a sound one', () => {
    expect(
      notesOn([certificate(), certificate({ skill: 'Microsoft Certified: Azure Developer Associate' })]),
    ).to.deep.equal([]);
  });

  it('lists unknown certificates, the most frequent first, with the month of its list', () => {
    const titles = ['Azure Fundamentals', 'Barista', 'Azure Administrator Associate', 'Barista'];
    expect(notesOn(titles.map((skill) => certificate({ skill })))).to.deep.equal([
      { kind: 'unknownCertificates', count: 3, texts: ['Barista', 'Azure Fundamentals'], asOf: '2026-08' },
    ]);
  });

  it('lists the statuses that it does not know', () => {
    const statuses = ['Active', ' ACTIVE ', 'Revoked'];
    expect(notesOn(statuses.map((status) => certificate({ status })))).to.deep.equal([
      { kind: 'unknownStatuses', count: 1, texts: ['Revoked'], asOf: '2026-08' },
    ]);
  });

  it('says that nothing runs out without expiry, and that undated certificates always count', () => {
    const { expiresOn: _expiresOn, completedOn: _completedOn, ...columns } = COLUMNS;
    const bare = certificate({ expiresOn: undefined, completedOn: undefined });
    expect(notesOn([bare], { columns })).to.deep.equal([
      { kind: 'certificatesEndless', count: 0 },
      { kind: 'certificatesUndated', count: 0 },
    ]);
    expect(notesOn([bare, certificate()])).to.deep.equal([{ kind: 'certificatesUndated', count: 1 }]);
  });

  it('tells the reduced file from one whose names and addresses are left out', () => {
    const { lastName: _lastName, email: _email, ...columns } = COLUMNS;
    const kinds = (mcid: string) => notesOn([certificate()], { columns: { ...columns, mcid } }).map(({ kind }) => kind);
    expect(kinds('AADUserId')).to.deep.equal(['reduced']);
    expect(kinds('MCPID')).to.deep.equal(['noAddresses', 'noNames']);
  });

  it('counts exams, future completions and dates in the wrong order', () => {
    const rows = [certificate({ completedOn: '2026-12-24' }), certificate({ expiresOn: '2026-03-03' })];
    expect(notesOn(rows, { exams: 4 })).to.deep.equal([
      { kind: 'exams', count: 4 },
      { kind: 'future', count: 1 },
      { kind: 'expiryFirst', count: 1 },
    ]);
  });
});

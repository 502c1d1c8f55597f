import { expect } from 'chai';
import { ImportRefusal } from '../../../../bot/imports/read/import-refusal.ts';
import { readImport } from '../../../../bot/imports/read/read-import.ts';
import { HOSTILE_FILES, ODD_FILES } from '../../../support/hostile-files.ts';
import { csv } from '../../../support/import-files.ts';

describe('hostile and odd files', () => {
  it('number at least forty', () => expect(HOSTILE_FILES.length + ODD_FILES.length).to.be.at.least(40));

  for (const [what, name, bytes, kind] of HOSTILE_FILES) {
    it(`are refused, such as ${what}: ${kind}`, async () => {
      const file = { name, bytes: bytes() };
      const before = process.cpuUsage();
      const error = await readImport(file).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(ImportRefusal);
      expect((error as ImportRefusal).kind).to.equal(kind);
      expect(process.cpuUsage(before).user / 1_000).to.be.below(1_000);
    });
  }

  for (const [what, name, bytes, count] of ODD_FILES) {
    it(`are read, such as ${what}`, async () => {
      const { errors, rows } = await readImport({ name, bytes: bytes() });
      expect(errors).to.deep.equal([]);
      expect(rows).to.have.length(count);
      if (count === 1) expect(rows[0]).to.include({ mcid: '1', associatedInPmc: true, associatedInPc: false });
    });
  }

  it('are refused with the names of missing columns', async () => {
    const error = await readImport({ name: 'report.csv', bytes: csv('MCID,Skill', '1,AZ-104') }).catch(
      (reason) => reason,
    );
    expect(error.details).to.deep.equal({ columns: ['relevantFor'] });
  });

  it('pollute no prototype', () => expect(({} as Record<string, unknown>).polluted).to.equal(undefined));
});

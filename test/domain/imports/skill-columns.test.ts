import { expect } from 'chai';
import { matchSkillColumns } from '../../../domain/imports/skill-columns.ts';

const RELEVANCE = 'Relevant for Competencies (Option) or Programs';

describe('the header of a skills report', () => {
  const names: readonly [column: string, ...names: string[]][] = [
    ['associatedInPmc', 'Associated in PMC', 'Associated to PMC', ' ASSOCIATED  IN  PMC ', 'Associerad i PMC'],
    ['associatedInPc', 'Associated in PC', 'Associated to PC', 'associated-in-pc', 'Kopplad till PC'],
    ['skill', 'Skill', 'Exam', 'TrainingTitle', 'Certification name', 'Färdighet'],
    ['completedOn', 'Completion date', 'TrainingCompletionDate', 'Slutförandedatum'],
    ['expiresOn', 'ExpirationDate', 'Expiry date', 'Utgångsdatum'],
    ['firstName', 'First name', 'IndividualFirstName', 'Förnamn'],
    ['lastName', 'Last_Name', 'IndividualLastName', 'Efternamn'],
    ['email', 'Email', 'E-mail', 'E-post'],
  ];
  for (const [column, ...headers] of names) {
    for (const header of headers) {
      it(`is recognised as ${column}: "${header}"`, () => {
        expect(columnsOf(['MCID', RELEVANCE, header])).to.deep.include([column, 2]);
      });
    }
  }

  for (const mcid of ['MCID', 'MCP ID', 'MCPID', 'mc id']) {
    it(`is recognised as the MCID: "${mcid}"`, () => expect(columnsOf([RELEVANCE, mcid])).to.deep.include(['mcid', 1]));
  }

  for (const relevance of [
    'Relevant for Competencies  (Option) or Programs',
    'RELEVANT FOR COMPETENCIES(OPTION)OR PROGRAMS\n',
  ]) {
    it(`is recognised as the relevance: ${JSON.stringify(relevance)}`, () => {
      expect(columnsOf(['MCID', relevance])).to.deep.include(['relevantFor', 1]);
    });
  }

  it('is refused with the missing columns', () => {
    expect(matchSkillColumns(['MCID', 'Name'])).to.deep.equal({ kind: 'missingColumns', missing: ['relevantFor'] });
  });

  it('is refused if a column occurs twice', () => {
    expect(matchSkillColumns(['MCID', 'MCP ID', RELEVANCE])).to.deep.equal({ kind: 'duplicateColumn', column: 'mcid' });
    expect(matchSkillColumns(['MCID', RELEVANCE, 'Email', 'EMAIL']).kind).to.equal('duplicateColumn');
  });

  it('uses the better of two names for a column that decides nothing', () => {
    expect(columnsOf(['MCID', RELEVANCE, 'CorpEmail', 'Email'])).to.deep.include(['email', 3]);
  });

  it('may contain other columns, even with names such as "constructor"', () => {
    const header = ['MCID', RELEVANCE, '__proto__', 'constructor', 'toString', ''];
    expect(columnsOf(header)).to.deep.equal([
      ['mcid', 0],
      ['relevantFor', 1],
    ]);
  });
});

function columnsOf(header: readonly string[]) {
  const match = matchSkillColumns(header);
  return match.kind === 'header' ? [...match.columns] : match;
}

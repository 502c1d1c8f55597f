const ROWS_A_PERSON = 10;

/** Makes a header and `count` rows of fifteen columns, those of the skills report and some it may have. */
export function reportRows(count: number): string[][] {
  const header = ['First name', 'Last name', 'Email', 'MCID', 'Associated in PMC', 'Associated in PC'];
  header.push('Skill', 'Skill type', 'Completion date', 'Expiration date', 'Country', 'City', 'Status', 'MPN ID');
  header.push('Relevant for Competencies (Option) or Programs');
  const rows = Array.from({ length: count }, (_, index) => {
    const person = Math.floor(index / ROWS_A_PERSON);
    const day = `${(index % 28) + 1}`.padStart(2, '0');
    const names = [`First${person}`, `Last${person}`, `person${person}@example.com`, `${990_000_000 + person}`];
    const skill = `AZ-${index % 200}: Microsoft Certified Exam number ${index % 200}`;
    const facts = ['No', 'Yes', skill, 'Exam', `2021-03-${day}`, `2023-03-${day}`];
    const address = ['Sweden', 'Stockholm', 'Active', `${4_000_000 + (index % 7)}`];
    return [...names, ...facts, ...address, `Competency ${index % 18} (Option ${index % 3}); Competency ${index % 11}`];
  });
  return [header, ...rows];
}

/** Makes a header and `count` rows of the Trainings export with its eighteen columns, as long as those of the samples. */
export function trainingRows(count: number): string[][] {
  const header = ['PGAMpnId', 'TrainingActivityId', 'TrainingTitle', 'TrainingType', 'IndividualFirstName'];
  header.push('IndividualLastName', 'Email', 'CorpEmail', 'TrainingCompletionDate', 'ExpirationDate');
  header.push('ActivationStatus', 'Month', 'IcMCP', 'MCPID', 'MpnId', 'PartnerName');
  header.push('PartnerCityLocation', 'PartnerCountryLocation');
  const rows = Array.from({ length: count }, (_, index) => {
    const person = Math.floor(index / ROWS_A_PERSON);
    const day = `${(index % 28) + 1}`.padStart(2, '0');
    const training = ['4000000', `${3_000 + (index % 200)}`, `Certificate number ${index % 200}`, 'Certification'];
    const names = [`F${person}`, `L${person}`, `p${person}@mail.example`, `p${person}@example.com`];
    const dates = [`2026-03-${day}  08:10:07`, `2027-03-${day}  08:10:07`, 'Active', 'Mar-26', '1'];
    const company = [`${4_000_000 + (index % 7)}`, 'Contoso', 'Stockholm', 'Sweden'];
    return [...training, ...names, ...dates, `${990_000_000 + person}`, ...company];
  });
  return [header, ...rows];
}

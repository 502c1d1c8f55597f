import { expect } from 'chai';
import { createCompetencyNames } from '../../../domain/company/competency-names.ts';
import { readArguments } from '../../../domain/company/read-arguments.ts';
import { createAreaNames } from '../../../domain/designations/area-names.ts';
import { AREA_NAMES, COMPETENCY_PROGRAMME } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

const NAMES = { competencies: createCompetencyNames(COMPETENCY_PROGRAMME), areas: createAreaNames(AREA_NAMES) };

function read(line: string, today: CalendarDay = '2026-12-01') {
  const { area, competency, rest } = readArguments(line, today, NAMES).args;
  return [area ?? competency, rest].filter(Boolean).join(' | ');
}

describe('the solution areas in a command', () => {
  for (const [area, lines] of [
    [
      'data-ai',
      ['of Data & AI', 'för Data & AI', 'data and ai', 'data och ai', 'Data&AI', 'data + ai', 'Azure Data & AI'],
    ],
    ['data-ai', ['the Data & AI designation', 'utmärkelsen Data & AI', 'Solutions Partner for Data & AI', 'd&ai']],
    [
      'digital-app',
      ['Digital & App Innovation', 'digital and app innovation', 'digital och app', 'digital app', 'app innovation'],
    ],
    ['infrastructure', ['Infrastructure', 'Azure infrastructure', 'infra', 'infrastruktur', 'för infrastruktur']],
    ['business-applications', ['Business Applications', 'biz apps', 'bizapps', 'business apps', 'affärsapplikationer']],
    ['modern-work', ['Modern Work', 'modern-work', 'MODERN WORK', 'Solutions Partner for Modern Work']],
    ['security', ['Security', 'säkerhet', 'security as of 2022-10-01', 'för säkerhet per 1 november 2026']],
  ] as const) {
    for (const line of lines) {
      it(`are read in "${line}" as ${area}`, () => expect(read(line)).to.equal(area));
    }
  }

  for (const [line, today, kind] of [
    ['security', '2026-12-01', 'area'],
    ['security as of 2022-10-01', '2026-12-01', 'area'],
    ['security as of 2022-09-30', '2026-12-01', 'competency'],
    ['säkerhet per den 1 september 2021', '2026-12-01', 'competency'],
    ['business applications as of 2021-05-10', '2026-12-01', 'competency'],
    ['security gold', '2026-12-01', 'competency'],
    ['security', '2021-05-10', 'competency'],
    ['cloud business applications', '2026-12-01', 'competency'],
    ['data analytics', '2026-12-01', 'competency'],
    ['data & ai as of 2021-05-10', '2026-12-01', 'area'],
  ] as const) {
    it(`mean the ${kind} in "${line}" on ${today}`, () => {
      expect(Object.keys(readArguments(line, today, NAMES).args)).to.include(kind);
    });
  }

  it('are no part of a longer word', () => {
    for (const line of ['database and aircraft', 'infrared', 'modern workers', 'cybersecurity']) {
      expect(Object.keys(readArguments(line, '2026-12-01', NAMES).args), line).to.deep.equal(['rest']);
    }
  });
});

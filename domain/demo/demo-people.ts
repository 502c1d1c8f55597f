/** A person of the demo partner, as the skills report shows them. */
export type DemoPerson = {
  readonly name: string;
  readonly associated: 'inPc' | 'inPmcOnly' | 'nowhere';
  /** Ids of the programme's skills; `expiresIn` counts days from today. */
  readonly skills: readonly { readonly id: string; readonly expiresIn?: number }[];
};

/**
 * The people of the fictitious company Nordwind; the first six are those of Agents Playground.
 *
 * Cloud Platform gold requires two people by assessment or two by exam, and Anna is one of both pairs, so it depends on
 * her. Data Analytics gold requires two specialists, and Mia stops being one before its anniversary. Datacenter silver
 * has a third person to spare. Everyone who is not linked holds a skill that would help.
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    name: 'Anna Lindqvist',
    associated: 'inPc',
    skills: [{ id: 'Cloud Platform' }, { id: '70-533' }, { id: '70-534' }],
  },
  { name: 'Johan Berg', associated: 'inPc', skills: [{ id: '70-532' }, { id: '70-740' }] },
  {
    name: 'Sara Nyman',
    associated: 'inPc',
    skills: [{ id: 'DA Foundational' }, { id: '70-767', expiresIn: 410 }, { id: '70-768', expiresIn: 520 }],
  },
  { name: 'David Okafor', associated: 'inPc', skills: [{ id: 'Azure App Dev' }, { id: '70-741' }] },
  {
    name: 'Mia Virtanen',
    associated: 'inPc',
    skills: [{ id: 'DA Foundational' }, { id: '70-767', expiresIn: 300 }, { id: '70-768', expiresIn: 26 }],
  },
  {
    name: 'Omar Haddad',
    associated: 'inPmcOnly',
    skills: [{ id: 'DP Foundational' }, { id: '70-764' }, { id: '70-765' }],
  },
  { name: 'Elin Sjöberg', associated: 'inPmcOnly', skills: [{ id: '70-346' }, { id: '70-347' }] },
  { name: 'Petra Holm', associated: 'inPc', skills: [{ id: '70-743' }] },
  { name: 'Erik Sandström', associated: 'inPc', skills: [{ id: '70-345', expiresIn: -30 }, { id: '70-347' }] },
  { name: 'Karin Ek', associated: 'nowhere', skills: [{ id: '70-742' }] },
  {
    name: 'Lukas Brandt',
    associated: 'nowhere',
    skills: [{ id: 'DA Foundational' }, { id: 'DA Business Intelligence' }],
  },
  { name: 'Nadia Rahimi', associated: 'nowhere', skills: [{ id: '70-535' }] },
];

import type { FaqEntry } from '../entry.ts';

export const linkRequirements: FaqEntry = {
  id: 'link-requirements',
  facts: ['M1', 'R11', 'R19'],
  source: { document: '004', section: 'Get Partner University access' },
  question: {
    en: 'What do I need in place before I can link my MCID, and who is allowed to do it?',
    sv: 'Vad måste vara på plats innan jag kan koppla mitt MCID, och vem får göra det?',
  },
  label: {
    en: 'Before you link your MCID',
    sv: 'Innan du kopplar ditt MCID',
  },
  answer: {
    en: `Every Partner Center user can link, each for themselves; no admin role is needed. You need:

- A Partner Center account (active AD) under your partner organisation, where you sign in with your **work account**.
- An active Microsoft certification.
- The sign-in to the certification profile (MCID) that holds it.

An MCID can be linked to only one MPN membership at a time. The link matters to your company: it meets competency requirements through the people whose MCIDs are linked to it.`,
    sv: `Alla användare i Partner Center kan koppla, var och en för sig själv. Det krävs ingen administratörsroll. Du behöver:

- Ett konto i Partner Center (aktivt AD) hos ditt partnerföretag, där du loggar in med ditt **arbetskonto**.
- En aktiv Microsoft-certifiering.
- Inloggningen till certifieringsprofilen (MCID) där den finns.

Ett MCID kan bara vara kopplat till ett MPN-medlemskap åt gången. Kopplingen är viktig för företaget, som uppfyller kompetenskraven genom de personer vars MCID är kopplade dit.`,
  },
  followUps: ['link-mcid', 'work-account', 'mcid-single'],
};

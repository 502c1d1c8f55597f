import type { FaqEntry } from '../entry.ts';

export const mcidMerge: FaqEntry = {
  id: 'mcid-merge',
  facts: ['S9', 'M11'],
  source: { document: '001', section: 'Why can’t I see any skills for a specific user?' },
  question: {
    en: 'A user has two MCIDs. How are they merged?',
    sv: 'En användare har två MCID. Hur slår man ihop dem?',
  },
  label: {
    en: 'Merge two MCIDs',
    sv: 'Slå ihop två MCID',
  },
  answer: {
    en: `Contact the [Microsoft Certification Training Support team](https://trainingsupport.microsoft.com/mcp/forum); they merge MCIDs.

1. Look up the MCID in the **MCID** column of the skills report, and the one on the user's certification transcript.
2. If they differ, ask for the transcript's MCID to be merged **into the one that the skills report already shows**.
3. When the merge is confirmed you need not associate the account again: it is already associated in Partner Center.

It can take up to 24 hours before the result shows in Partner Center.`,
    sv: `Kontakta [Microsoft Certification Training Support](https://trainingsupport.microsoft.com/mcp/forum); det är de som slår ihop MCID.

1. Ta reda på vilket MCID som står i kolumnen **MCID** i kompetensrapporten och vilket som står på användarens certifieringsutdrag (transcript).
2. Om de skiljer sig åt ber ni att utdragets MCID förs in i **det som redan syns i kompetensrapporten**, så att det är det senare som finns kvar.
3. När sammanslagningen är bekräftad behöver kontot inte kopplas igen: det är redan kopplat i Partner Center.

Det kan ta upp till 24 timmar innan resultatet syns i Partner Center.`,
  },
  followUps: ['no-skills-user', 'mcid-support', 'mcid-single'],
};

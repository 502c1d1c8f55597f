import type { FaqEntry } from '../entry.ts';

export const noSkillsUser: FaqEntry = {
  id: 'no-skills-user',
  facts: ['S9'],
  source: { document: '001', section: 'Why can’t I see any skills for a specific user?' },
  question: {
    en: 'Why does the skills report show no skills for one of our users?',
    sv: 'Varför visar kompetensrapporten inga färdigheter för en av våra användare?',
  },
  label: {
    en: 'A user with no skills in the report',
    sv: 'Användare utan färdigheter i rapporten',
  },
  answer: {
    en: `There are two likely reasons: the person **has not earned relevant skills yet**, or their skills have been **merged into another MCID** that is not associated with their Partner Center user account.

Also check for duplicate accounts, since the skills may be split between them. Compare the **MCID** column with the person's certification transcript. If they show different MCIDs, ask the [Microsoft Certification Training Support team](https://trainingsupport.microsoft.com/mcp/forum) to merge the transcript's MCID into the one in the report. It need not be associated again, and it can take up to 24 hours to show.`,
    sv: `Det finns två troliga orsaker: personen **har inte skaffat några relevanta färdigheter än**, eller så har färdigheterna **slagits ihop med ett annat MCID** som inte är kopplat till personens användarkonto i Partner Center.

Kontrollera också om det finns dubbla konton, för då kan färdigheterna vara uppdelade mellan dem. Jämför kolumnen **MCID** med personens certifieringsutdrag (transcript). Visar de olika MCID ber ni [Microsoft Certification Training Support](https://trainingsupport.microsoft.com/mcp/forum) att föra in utdragets MCID i det som står i rapporten. Ingen ny koppling behövs, och det kan ta upp till 24 timmar innan det syns.`,
  },
  followUps: ['mcid-merge', 'associated-not-shown', 'different-email'],
};

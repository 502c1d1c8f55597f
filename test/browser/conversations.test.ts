import { expect } from 'chai';
import type { Chat } from '../support/browser/chat.ts';
import { sharedPlayground } from '../support/browser/shared-playground.ts';
import { TAKES_PICTURES } from '../support/browser/takes-pictures.ts';

/** A message, and a pattern that the card of the reply matches. */
type Turn = readonly [text: string, shows: RegExp];

/** Conversations of the demo partner's admin. */
const CONVERSATIONS: Readonly<Record<string, readonly Turn[]>> = {
  'about where the company stands, in English': [
    ['are we gold?', /^Yes/],
    ['and silver?', /Datacenter/],
    ['status of Data Analytics', /At risk/],
    ['why?', /Mia Virtanen/],
    ['who does it depend on?', /Sara Nyman|Mia Virtanen/],
    ['and Cloud Platform?', /Anna Lindqvist/],
    ['when does it expire?', /19 February|\d+ \w+ \d{4}/],
    ['show it in Swedish', /förny/i],
  ],
  'about people, in English': [
    ['who has 70-768?', /Mia Virtanen/],
    ['and 70-767?', /Sara Nyman/],
    ['is Mia linked?', /^Yes/],
    ['when does her 70-768 expire?', /in 26 days/],
    ['what if she leaves?', /Data Analytics/],
    ['and if Sara leaves too?', /Mia Virtanen and Sara Nyman|Sara Nyman and Mia Virtanen/],
    ['who has not linked?', /Karin Ek/],
    ['what about Omar?', /Omar Haddad/],
  ],
  'about the rules, and back to the company, in English': [
    ['What is an MCID? And how do I link it?', /Microsoft Certification[\s\S]*My Profile/i],
    ['When can we renew silver?', /the day after/i],
    ['and for gold?', /the day after/i],
    ['our renewals please', /Action Pack/],
    ['plan Datacenter gold', /Datacenter/],
    ['and for Data Analytics?', /Data Analytics/],
    ['plan Data Analytics platinum', /There is no level platinum/],
    ['is Bob linked?', /Nobody called Bob/],
  ],
  'about where the company stands, in Swedish': [
    ['är vi guld?', /^Ja/],
    ['och silver?', /Datacenter/],
    ['status för Data Analytics', /I riskzonen/],
    ['varför?', /Mia Virtanen/],
    ['vem hänger det på?', /Sara Nyman|Mia Virtanen/],
    ['och Cloud Platform?', /Anna Lindqvist/],
    ['när går det ut?', /\d+ \p{L}+ \d{4}/u],
    ['visa det på engelska', /anniversary/i],
  ],
  'about people, in Swedish': [
    ['vem har 70-768?', /Mia Virtanen/],
    ['och 70-767?', /Sara Nyman/],
    ['är Mia länkad?', /^Ja/],
    ['när går hennes 70-768 ut?', /om 26 dagar/],
    ['vad händer om hon slutar?', /Data Analytics/],
    ['och om Sara också slutar?', /Mia Virtanen och Sara Nyman|Sara Nyman och Mia Virtanen/],
    ['vilka har inte länkat?', /Karin Ek/],
    ['och Omar?', /Omar Haddad/],
  ],
  'about the rules, and back to the company, in Swedish': [
    ['Vad är ett MCID? Och hur kopplar jag det?', /Microsoft Certification[\s\S]*My Profile/i],
    ['När kan vi förnya silver?', /dagen efter/i],
    ['och för guld?', /dagen efter/i],
    ['våra förnyelser tack', /Action Pack/],
    ['plan Cloud Platform guld', /Cloud Platform/],
    ['och Data Analytics?', /Data Analytics/],
    ['plan Datacenter platina', /Det finns ingen nivå platina/],
    ['är Bosse länkad?', /Ingen som heter Bosse/],
  ],
};

describe('a conversation of eight turns in Agents Playground', () => {
  let chat: Chat;

  before(async () => {
    ({ chat } = await sharedPlayground());
  });

  beforeEach(() => chat.startOver());

  for (const [name, turns] of Object.entries(CONVERSATIONS)) {
    it(name, async () => {
      for (const [index, [text, shows]] of turns.entries()) {
        const card = await chat.ask(text);
        if (TAKES_PICTURES) await chat.screenshot(`${name} ${index + 1}`);
        expect((await card.innerText()).replaceAll('\u00a0', ' '), text).to.match(shows);
      }
    });
  }
});

import { expect } from 'chai';
import { buttonData, buttonNamed, buttonsOf } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const REPORT = [skillOf('Anna Berg', '70-767')];

describe('what is asked about the bot itself', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.say('admin', 'hello');
    await bot.say('colleague', 'hello');
  });
  afterEach(() => bot.stop());

  const said = async (...args: Parameters<CompanyBot['say']>) => element(await bot.say(...args), 'said')?.text;
  const muted = async () => {
    const card = wholeOf(await bot.say('admin', 'preferences'));
    return /"id":"muted".*?"value":"([^"]*)"/.exec(card)?.[1];
  };

  describe('messages', () => {
    it('are muted by a button, not by the sentence, and back by Undo', async () => {
      const asked = await bot.say('admin', 'please mute the risk alerts');
      expect(element(asked, 'said')?.text).to.match(/Shall I stop telling you about \*\*Competencies at risk\*\*/);
      expect(await muted()).to.equal('');
      const { value } = await bot.execute('admin', buttonNamed(asked, 'Mute that').data);
      expect(textOf(value)).to.match(/Done\. I won't tell you about/);
      expect(await muted()).to.equal('competencyAtRisk,competencyFragile');
      await bot.execute('admin', buttonNamed(value, 'Undo').data);
      expect(await muted()).to.equal('');
    });

    it('can all be muted or paused by somebody who has had enough, in both languages', async () => {
      expect(await said('colleague', 'stop sending me messages')).to.match(/I can mute everything/);
      const card = await bot.say('colleague', 'skicka inga fler aviseringar till mig');
      expect(element(card, 'said')?.text).to.match(/Jag kan tysta allt/);
      expect(buttonsOf(card).map(({ title }) => title)).to.deep.equal([
        'Pausa i en vecka',
        'Tysta allt',
        'Inställningar',
      ]);
    });

    it('that a person never gets are named as such', async () => {
      expect(await said('colleague', 'mute renewal alerts')).to.match(/I never send you anything about that/);
    });

    it('come again when they are turned on, or the pause ends', async () => {
      expect(await said('admin', 'turn the alerts back on')).to.match(/Nothing is muted/);
      await bot.execute('admin', { verb: 'preferences.change', wish: 'snooze', until: '2021-05-20', language: 'en' });
      const card = await bot.say('admin', 'unmute');
      expect(element(card, 'said')?.text).to.match(/There is a pause until 20 May 2021/);
      expect(textOf((await bot.execute('admin', buttonNamed(card, 'End the pause').data)).value)).to.match(/is over/);
      expect(await said('admin', 'slå på aviseringarna igen')).to.match(/Inget är tystat/);
    });

    it('wait until the day that is named', async () => {
      const card = await bot.say('colleague', 'pausa till måndag');
      expect(element(card, 'said')?.text).to.match(/till den 17 maj 2021 klockan 8/);
      const { value } = await bot.execute('colleague', buttonNamed(card, 'Till den 17 maj 2021').data);
      expect(textOf(value)).to.match(/skickar inget på eget initiativ till den 17 maj 2021/);
      expect(await said('colleague', 'not now, remind me later')).to.match(/Until when/);
    });

    it('keep quiet in the hours that are named', async () => {
      const card = await bot.say('colleague', 'no messages after 6 pm', { localTimezone: 'Europe/Stockholm' });
      expect(element(card, 'said')?.text).to.match(/from 18:00 to 07:00 \(Europe\/Stockholm\)/);
      const { value } = await bot.execute('colleague', buttonNamed(card, 'Quiet 18:00 to 07:00').data);
      expect(textOf(value)).to.match(/Done\. Quiet from 18:00 to 07:00/);
    });

    it('are a matter for the personal chat', async () => {
      expect(textOf(await bot.say('colleague', 'mute risk alerts', together('channel')))).to.match(/between us/);
    });
  });

  it('changes the language in one line, however it is said', async () => {
    expect(await said('colleague', 'byt till engelska tack')).to.match(/^Done: from now on in English/);
    expect(await said('colleague', 'could you switch to Swedish please')).to.match(/^Klart/);
  });

  describe('roles', () => {
    it('of one’s own are told, and who can give one', async () => {
      expect(await said('admin', 'do I have the admin role?')).to.match(/^Yes: you have the role \*\*Global admin\*\*/);
      const card = await bot.say('colleague', 'är jag admin?');
      expect(element(card, 'said')?.text).to.match(/^Nej, du har ingen roll här.*\[admin\]\(https:\/\/teams/s);
    });

    it('are listed by name in the own chat, for everyone', async () => {
      expect(textOf(await bot.say('colleague', 'who are the admins?'))).to.match(/\*\*Global admin\*\*: admin/);
      const inChannel = textOf(await bot.say('colleague', 'who are the admins?', together('channel')));
      expect(inChannel).to.match(/personal chat only/);
    });

    it('are given and taken by a button, not by the sentence', async () => {
      const asked = await bot.say('admin', 'make colleague MPN partner admin');
      expect(element(asked, 'said')?.text).to.match(/Shall I make \*\*colleague\*\* \*\*MPN partner admin\*\* here\?/);
      expect(await said('colleague', 'do I have the admin role?')).to.match(/^No/);
      await bot.execute('admin', buttonNamed(asked, 'Make colleague MPN partner admin').data);
      expect(await said('colleague', 'do I have the admin role?')).to.match(/^Yes/);
      const taken = await bot.say('admin', 'ta bort colleague som admin');
      expect(element(taken, 'said')?.text).to.match(/Ska jag ta bort rollen \*\*MPN partner admin\*\*/);
      await bot.execute('admin', buttonData(taken)[0] as never);
      expect(await said('colleague', 'do I have the admin role?')).to.match(/^No/);
    });

    it('are offered in the form for a person unknown to the bot', async () => {
      const card = await bot.say('admin', 'make Zebulon admin');
      expect(textOf(card)).to.match(/I find nobody of that name/);
    });

    it('are given by nobody who may not', async () => {
      const card = await bot.say('colleague', 'make me admin');
      expect(textOf(card)).to.match(/needs the role \*\*Global admin\*\*/);
      expect(wholeOf(card)).not.to.include('roles.grant');
    });
  });

  describe('reports', () => {
    it('are undone by the button that restores the previous one', async () => {
      expect(await said('admin', 'please undo my import')).to.match(/no report yet/);
      await bot.know(REPORT);
      expect(await said('admin', 'use the earlier report again')).to.match(/only one report of each kind/);
      expect(textOf(await bot.say('colleague', 'please undo my import'))).to.match(/needs a role/);
    });

    it('have an age that everyone may know, and an importer that admins may', async () => {
      await bot.know(REPORT);
      bot.setNow('2021-05-13T12:00Z');
      expect(await said('colleague', 'how old is the report?')).to.match(/3 days ago, on 10 May 2021\.$/);
      const card = await bot.say('admin', 'hur gammal är rapporten?');
      expect(element(card, 'said')?.text).to.match(/för 3 dagar sedan, den 10 maj 2021/);
      expect(textOf(card)).to.match(/Rapporter som jag utgår från/);
    });

    it('are brought as a file, whoever asks', async () => {
      expect(textOf(await bot.say('colleague', 'how do I get the report in?'))).to.match(/How to bring a report/);
    });

    it('are handed out as a file to admins in their own chat', async () => {
      await bot.know(REPORT);
      const card = await bot.say('admin', 'can I get it as Excel?');
      expect(buttonData(card).map(({ verb }) => verb)).to.deep.equal(Array(4).fill('file.offer'));
      expect(textOf(await bot.say('colleague', 'can I get it as Excel?'))).to.match(/needs a role/);
      expect(textOf(await bot.say('admin', 'can I get it as Excel?', together('channel')))).to.match(
        /personal chat only/,
      );
    });

    it('are posted every Monday after a question, and no longer after another', async () => {
      await bot.know(REPORT);
      const card = await bot.say('admin', 'post the report every Monday', together('channel'));
      expect(element(card, 'said')?.text).to.match(/every Monday at 8.*on 17 May 2021/);
      const schedule = buttonNamed(card, 'Post every Monday').data;
      expect(schedule).to.include({ verb: 'report.schedule' });
      expect(textOf(await bot.say('colleague', 'post the report every Monday', together('groupChat')))).to.match(
        /Only an \*\*MPN partner admin/,
      );
      expect(await said('admin', 'lägg upp rapporten varje måndag')).to.match(/i en kanal eller gruppchatt/);
    });
  });

  describe('alerts', () => {
    it('are sent by the button on the preview only', async () => {
      await bot.know(REPORT);
      const before = bot.connector.sent.length;
      expect(textOf(await bot.say('admin', 'send everyone their alerts now'))).to.match(/I would tell|Nothing new/);
      expect(bot.connector.sent).to.have.length(before + 1);
    });

    it('for everyone are for admins; one’s own are for oneself', async () => {
      expect(textOf(await bot.say('colleague', 'show the alerts for everyone'))).to.match(/needs a role/);
      expect(textOf(await bot.say('colleague', 'any news for me?'))).to.match(/Nothing concerns you/);
    });
  });

  describe('its words', () => {
    it('are explained with the rule behind them and a way on', async () => {
      const card = await bot.say('admin', 'what does fragile mean?');
      expect(element(card, 'said')?.text).to.match(/depends on single people/);
      expect(textOf(card)).to.match(/\*\*R12\*\*/);
      expect(buttonNamed(card, 'What is at risk').data).to.include({ ability: 'risk' });
    });

    it('lead a person without a role to nothing that would be refused', async () => {
      const card = await bot.say('colleague', 'vad betyder skör?');
      expect(element(card, 'said')?.text).to.match(/Skör/);
      expect(buttonData(card).filter(({ verb }) => verb === 'company.show')).to.deep.equal([]);
    });

    it('include its rules by number, in a channel too', async () => {
      expect(await said('colleague', 'what is R6?', together('channel'))).to.match(/\*\*R6\*\* A skill counts only if/);
      expect(await said('colleague', 'förklara R11')).to.match(/\*\*R11\*\* Ett MCID är kopplat till ett medlemskap/);
    });
  });

  it('tells who can see what', async () => {
    expect(await said('colleague', 'who can see my data?')).to.match(/latest question I keep for half an hour/);
    expect(await said('colleague', 'vad sparar du om mig?')).to.match(/senaste fråga sparar jag i en halvtimme/);
  });

  it('understands a thumb and other emoji', async () => {
    expect(textOf(await bot.say('colleague', '👍'))).to.match(/You're welcome/);
    expect(textOf(await bot.say('colleague', '🎉'))).to.match(/that's kind/);
    await bot.say('colleague', 'svenska');
    expect(textOf(await bot.say('colleague', '👍'))).to.match(/Varsågod/);
    expect(textOf(await bot.say('colleague', 'ok'))).to.match(/Varsågod/);
  });
});

import { expect } from 'chai';
import { setUpTab } from '../support/browser/set-up-tab.ts';
import type { TabCaller } from '../support/tab-bot.ts';

describe('The tab in a channel', () => {
  const { bot, open } = setUpTab();
  const channelUrl = () => `${bot().url}/tab?place=channel`;

  it('shows everyone numbers only, without a link to people', async () => {
    const { frame } = await open('north admin', { url: channelUrl(), subEntityId: 'people' });
    await frame.getByRole('heading', { level: 1, name: 'Where you stand' }).waitFor();
    expect(await frame.getByRole('tab').count()).to.equal(0);
    expect(await frame.getByRole('link').count()).to.equal(0);
    expect(await frame.getByRole('heading', { name: 'Renewals' }).count()).to.equal(0);
  });

  it('opens a competency in a dialog, which shows names only to those who may see them', async () => {
    const channel = await open('north colleague', { url: channelUrl() });
    await channel.frame.getByRole('button', { name: 'Cloud Platform' }).click();
    const [{ url, title }] = await channel.argumentsOf<[{ url: string; title: string }]>('tasks.startTask');
    expect(title).to.equal('Cloud Platform');
    const textFor = async (caller: TabCaller) => {
      const { frame } = await open(caller, { url, frameContext: 'task' });
      await frame.getByText('without that person it is not.').waitFor();
      expect(await frame.getByRole('tab').or(frame.getByRole('link')).count()).to.equal(0);
      return frame.locator('body').innerText();
    };
    expect(await textFor('north admin')).to.contain('Anna Lindqvist');
    expect(await textFor('north colleague')).not.to.match(/Anna|Lindqvist|Nadia/);
  });

  it('is added by Save', async () => {
    const { frame, calls, tell, argumentsOf } = await open('north admin', {
      url: `${bot().url}/tab?place=settings`,
      frameContext: 'settings',
    });
    await frame.getByRole('heading', { level: 1, name: 'Show the channel where you stand' }).waitFor();
    expect(await argumentsOf('settings.setValidityState')).to.deep.equal([true]);
    await tell('settings.save', {});
    await argumentsOf('settings.save.success');
    expect(calls.find(({ func }) => func === 'settings.setSettings')?.args[0]).to.deep.include({
      entityId: 'overview',
      suggestedDisplayName: 'Where we stand',
      contentUrl: channelUrl(),
    });
  });
});

import { expect } from 'chai';
import { setUpTab } from '../support/browser/set-up-tab.ts';
import { eventually } from '../support/eventually.ts';

describe('The tab in Teams', () => {
  const { open } = setUpTab();

  it('opens the target of a deep link, and shares a link to it', async () => {
    const { frame, argumentsOf } = await open('north admin', { subEntityId: 'competency/datacenter' });
    await frame.getByRole('heading', { level: 1, name: 'Datacenter' }).waitFor();
    await frame.getByRole('button', { name: 'Share a link' }).click();
    expect((await argumentsOf('shareDeepLink')).slice(0, 2)).to.deep.equal(['competency/datacenter', 'Datacenter']);
  });

  it('names nobody in a link to a person, because addresses end up in logs', async () => {
    const { frame, argumentsOf } = await open('north admin', { subEntityId: 'people' });
    await frame.getByRole('link', { name: 'Elin Sjöberg' }).click();
    await frame.getByRole('button', { name: 'Share a link' }).click();
    expect(JSON.stringify(await argumentsOf('shareDeepLink'))).not.to.match(/elin|sjöberg/i);
  });

  it("follows Teams' theme while it is open", async () => {
    const { frame, tell } = await open('north admin');
    const colour = () =>
      frame.evaluate<string>("getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor");
    await frame.getByRole('heading', { level: 1 }).waitFor();
    const colours = [await colour()];
    for (const theme of ['dark', 'contrast']) {
      await tell('themeChange', theme);
      await eventually(async () => !colours.includes(await colour()));
      colours.push(await colour());
    }
    expect(colours.at(-1)).to.equal('rgb(0, 0, 0)');
  });

  it('can be used with the keyboard alone', async () => {
    const { page, frame } = await open('north admin');
    await frame.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    expect(await frame.evaluate('document.activeElement.tagName')).to.equal('MAIN');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mia');
    await frame.getByRole('status').filter({ hasText: '1 person' }).waitFor();
    await frame.getByRole('link', { name: 'Mia Virtanen' }).focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: 'Mia Virtanen' }).waitFor();
  });

  it('says what to do if Teams signs nobody in', async () => {
    const { frame } = await open('north admin', { token: 'no.valid.token' });
    await frame.getByText("I can't tell who you are").waitFor();
  });

  it('says what to do if the bot does not respond, and tries again', async () => {
    const { page, frame } = await open('north admin');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/api/people', (route) => route.abort());
    await frame.getByRole('tab', { name: 'People' }).click();
    await frame.getByText('No connection').waitFor();
    await page.unroute('**/api/people');
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('link', { name: 'Anna Lindqvist' }).waitFor();
  });
});

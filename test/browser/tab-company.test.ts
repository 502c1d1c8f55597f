import { expect } from 'chai';
import { setUpTab } from '../support/browser/set-up-tab.ts';

describe('The company in the tab', () => {
  const { open } = setUpTab();

  it('tells an admin which person a competency depends on, and leads back to the overview', async () => {
    const { frame } = await open('north admin');
    await frame.getByRole('link', { name: 'Cloud Platform' }).click();
    await frame.getByText('it hangs on Anna Lindqvist: without that person it is not.').waitFor();
    await frame.getByRole('link', { name: '← Overview' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Where you stand' }).waitFor();
  });

  it('shows a colleague without a role no names, and no view with names', async () => {
    const { frame } = await open('north colleague');
    await frame.getByRole('link', { name: 'Cloud Platform' }).click();
    await frame.getByText('it hangs on 1 person: without that person it is not.').waitFor();
    expect(await frame.getByRole('tab').allInnerTexts()).to.deep.equal(['Overview', 'For you']);
    expect(await frame.locator('body').innerText()).not.to.match(/Anna|Lindqvist|Nadia/);
  });

  it('shows how to keep a level, and what changes if a person leaves', async () => {
    const { frame } = await open('north admin', { subEntityId: 'competency/data-analytics' });
    await frame.getByText('To keep gold at its anniversary on 19 June 2023').waitFor();
    await frame.getByRole('checkbox', { name: 'Sara Nyman' }).check();
    await frame.getByRole('button', { name: 'Show what changes' }).click();
    await frame.getByRole('heading', { name: 'If Sara Nyman leaves' }).waitFor();
    await frame.getByText('Data Analytics · Gold: met → not met').waitFor();
  });

  it('finds people by a search, and by the state of their MCID', async () => {
    const { frame } = await open('north admin', { subEntityId: 'people' });
    await frame.getByRole('searchbox').fill('sjob');
    await frame.getByRole('status').filter({ hasText: '1 person' }).waitFor();
    await frame.getByRole('link', { name: 'Elin Sjöberg' }).waitFor();
    await frame.getByRole('searchbox').fill('');
    await frame.getByRole('combobox', { name: 'MCID' }).selectOption('notAssociated');
    await frame.getByRole('status').filter({ hasText: '3 people' }).waitFor();
  });

  it('gives the figures of the chart in words', async () => {
    const { page, frame } = await open('north colleague');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await page.setViewportSize({ width: 1440, height: 3_000 });
    await frame.getByRole('listitem').filter({ hasText: 'Data Analytics: 2 of 2' }).waitFor({ state: 'attached' });
    expect(await frame.locator('[role=option]:not([inert] *)').count()).to.equal(0);
  });

  it('says what to import as long as nothing has been imported', async () => {
    const { frame } = await open('south admin');
    await frame.getByText('Drop the skills report from Partner Center').waitFor();
    await frame.getByRole('link', { name: 'Import it here' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Imports' }).waitFor();
    await frame.getByRole('tab', { name: 'People' }).click();
    await frame.getByRole('link', { name: 'Import it here' }).waitFor();
    expect(await frame.getByRole('searchbox').count()).to.equal(0);
  });

  it('tells a colleague that a view is for admins, without anything to fill in', async () => {
    for (const subEntityId of ['people', 'imports']) {
      const { frame } = await open('north colleague', { subEntityId });
      await frame.getByText('This is for admins').waitFor();
      expect(await frame.locator('main').getByRole('searchbox').count()).to.equal(0);
      expect(await frame.locator('main').getByRole('button').count()).to.equal(0);
    }
  });
});

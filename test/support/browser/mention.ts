import type { Locator, Page } from 'playwright-core';
import type { Chat } from './chat.ts';

/** Mentions the bot in a group chat; resolves with the card of its reply. */
export function mentionInGroupChat({ page, cardAfter }: Chat, question: string): Promise<Locator> {
  return cardAfter(async () => {
    await typeMention(page, question);
    await page.keyboard.press('Enter');
  });
}

/** Mentions the bot in a new post of a channel; resolves with the card of its reply in the post's thread. */
export async function mentionInChannel({ page }: Chat, question: string): Promise<Locator> {
  await typeMention(page, question);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  const thread = page.getByRole('group').filter({ hasText: question });
  const card = thread.locator('.ac-adaptiveCard');
  await card.waitFor();
  return card;
}

async function typeMention(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('@');
  await page.getByRole('menuitem', { name: 'Partner Compass' }).click();
  await page.keyboard.type(` ${question}`);
}

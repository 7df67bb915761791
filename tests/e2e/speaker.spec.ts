/** The speaker window: notes and time beside the presentation, in step with it whatever happens. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';
import { bothAt, opensSpeaker } from './speaker.ts';

test('the speaker window follows and drives, and stays in step when either is reloaded', async ({
  reader,
}) => {
  await reader.page.goto('/?present=1');
  const speaker = await opensSpeaker(reader);
  await bothAt(reader, speaker, 1);
  await expect(speaker).toHaveTitle(/^Speaker: /);

  await reader.page.keyboard.press('PageDown');
  await bothAt(reader, speaker, 2);
  await speaker.keyboard.press('PageDown');
  await bothAt(reader, speaker, 3);

  await speaker.reload();
  await bothAt(reader, speaker, 3);
  await speaker.keyboard.press('PageUp');
  await bothAt(reader, speaker, 2);

  await reader.page.reload();
  await bothAt(reader, speaker, 2);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await bothAt(reader, speaker, 3);
});

test.describe('without a network', () => {
  // The map asks for tiles all the same.
  test.use({ troubled: true });

  test('the two windows stay in step', async ({ reader }) => {
    await reader.page.goto('/?present=1');
    const speaker = await opensSpeaker(reader);
    await reader.page.context().setOffline(true);
    await speaker.keyboard.press('PageDown');
    await bothAt(reader, speaker, 2);
    await reader.page.keyboard.press('PageDown');
    await bothAt(reader, speaker, 3);
  });
});

test('the time can be paused, and the end of the presentation is told', async ({ reader }) => {
  await reader.page.goto('/?present=1');
  const speaker = await opensSpeaker(reader);
  const time = speaker.getByRole('timer');
  await speaker.getByRole('button', { name: 'Pause' }).click();
  await expect(speaker.getByRole('button', { name: 'Go on' })).toBeVisible();
  await speaker.getByRole('button', { name: 'Reset' }).click();
  await expect(time).toHaveText('0:00');
  await speaker.getByRole('button', { name: 'Go on' }).click();
  await expect(time).not.toHaveText('0:00');

  await reader.page.keyboard.press('Escape');
  await expect(speaker.getByRole('status')).toContainText('The presentation has ended');
  await reader.page.goto('/?present=1&scene=2');
  await bothAt(reader, speaker, 2);
  await reader.page.close();
  await expect(speaker.getByRole('status')).toContainText('is closed');
});

test('the speaker window can be read by everybody', async ({ reader }) => {
  await reader.page.goto('/?present=1');
  const speaker = await opensSpeaker(reader);
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, so that no colour is looked at on its way.
    await speaker.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: speaker }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LangProvider } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import BasemapDialog from './BasemapDialog.tsx';
import { useBasemapStatus } from './basemapStatus.ts';
import { embeddedArchive } from './embedded.ts';

const style = { version: 8, sources: {}, layers: [{ id: 'paper', type: 'background' }] };
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  useStore.setState(useStore.getInitialState());
  useBasemapStatus.setState({ host: null, attributions: [], fromHost: null });
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(Response.json(style)));
  vi.stubGlobal('fetch', fetched);
  useStore.getState().openDialog('basemap');
});

function open() {
  render(
    <LangProvider lang="en">
      <BasemapDialog />
    </LangProvider>,
  );
  return userEvent.setup();
}

const press = (name: string) => screen.getByRole('button', { name });

async function name(user: ReturnType<typeof userEvent.setup>, address: string) {
  const field = screen.getByRole('textbox');
  await user.clear(field);
  if (address !== '') await user.type(field, address);
  await user.click(press('Use it'));
}

describe('the choice of basemap', () => {
  it('asks before it contacts a host, and says so to whoever listens', async () => {
    const user = open();
    await name(user, 'https://one.example/style.json');
    const question = screen.getByRole('group', { name: 'Contact one.example?' });
    expect(question).toHaveFocus();
    expect(fetched).not.toHaveBeenCalled();
    await user.click(within(question).getByRole('button', { name: 'Contact it' }));
    await vi.waitFor(() =>
      expect(useStore.getState()).toMatchObject({
        basemap: 'https://one.example/style.json',
        hosts: ['one.example'],
        dialog: null,
      }),
    );
  });

  it('lists every host that a style leads to', async () => {
    fetched.mockImplementation(() =>
      Promise.resolve(
        Response.json({
          ...style,
          glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
          sprite: 'https://sprites.example/s',
        }),
      ),
    );
    const user = open();
    await name(user, 'https://two.example/style.json');
    await user.click(press('Contact it'));
    const question = await screen.findByRole('group', { name: 'Contact these 2 hosts?' });
    expect(
      within(question)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['fonts.example', 'sprites.example']);
    expect(useStore.getState().basemap).toBeNull();
  });

  it('says what is wrong with an address', async () => {
    const user = open();
    await name(user, 'javascript:alert(1)');
    expect(screen.getByRole('status')).toHaveTextContent('https:// or http://');
    await name(user, '');
    expect(screen.getByRole('status')).toHaveTextContent('Give an address first');
    expect(screen.getByRole('textbox')).toBeInvalid();
  });

  it('says why a basemap cannot be used, and does not take it', async () => {
    fetched.mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
    const user = open();
    await name(user, 'https://three.example/style.json');
    await user.click(press('Contact it'));
    expect(await screen.findByText(/three\.example cannot be used.*no such file/)).toBeVisible();
    expect(useStore.getState().basemap).toBeNull();
  });

  it('forgets a host', async () => {
    useStore.setState({ hosts: ['one.example', 'two.example'] });
    const user = open();
    await user.click(press('Forget one.example'));
    expect(useStore.getState().hosts).toEqual(['two.example']);
  });

  it('goes back to the embedded basemap, also where the settings name another', async () => {
    useStore.setState({ basemap: 'https://one.example/style.json' });
    useBasemapStatus.setState({ host: 'one.example' });
    const user = open();
    expect(screen.getByText('In use: the basemap of one.example.')).toBeVisible();
    useBasemapStatus.setState({ fromHost: 'https://host.example/style.json' });
    await user.click(press('Back to the embedded basemap'));
    expect(useStore.getState().basemap).toBe(embeddedArchive());
  });
});

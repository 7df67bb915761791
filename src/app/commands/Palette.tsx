/** Every command by name: type some letters of it, Enter does it. */
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { Caps } from './Caps.tsx';
import { commands, isOn } from './commands.ts';
import styles from './Palette.module.css';

export default function Palette() {
  const m = useMessages().commands;
  const { contains } = useFilter({ sensitivity: 'base' });
  const openDialog = useStore((state) => state.openDialog);
  // What can be done when it opens; the list must not change under the reader's fingers.
  const [items] = useState(() =>
    commands.filter((command) => command.id !== 'palette' && isOn(command, useStore.getState())),
  );
  const run = (id: string) => {
    const command = items.find((item) => item.id === id);
    openDialog(null);
    // Once the palette is gone, so that a command may move the focus.
    if (command) setTimeout(() => command.run(useStore.getState()));
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={`${styles.overlay}`}
      onOpenChange={(isOpen) => !isOpen && openDialog(null)}
    >
      <Modal className={`${styles.modal}`}>
        <Dialog className={`${styles.dialog}`} aria-label={m.palette}>
          <Autocomplete
            filter={(text, typed) =>
              typed
                .split(/\s+/)
                .filter(Boolean)
                .every((word) => contains(text, word))
            }
          >
            {/* A palette is opened to be typed into. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchField autoFocus aria-label={m.palette} className={`${styles.field}`}>
              <Input placeholder={m.placeholder} className={`${styles.input}`} />
            </SearchField>
            <Menu
              items={items}
              className={`${styles.menu}`}
              aria-label={m.palette}
              onAction={(id) => run(String(id))}
              renderEmptyState={() => <p className={styles.none}>{m.none}</p>}
            >
              {({ id, group, keys }) => (
                <MenuItem
                  id={id}
                  className={`${styles.item}`}
                  textValue={`${m.titles[id]} ${m.groups[group]}`}
                >
                  <span>{m.titles[id]}</span>
                  <span className={styles.group}>{m.groups[group]}</span>
                  <Caps chords={keys.slice(0, 1)} />
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

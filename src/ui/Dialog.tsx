/** A modal with a heading and a way out, open while it is drawn; Escape and a click beside it close it. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface Props {
  title: string;
  closeLabel: string;
  /** the reader has closed it */
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ title, closeLabel, onClose, children }: Props) {
  return (
    <ModalOverlay
      isDismissable
      className={`${styles.overlay}`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={`${styles.modal}`}>
        <AriaDialog className={`${styles.dialog}`}>
          {({ close }) => (
            <>
              <div className={styles.head}>
                <Heading slot="title" className={`${styles.title}`}>
                  {title}
                </Heading>
                <Button onPress={close}>{closeLabel}</Button>
              </div>
              {children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A modal with a heading and a way out; Escape and a click beside it close it. */
import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface Props {
  /** the control that opens it */
  trigger: ReactNode;
  title: string;
  closeLabel: string;
  children: ReactNode;
}

export function Dialog({ trigger, title, closeLabel, children }: Props) {
  return (
    <DialogTrigger>
      {trigger}
      <ModalOverlay isDismissable className={`${styles.overlay}`}>
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
    </DialogTrigger>
  );
}

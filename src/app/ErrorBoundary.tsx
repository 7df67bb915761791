/** Keeps a fault in one part of the page from taking the rest with it. */
import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/LangContext.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './ErrorBoundary.module.css';

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Fault error={error} again={() => this.setState({ error: null })} />;
  }
}

function Fault({ error, again }: { error: Error; again: () => void }) {
  const m = useMessages().app.crashed;
  return (
    <div className={styles.fault} role="alert">
      <h2 className={styles.title}>{m.title}</h2>
      <p>{m.body}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <Button onPress={again}>{m.again}</Button>
    </div>
  );
}

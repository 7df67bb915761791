/** What the column has to tell: what was just done, what the browser does not keep, what came of an import. */
import { Button } from '../../ui/Button.tsx';
import { saveAsFile } from '../library/file.ts';
import { useLibrary } from '../library/library.ts';
import { travel, type Scope } from './acts.ts';
import { useDock } from './dockStore.ts';
import { FindingLines } from './FindingLines.tsx';
import styles from './Notes.module.css';

export function Notes({ scope }: { scope: Scope }) {
  const { m } = scope;
  const said = useDock((dock) => dock.said);
  const report = useDock((dock) => dock.report);
  const keeping = useLibrary((library) => library.keeping);
  const damaged = useLibrary((library) => library.damaged);
  const dismissDamaged = useLibrary((library) => library.dismissDamaged);
  const canUndo = useLibrary((library) => library.past.length > 0);
  const canRedo = useLibrary((library) => library.future.length > 0);
  return (
    <div className={styles.notes}>
      <div role="alert">
        {keeping === 'refused' && <p className={styles.fault}>{m.notKept}</p>}
        {damaged !== null && (
          <div className={styles.fault}>
            <p>{m.damaged.text}</p>
            <div className={styles.acts}>
              <Button look="plain" onPress={() => saveAsFile('briefings-unread.json', damaged)}>
                {m.damaged.save}
              </Button>
              <Button look="plain" onPress={dismissDamaged}>
                {m.damaged.dismiss}
              </Button>
            </div>
          </div>
        )}
        {report && (
          <div className={styles.fault}>
            <p>
              {report.refusal
                ? m.import.refusals[report.refusal]
                : report.briefing
                  ? m.import.partly
                  : m.import.failed}
            </p>
            <FindingLines findings={report.findings} scope={scope} nameOf={({ item }) => item} />
            <Button look="plain" onPress={() => useDock.setState({ report: null })}>
              {m.import.dismiss}
            </Button>
          </div>
        )}
      </div>
      <div className={styles.said}>
        <p role="status">{said}</p>
        {(canUndo || canRedo) && (
          <>
            <Button look="plain" isDisabled={!canUndo} onPress={() => travel('undo', scope)}>
              {m.acts.undo}
            </Button>
            <Button look="plain" isDisabled={!canRedo} onPress={() => travel('redo', scope)}>
              {m.acts.redo}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

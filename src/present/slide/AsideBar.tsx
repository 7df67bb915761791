/** While the presenter is in the reading room: which scene waits, and the way back to it. */
import { Button } from '../../ui/Button.tsx';
import { plainText } from '../briefing/told.ts';
import { perform } from '../play/playStore.ts';
import { useTalk } from '../talk/TalkContext.tsx';

export function AsideBar() {
  const { scene } = useTalk();
  return <Button onPress={() => perform({ kind: 'aside' })}>{plainText(scene.title)}</Button>;
}

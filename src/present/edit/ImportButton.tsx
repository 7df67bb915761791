/** Takes a briefing from a file that the reader chooses. */
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { readBriefingFile } from '../library/file.ts';
import { take, type Scope } from './acts.ts';

export function ImportButton({ scope, look }: { scope: Scope; look?: 'plain' | 'boxed' }) {
  return (
    <FileTrigger
      acceptedFileTypes={['application/json', '.json']}
      onSelect={(files) => {
        const [file] = files ?? [];
        if (file) void readBriefingFile(file).then((read) => take(read, scope));
      }}
    >
      <Button {...(look ? { look } : {})}>{scope.m.acts.import}</Button>
    </FileTrigger>
  );
}

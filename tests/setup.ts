import '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Component tests ask for jsdom with `// @vitest-environment jsdom`; pure ones stay in node.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}

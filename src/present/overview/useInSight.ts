/** Whether an element is in sight, or nearly so. */
import { useEffect, useState, type RefObject } from 'react';

/** What comes into sight next is ready then. */
const ahead = '50% 0px';

/** False until the browser has looked; always true where it cannot. */
export function useInSight(target: RefObject<HTMLElement | null>): boolean {
  const canLook = typeof IntersectionObserver !== 'undefined';
  const [isIn, setIn] = useState(!canLook);
  useEffect(() => {
    const element = target.current;
    if (!canLook || !element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setIn(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [target, canLook]);
  return isIn;
}

import { useLayoutEffect } from 'preact/hooks';
import type { ThemeChoice } from '../../state/choices.ts';

/** The page itself obeys the choice too. */
export function useTheme(theme: ThemeChoice = 'auto'): void {
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export type ColorMode = 'light' | 'dark';

interface Theme {
  readonly colorMode: ColorMode;
  /** Value of `data-theme` on the root element. */
  readonly attribute: string;
  readonly toggle: () => void;
}

const storageKey = 'stage.color-mode';
const attribute = 'light:light dark:dark spacing:spacing typography:typography shape:shape motion:motion';
const ThemeContext = createContext<Theme | undefined>(undefined);

/** Light or dark: as the system has it until the person chooses. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState(storedMode);
  const system = useSystemMode();
  const colorMode = chosen ?? system;

  useEffect(() => {
    document.documentElement.dataset['theme'] = attribute;
    document.documentElement.dataset['colorMode'] = colorMode;
  }, [colorMode]);

  const theme = useMemo<Theme>(() => {
    const toggle = () => {
      const next = colorMode === 'light' ? 'dark' : 'light';
      localStorage.setItem(storageKey, next);
      setChosen(next);
    };
    return { colorMode, attribute, toggle };
  }, [colorMode]);
  return <ThemeContext.Provider value={theme}>{children}</ThemeContext.Provider>;
}

export function useTheme(): Theme {
  const theme = useContext(ThemeContext);
  if (theme === undefined) throw new Error('Cannot use the theme: no provider above');
  return theme;
}

function useSystemMode(): ColorMode {
  const [mode, setMode] = useState<ColorMode>(() => (darkQuery().matches ? 'dark' : 'light'));
  useEffect(() => {
    const query = darkQuery();
    const follow = () => setMode(query.matches ? 'dark' : 'light');
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return mode;
}

function darkQuery(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function storedMode(): ColorMode | undefined {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : undefined;
}

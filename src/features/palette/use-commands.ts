import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compactOf } from '../../core/search/fold.ts';

export interface Command {
  readonly key: string;
  readonly name: string;
  run(): void;
}

/** What can be done from the palette besides opening a record; all of it while nothing is typed, else what fits the text. */
export function useCommands(text: string, switchLanguage: () => void): readonly Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands: Command[] = [
    { key: 'diagnose', name: t(($) => $.palette.diagnose), run: () => void navigate({ to: '/diagnose' }) },
    { key: 'browse', name: t(($) => $.palette.browse), run: () => void navigate({ to: '/browse' }) },
    { key: 'graph', name: t(($) => $.palette.graph), run: () => void navigate({ to: '/graph' }) },
    { key: 'bundle', name: t(($) => $.palette.bundle), run: () => void navigate({ to: '/bundle' }) },
    { key: 'about', name: t(($) => $.palette.about), run: () => void navigate({ to: '/about' }) },
    { key: 'home', name: t(($) => $.palette.home), run: () => void navigate({ to: '/' }) },
    { key: 'language', name: t(($) => $.palette.language), run: switchLanguage },
  ];
  const typed = compactOf(text);
  return typed === ''
    ? commands
    : commands.filter(({ name, key }) => compactOf(name).includes(typed) || key.startsWith(typed));
}

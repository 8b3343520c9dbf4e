import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../ui/code-block.tsx';
import { Placeholders } from './placeholders.tsx';

/** A command to copy, its placeholders set apart; the shell is named where it is not the usual one. */
export function CommandBlock({ shell, run }: { shell: string; run: string }) {
  const { t } = useTranslation();
  return (
    <CodeBlock
      text={run}
      caption={shell === 'bash' ? undefined : shell}
      copyLabel={`${t(($) => $.shell.copy)}: ${run.split('\n')[0]}`}
      wrap
    >
      <Placeholders text={run} />
    </CodeBlock>
  );
}

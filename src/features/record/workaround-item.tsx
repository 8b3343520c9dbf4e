import { useTranslation } from 'react-i18next';
import { CommandBlock } from '../../catalogue-access/command-block.tsx';
import type { Workaround } from '../../core/record/model.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './advice.module.css';
import { EstimatedRate } from './estimated-rate.tsx';
import { Condition, SourceMarks } from './small-print.tsx';

export function WorkaroundItem({ workaround, estimate }: { workaround: Workaround; estimate: boolean }) {
  const { t } = useTranslation();
  const { percent } = useFormats();
  const language = useLanguage();
  const { action, how, condition, commands, successRate } = workaround;
  // The Chinese of an action already holds the explanation; the English one beneath would say it twice.
  const told = language === 'zh' && action.zh !== null && how?.zh === null;
  const whole = how === null || told;
  return (
    <li className={styles.workaround}>
      {whole && isLong(action[language] ?? action.en ?? action.zh ?? '') ? (
        <p>
          <LocalisedText text={action} />
        </p>
      ) : (
        <h3 className={styles.action}>
          <LocalisedText text={action} />
        </h3>
      )}
      {how && !told ? (
        <p>
          <LocalisedText text={how} />
        </p>
      ) : null}
      <Condition text={condition} />
      {commands.map(({ shell, run }) => (
        <CommandBlock key={`${shell} ${run}`} shell={shell} run={run} />
      ))}
      {successRate !== null ? (
        <p className={styles.rate}>
          <EstimatedRate text={t(($) => $.record.successRate, { rate: percent(successRate) })} estimate={estimate} />
        </p>
      ) : null}
      <SourceMarks sources={workaround.sources} />
    </li>
  );
}

/** A whole paragraph of advice is text, not a heading. */
function isLong(text: string): boolean {
  return text.length > (/\p{Script=Han}/u.test(text) ? 36 : 90);
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useSession } from '../session/session.ts';
import { RichText } from './rich-text.tsx';

const useStyles = makeStyles({
  // Aligns the arrow with the texts above it.
  root: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** The rules and sources behind a statement, collapsed under "Why?". */
export function Basis({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="why">
        <AccordionHeader as="h2">{t('why')}</AccordionHeader>
        <AccordionPanel className={styles.list}>
          {lines.map((line) => (
            <Caption1 as="p" key={line}>
              <RichText text={line} />
            </Caption1>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

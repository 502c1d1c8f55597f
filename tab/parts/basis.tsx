import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useSession } from '../session.ts';
import { Rich } from './rich.tsx';

const useStyles = makeStyles({
  // The arrow in line with the texts above it.
  root: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** What something rests on: rules and sources, folded away until one asks why. */
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
              <Rich text={line} />
            </Caption1>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import { useSession } from '../../session/session.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'center',
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { textAlign: 'center' },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  input: { display: 'none' },
});

type Props = { readonly isBusy: boolean; readonly onFiles: (files: readonly File[]) => void };

/** Takes files that are dropped or chosen. */
export function DropZone({ isBusy, onFiles }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files?.length && !isBusy) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={t('imports.bring')}
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Body1 as="p" className={styles.text}>
        {t('imports.drop')}
      </Body1>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && input.current?.click()}>
        {t('imports.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv"
        className={styles.input}
        aria-label={t('imports.choose')}
        onChange={({ target }) => {
          take(target.files);
          // Without this, choosing the same file again would not fire a change event.
          target.value = '';
        }}
      />
    </section>
  );
}

import { Body1 } from '@fluentui/react-components';
import { RichText } from './rich-text.tsx';

/** A text from the API: one line, and optionally list items as lines that begin with a dash. */
export function Remark({ text }: { readonly text: string }) {
  const [head = '', ...items] = text.split('\n');
  return (
    <div>
      <Body1 as="p">
        <RichText text={head} />
      </Body1>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>
              <RichText text={item.replace(/^- /, '')} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

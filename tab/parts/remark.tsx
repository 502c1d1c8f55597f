import { Body1 } from '@fluentui/react-components';
import { Rich } from './rich.tsx';

/** A remark of the bot: a line, and beneath it perhaps a list of lines that begin with a dash. */
export function Remark({ text }: { readonly text: string }) {
  const [head = '', ...items] = text.split('\n');
  return (
    <div>
      <Body1 as="p">
        <Rich text={head} />
      </Body1>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>
              <Rich text={item.replace(/^- /, '')} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

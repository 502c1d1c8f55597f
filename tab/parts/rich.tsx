import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';

const PIECES = /\*\*(.+?)\*\*|\[(.+?)\]\((https:[^)]+)\)/g;

/** A text of the bot with its bold words and links. */
export function Rich({ text }: { readonly text: string }) {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    const [whole, bold, label, url] = match;
    parts.push(text.slice(end, match.index));
    parts.push(
      url ? (
        <Link key={match.index} href={url} target="_blank" rel="noreferrer" inline>
          {label}
        </Link>
      ) : (
        <b key={match.index}>{bold}</b>
      ),
    );
    end = match.index + whole.length;
  }
  return (
    <>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
        <Fragment key={place}>{part}</Fragment>
      ))}
      {text.slice(end)}
    </>
  );
}

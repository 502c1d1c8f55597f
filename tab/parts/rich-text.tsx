import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';

const MARKUP = /\*\*(.+?)\*\*|\[(.+?)\]\((https:[^)]+)\)/g;

/** A text from the API with its markdown for bold words and links. */
export function RichText({ text }: { readonly text: string }) {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
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
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
        <Fragment key={index}>{part}</Fragment>
      ))}
      {text.slice(end)}
    </>
  );
}

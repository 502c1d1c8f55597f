import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';

type Props = { readonly height: number; readonly children: ReactNode };

/** Shows its children once they come into sight; until then it holds so many pixels free for them. */
export function WhenSeen({ height, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const gap = <div style={{ height }} aria-busy />;
  return <div ref={place}>{isSeen ? <Suspense fallback={gap}>{children}</Suspense> : gap}</div>;
}

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';

type Props = { readonly height: number; readonly children: ReactNode };

/** Renders its children once they scroll into view; until then it reserves `height` pixels. */
export function WhenSeen({ height, children }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    if (container.current) observer.observe(container.current);
    return () => observer.disconnect();
  }, []);
  const placeholder = <div style={{ height }} aria-busy />;
  return <div ref={container}>{isSeen ? <Suspense fallback={placeholder}>{children}</Suspense> : placeholder}</div>;
}

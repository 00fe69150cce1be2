import type {PropsWithChildren, ReactNode} from 'react';

/** A link as Docusaurus makes it, without the router. */
export default function Link({to, children, ...rest}: PropsWithChildren<{readonly to: string}>): ReactNode {
  return (
    <a href={to} {...rest}>
      {children}
    </a>
  );
}

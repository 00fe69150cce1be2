import type {ReactNode} from 'react';
import {CodeFrame} from '../../ui/CodeFrame';

type Props = {
  readonly children?: ReactNode;
  readonly className?: string;
  /** What stands after the language on the fence, such as `title="buildspec.yml"`. */
  readonly metastring?: string;
  readonly title?: string;
};

/** Replaces the theme's block, which highlights in the reader's browser: ours was highlighted at build. */
export default function CodeBlock({children, className, metastring, title}: Props): ReactNode {
  const language = /language-([\w-]+)/.exec(className ?? '')?.[1];
  return (
    <CodeFrame title={title ?? /title="([^"]*)"/.exec(metastring ?? '')?.[1]} language={language}>
      {children}
    </CodeFrame>
  );
}

import MDXA from '@theme/MDXComponents/A';
import MDXHeading from '@theme/MDXComponents/Heading';
import MDXImg from '@theme/MDXComponents/Img';
import type {ComponentProps} from 'react';
import CodeBlock from './CodeBlock/index';
import {Quiz} from '../quiz/Quiz';
import {QuizList} from '../quiz/QuizList';
import {Fact} from '../reference/Fact';
import {PipelineMap} from '../reference/PipelineMap';
import {ServiceStatus} from '../reference/ServiceStatus';
import {Term} from '../reference/Term';
import {InterviewTip, WhyStrong} from '../ui/page/InterviewTip';
import {KeyTakeaways} from '../ui/page/KeyTakeaways';
import {Cause, Mistake, Remedy, Symptom} from '../ui/page/Mistake';
import {Next} from '../ui/page/Next';
import {Dated, Note} from '../ui/page/Note';
import {SourceList} from '../ui/page/SourceList';
import {YouWillLearn} from '../ui/page/YouWillLearn';
import {ScrollTable} from '../ui/ScrollTable';

type CodeProps = ComponentProps<'code'> & {readonly metastring?: string};
type HeadingProps = ComponentProps<typeof MDXHeading>;

/** What a page under `docs/` may use without an import, and how plain Markdown is shown. */
export default {
  a: MDXA,
  img: MDXImg,
  // Only code from a fence has a language; code in running text stays as it is.
  code: (props: CodeProps) => (props.className?.includes('language-') ? <CodeBlock {...props} /> : <code {...props} />),
  pre: ({children}: ComponentProps<'pre'>) => children,
  table: ScrollTable,
  h2: (props: HeadingProps) => <MDXHeading {...props} as="h2" />,
  h3: (props: HeadingProps) => <MDXHeading {...props} as="h3" />,
  h4: (props: HeadingProps) => <MDXHeading {...props} as="h4" />,
  Cause,
  Dated,
  Fact,
  InterviewTip,
  KeyTakeaways,
  Mistake,
  Next,
  Note,
  PipelineMap,
  Quiz,
  QuizList,
  Remedy,
  ServiceStatus,
  Sources: SourceList,
  Symptom,
  Term,
  WhyStrong,
  YouWillLearn,
};

import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type PropsWithChildren,
  type ReactNode,
} from 'react';
import {PrintedAddress} from '../labs/bench/PrintedAddress';
import type {ExampleId} from '../labs/spec-checker/examples';
import styles from './LabInPage.module.css';

/** What a lab in a page needs: where it begins, the page that opens it by link, that it is a guest here, and a file for a checker. */
type Begun = {
  readonly search: string;
  readonly address: string;
  readonly compact: boolean;
  readonly example?: ExampleId | undefined;
};
type View = {readonly default: ComponentType<Begun>};

const checker = async (kind: 'buildspec' | 'appspec'): Promise<View> => {
  const {SpecChecker} = await import('../labs/spec-checker/SpecChecker');
  return {default: (begun) => <SpecChecker kind={kind} hash="" address={begun.address} example={begun.example} />};
};

const LABS = {
  pipeline: {title: 'Pipeline lab', View: lazy((): Promise<View> => import('../labs/pipeline/LinkedLab'))},
  deployment: {title: 'Deployment lab', View: lazy((): Promise<View> => import('../labs/deployment/LinkedLab'))},
  buildspec: {title: 'Buildspec checker', View: lazy(() => checker('buildspec'))},
  appspec: {title: 'AppSpec checker', View: lazy(() => checker('appspec'))},
} as const;

/** How far below the window a lab begins to load, CSS px. */
const AHEAD = '200px';

type Props = PropsWithChildren<{
  readonly lab: keyof typeof LABS;
  /** Id of the scenario that the text speaks of; checkers of files have none. */
  readonly scenario?: string;
  /** Id of the faulty file that the text speaks of and a checker begins with. */
  readonly example?: ExampleId;
}>;

/** A lab at the place where it helps, set to a case. Loads when it comes near the window; until then, and without scripts, a link. */
export function LabInPage({lab, scenario, example, children}: Props): ReactNode {
  const {title, View} = LABS[lab];
  const box = useRef<HTMLElement>(null);
  const near = useNear(box);
  const search = scenario === undefined ? '' : `?scenario=${scenario}`;
  const address = useBaseUrl(`/labs/${lab}/`);
  const whole = useBaseUrl(`/labs/${lab}/${search}`, {absolute: true});
  return (
    <section ref={box} className={styles.box} aria-label={title} data-prints={scenario !== undefined}>
      <p className={styles.label}>
        <span>Try it</span> <Link to={`/labs/${lab}/${search}`}>{title} on a page of its own</Link>
      </p>
      {children}
      {!near && <PrintedAddress href={whole} what={title} />}
      {near && (
        <Suspense fallback={<p role="status">The lab is loading.</p>}>
          <View search={search} address={address} compact example={example} />
        </Suspense>
      )}
    </section>
  );
}

/** Whether the element has come near the window, once. */
function useNear(box: {readonly current: HTMLElement | null}): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) {
          setNear(true);
          watcher.disconnect();
        }
      },
      {rootMargin: AHEAD},
    );
    if (box.current) {
      watcher.observe(box.current);
    }
    return () => watcher.disconnect();
  }, [box]);
  return near;
}

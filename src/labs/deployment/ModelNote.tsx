import type {ReactNode} from 'react';
import styles from './situation.module.css';
import type {Platform} from './strategies';
import {thingOn} from './words';

/** What the lab takes for granted where AWS states nothing. */
export function ModelNote({platform}: {readonly platform: Platform}): ReactNode {
  return (
    <p className={styles.model}>
      <span>{MODELS[thingOn(platform)]}</span>
    </p>
  );
}

const MODELS = {
  revision:
    'In this plain model, all requests are shared equally by the instances in service. What an instance answers whose deployment failed isn’t documented; it counts as out. Each event takes a minute.',
  version: 'Each hook takes a minute here; AllowTraffic takes as long as its shift.',
} as const;

import type {ReactNode} from 'react';
import styles from './Icon.module.css';

const SHAPES = {
  right: 'M3.5 8.5l3 3 6-7',
  wrong: 'M4 4l8 8M12 4l-8 8',
  partly: 'M3.5 8h9',
  link: 'M6.5 9.5l3-3M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7',
  arrow: 'M3 8h10M9 4l4 4-4 4',
} as const;

/** A line drawing, 1 em wide, in the color of the text. It is decoration: the words beside it say the same. */
export function Icon({shape}: {readonly shape: keyof typeof SHAPES}): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[shape]} />
    </svg>
  );
}

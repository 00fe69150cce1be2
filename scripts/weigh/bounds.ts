import {readFileSync} from 'node:fs';
import type {Weight} from './load';

type Bounds = Readonly<Record<string, {readonly js: number; readonly all: number}>>;

const {pages: bounds} = JSON.parse(readFileSync('weight-budget.json', 'utf8')) as {readonly pages: Bounds};

/** What is past its bound in weight-budget.json on that page, a line each. */
export function pastBounds(page: string, weight: Weight): readonly string[] {
  const bound = bounds[page] ?? bounds['*'];
  return (['js', 'all'] as const)
    .filter((part) => !bound || weight[part] > bound[part] * 1000)
    .map((part) => `${page}: ${kB(weight[part])} kB of ${part}, its bound is ${bound?.[part] ?? 'missing'}`);
}

/** Bytes as kB (1000 bytes), for a column. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}

import * as z from 'zod';
import {Item} from '../items/schemas';
import {strict} from '../lib/strict';
import type {Misconception} from '../reference/misconception';
import type {Objective} from '../reference/objective';

/** A bank as its author writes it. The file's name is the bank's id. */
export const BankFile = strict({
  /** Shown above the quiz and in lists. */
  title: z.string().min(3),
  /** One plain sentence: what the reader finds out. */
  description: z.string().min(10),
  /** Path of the page that the bank belongs to. */
  page: z.string().regex(/^\/[a-z0-9/-]*$/, 'needs to be a path of this site, such as /overview'),
  /** Former ids (file names) of this bank; links to them still open it. */
  aliases: z.array(z.string()).default([]),
  items: z.array(Item).min(1, 'needs at least one item'),
});
export type BankFile = z.output<typeof BankFile>;

/** An item as a page gets it: with the fingerprint of its meaning. */
export type BankItem = Item & {
  /** Changes when what changes the item's meaning changes: type, keys, numbers, code, facts, `revision`. */
  readonly rev: string;
};

/** A bank as a page gets it: validated, prose as HTML, with what its items refer to. */
export type Bank = Omit<BankFile, 'items'> & {
  readonly id: string;
  readonly items: readonly BankItem[];
  /** By id, those that the items name. */
  readonly misconceptions: Readonly<Record<string, Omit<Misconception, 'id'>>>;
  /** By id, those that the items name. */
  readonly objectives: Readonly<Record<string, Omit<Objective, 'id'>>>;
};

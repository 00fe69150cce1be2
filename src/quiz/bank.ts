import * as z from 'zod';
import type {ItemNotes} from '../items/notes';
import {Item} from '../items/schemas';
import type {Question} from '../items/split';
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

type Rev = {
  /** Fingerprint; changes with what changes the item's meaning: type, keys, numbers, code, facts, `revision`. */
  readonly rev: string;
};

/** A validated bank, whole, with what its items refer to. Published as `/quizzes/<id>.json`. */
export type FullBank = Omit<BankFile, 'items'> & {
  readonly id: string;
  readonly items: readonly (Item & Rev)[];
  /** By id, those that the items name. */
  readonly misconceptions: Readonly<Record<string, Omit<Misconception, 'id'>>>;
  /** By id, those that the items name. */
  readonly objectives: Readonly<Record<string, Omit<Objective, 'id'>>>;
};

/** An item as a page asks it. */
export type BankItem = Question & Rev;

/** What explains a bank's items: loaded when the first answer is near. */
export type Notes = Pick<FullBank, 'misconceptions'> & {
  /** By item id. */
  readonly items: Readonly<Record<string, ItemNotes>>;
};

/** A bank as a page gets it from `@quizzes/<id>`. */
export type Bank = Pick<FullBank, 'id' | 'title' | 'description' | 'page' | 'objectives'> & {
  readonly items: readonly BankItem[];
  /** Fetches the explanations; rejects where the network fails. */
  readonly loadNotes: () => Promise<Notes>;
};

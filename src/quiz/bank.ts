import * as z from 'zod';
import type {ItemNotes} from '../items/notes';
import {Item} from '../items/schemas';
import type {Question} from '../items/split';
import {strict} from '../lib/strict';
import {Day, Slug} from '../reference/ids';
import type {Misconception} from '../reference/misconception';
import type {Objective} from '../reference/objective';

const Retired = strict({
  id: Slug,
  /** The day it was withdrawn. */
  on: Day,
  /** Why, as a sentence to a reader who followed a link to it. */
  why: z.string().min(10),
  /** Id of the item of this bank that asks it better, if there is one. */
  instead: Slug.optional(),
});

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
  /** Items that were withdrawn; a link to one says so. Their ids are never used again. */
  retired: z.array(Retired).default([]),
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
export type BankItem = Question &
  Rev & {
    /** How many hints there are; they come with the explanations. */
    readonly hintCount: number;
  };

/** What explains a bank's items: loaded when the first answer is near. */
export type Notes = Pick<FullBank, 'misconceptions'> & {
  /** By item id. */
  readonly items: Readonly<Record<string, ItemNotes>>;
};

/** A bank as a page gets it from `@quizzes/<id>`. */
export type Bank = Pick<FullBank, 'id' | 'title' | 'description' | 'page' | 'aliases' | 'retired' | 'objectives'> & {
  readonly items: readonly BankItem[];
  /** Fetches the explanations; rejects where the network fails. */
  readonly loadNotes: () => Promise<Notes>;
};

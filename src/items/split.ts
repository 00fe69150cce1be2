import {unreachable} from '../lib/unreachable';
import {choiceMeaning, choiceNotes, choiceQuestion, type ChoiceQuestion} from './choice/split';
import {clozeMeaning, clozeNotes, clozeQuestion, type ClozeQuestion} from './cloze/split';
import {hotspotMeaning, hotspotNotes, hotspotQuestion, type HotspotQuestion} from './hotspot/split';
import {matchMeaning, matchNotes, matchQuestion, type MatchQuestion} from './match/split';
import {openMeaning, openNotes, openQuestion, type OpenQuestion} from './open/split';
import {orderMeaning, orderNotes, orderQuestion, type OrderQuestion} from './order/split';
import {traceMeaning, traceNotes, traceQuestion, type TraceQuestion} from './trace/split';
import type {ItemNotes} from './notes';
import type {Item} from './schemas';

/** Any item as a page asks it. */
export type Question =
  ChoiceQuestion | OrderQuestion | MatchQuestion | ClozeQuestion | HotspotQuestion | TraceQuestion | OpenQuestion;

/** The half of an item that is asked and graded. */
export function questionOf(item: Item): Question {
  switch (item.type) {
    case 'choice':
      return choiceQuestion(item);
    case 'order':
      return orderQuestion(item);
    case 'match':
      return matchQuestion(item);
    case 'cloze':
      return clozeQuestion(item);
    case 'hotspot':
      return hotspotQuestion(item);
    case 'trace':
      return traceQuestion(item);
    case 'open':
      return openQuestion(item);
    default:
      return unreachable(item);
  }
}

/** The half of an item that explains. */
export function notesOf(item: Item): ItemNotes {
  switch (item.type) {
    case 'choice':
      return choiceNotes(item);
    case 'order':
      return orderNotes(item);
    case 'match':
      return matchNotes(item);
    case 'cloze':
      return clozeNotes(item);
    case 'hotspot':
      return hotspotNotes(item);
    case 'trace':
      return traceNotes(item);
    case 'open':
      return openNotes(item);
    default:
      return unreachable(item);
  }
}

/** What makes the item the item it is, wording aside; part of its fingerprint. */
export function meaningOf(item: Item): unknown {
  switch (item.type) {
    case 'choice':
      return choiceMeaning(item);
    case 'order':
      return orderMeaning(item);
    case 'match':
      return matchMeaning(item);
    case 'cloze':
      return clozeMeaning(item);
    case 'hotspot':
      return hotspotMeaning(item);
    case 'trace':
      return traceMeaning(item);
    case 'open':
      return openMeaning(item);
    default:
      return unreachable(item);
  }
}

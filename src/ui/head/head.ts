/** An element that a component wants in the head, or the attributes it wants on `html` or `body`. */
export type Wish = {
  /** Such as `title`, `meta`, `link`, `html`. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in it; empty for most. */
  readonly text: string;
};

/** The head of a document, as far as components decide it. */
export type Head = {
  readonly title: string | undefined;
  readonly html: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  /** All other elements, in their order. */
  readonly elements: readonly Wish[];
};

/** Attributes that say what a `meta` is about; two of one kind would contradict each other. */
const ABOUT = ['charset', 'name', 'property', 'http-equiv', 'itemprop'];

/** One head from all wishes, outer components first: the last word counts. */
export function headOf(wishes: readonly Wish[]): Head {
  const attributesOf = (wanted: string): Readonly<Record<string, string>> =>
    Object.fromEntries(wishes.filter(({tag}) => tag === wanted).flatMap(({attributes}) => Object.entries(attributes)));
  const elements = new Map<string, Wish>();
  for (const wish of wishes) {
    if (!['title', 'html', 'body'].includes(wish.tag)) {
      elements.set(keyOf(wish), wish);
    }
  }
  return {
    title: wishes.findLast(({tag}) => tag === 'title')?.text,
    html: attributesOf('html'),
    body: attributesOf('body'),
    elements: [...elements.values()],
  };
}

/** Elements with one key replace each other. */
function keyOf({tag, attributes, text}: Wish): string {
  const about = tag === 'meta' ? ABOUT.find((name) => name in attributes) : undefined;
  if (about !== undefined) {
    return `meta ${about} ${attributes[about]}`;
  }
  return tag === 'link' && attributes.rel === 'canonical'
    ? 'link canonical'
    : `${tag} ${JSON.stringify(attributes)} ${text}`;
}

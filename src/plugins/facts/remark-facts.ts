import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {unknownFact} from '../quiz-banks/interpolate';
import {loadRegistries} from '../quiz-banks/registries';

/**
 * Fills in `<Fact id="…" />` at build, so a page carries only the facts it names. An unknown id stops the build and says
 * which one was probably meant.
 */
export function remarkFacts({quizzesDir}: {readonly quizzesDir: string}) {
  return (tree: Root, file: VFile) => {
    const {entries} = loadRegistries(quizzesDir).facts;
    for (const node of elementsOf(tree)) {
      const id = attributeOf(node, 'id');
      const fact = entries.get(id);
      if (!fact) {
        file.fail(unknownFact(id, entries), node);
      }
      const {value, claim, source, verifiedOn} = fact;
      node.attributes.push(
        ...Object.entries({value, claim, source, verifiedOn}).map(([name, text]) => ({
          type: 'mdxJsxAttribute' as const,
          name,
          value: text,
        })),
      );
    }
  };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function attributeOf(node: Element, name: string): string {
  const attribute = node.attributes.find((found) => found.type === 'mdxJsxAttribute' && found.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

function* elementsOf(node: Nodes): Generator<Element> {
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Fact') {
    yield node;
  }
  if ('children' in node) {
    for (const child of node.children) {
      yield* elementsOf(child);
    }
  }
}

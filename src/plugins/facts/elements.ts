import type {Nodes} from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';

/** A component in a page. */
type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What can be handed to a component: data as JSON knows it. A field without a value is left out. */
type Data = string | number | boolean | readonly Data[] | {readonly [name: string]: Data | undefined};

/** What is filled in for an attribute; nothing where the component does without. */
export type Filling = Data | undefined;

type Program = NonNullable<NonNullable<MdxJsxAttributeValueExpression['data']>['estree']>;
type Expression = Extract<Program['body'][number], {readonly type: 'ExpressionStatement'}>['expression'];

/** Every component below `node`, in the order of the page. */
export function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    yield node;
  }
  if ('children' in node) {
    for (const child of node.children) {
      yield* elementsOf(child);
    }
  }
}

/** The text of an attribute; empty where it is missing or computed. */
export function attributeOf(node: Element, name: string): string {
  const attribute = node.attributes.find((found) => found.type === 'mdxJsxAttribute' && found.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

/** The attribute that hands `data` to a component. */
export function attributeFor(name: string, data: Data): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value: typeof data === 'string' ? data : valueOf(data)};
}

/** MDX wants a parsed program beside the text of an expression. */
function valueOf(data: Data): MdxJsxAttributeValueExpression {
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: JSON.stringify(data),
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [{type: 'ExpressionStatement', expression: expressionOf(data)}],
      },
    },
  };
}

function expressionOf(data: Data): Expression {
  if (typeof data !== 'object') {
    return {type: 'Literal', value: data};
  }
  if (isList(data)) {
    return {type: 'ArrayExpression', elements: data.map(expressionOf)};
  }
  return {
    type: 'ObjectExpression',
    properties: Object.entries(data).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [
            {
              type: 'Property' as const,
              kind: 'init' as const,
              method: false,
              shorthand: false,
              computed: false,
              key: {type: 'Literal' as const, value: name},
              value: expressionOf(value),
            },
          ],
    ),
  };
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

import {loadAwsServiceSpecSync} from '@aws-cdk/aws-service-spec';
import type {Property, PropertyType, SpecDatabase} from '@aws-cdk/service-spec-types';
import {parseDocument, type CollectionTag, type ScalarTag} from 'yaml';

/** What stands for any value: CloudFormation fills it in. */
const ANY = Symbol('filled in by CloudFormation');

const SHORT_FORMS = [
  'Ref',
  'GetAtt',
  'Sub',
  'Join',
  'Select',
  'Split',
  'FindInMap',
  'ImportValue',
  'If',
  'Equals',
  'Not',
  'And',
  'Or',
  'GetAZs',
  'Base64',
  'Cidr',
  'Condition',
];
const TAGS: readonly (ScalarTag | CollectionTag)[] = SHORT_FORMS.flatMap((name) => [
  {tag: `!${name}`, resolve: (): unknown => ANY},
  {tag: `!${name}`, collection: 'seq' as const, resolve: (): unknown => ANY},
  {tag: `!${name}`, collection: 'map' as const, resolve: (): unknown => ANY},
]);

let database: SpecDatabase | undefined;

/** A CloudFormation template as a value; whatever CloudFormation fills in stands as something that fits everywhere. */
export function readTemplate(text: string): unknown {
  return parseDocument(text, {customTags: [...TAGS]}).toJS() as unknown;
}

/** What is wrong with the resources of a template, held against the resource schema that AWS publishes. */
export function templateProblems(template: unknown): readonly string[] {
  return Object.entries(fieldsOf(fieldsOf(template).Resources)).flatMap(([name, resource]) => {
    const {Type, Properties} = fieldsOf(resource);
    const spec = specOf(typeof Type === 'string' ? Type : '');
    return spec
      ? propertiesProblems(`${name}.Properties`, Properties ?? {}, spec.properties)
      : [`${name}: AWS has no resource type "${String(Type)}"`];
  });
}

function specOf(type: string) {
  database ??= loadAwsServiceSpecSync();
  return database.lookup('resource', 'cloudFormationType', 'equals', type)[0];
}

function propertiesProblems(
  at: string,
  value: unknown,
  properties: Readonly<Record<string, Property>>,
): readonly string[] {
  if (isFilledIn(value)) {
    return [];
  }
  const given = fieldsOf(value);
  const missing = Object.entries(properties).flatMap(([name, {required}]) =>
    required && !(name in given) ? [`${at} lacks ${name}`] : [],
  );
  const wrong = Object.entries(given).flatMap(([name, inner]) => {
    const property = properties[name];
    return property
      ? valueProblems(`${at}.${name}`, inner, property.type)
      : [`${at} has no ${name}; there are: ${Object.keys(properties).join(', ')}`];
  });
  return [...missing, ...wrong];
}

function valueProblems(at: string, value: unknown, type: PropertyType): readonly string[] {
  if (isFilledIn(value)) {
    return [];
  }
  switch (type.type) {
    case 'ref': {
      database ??= loadAwsServiceSpecSync();
      const {properties} = database.get('typeDefinition', type.reference.$ref);
      return isObject(value) ? propertiesProblems(at, value, properties) : [`${at} needs an object`];
    }
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((inner, index) => valueProblems(`${at}.${index}`, inner, type.element))
        : [`${at} needs a list`];
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, inner]) => valueProblems(`${at}.${key}`, inner, type.element))
        : [`${at} needs a map`];
    case 'union': {
      const tries = type.types.map((one) => valueProblems(at, value, one));
      return tries.find((problems) => problems.length === 0) ?? tries[0] ?? [];
    }
    case 'json':
      return isObject(value) || typeof value === 'string' ? [] : [`${at} needs an object`];
    case 'tag':
    case 'null':
      return [];
    default:
      return typeof value === 'object' ? [`${at} needs a ${type.type}`] : [];
  }
}

/** An intrinsic function, short or in full, fits everywhere. */
function isFilledIn(value: unknown): boolean {
  return (
    value === ANY ||
    (isObject(value) && Object.keys(value).length === 1 && /^(?:Ref$|Fn::)/.test(Object.keys(value)[0] ?? ''))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

import { dataSetEvidence, key, name, number, required, type TableGroup, texts } from '../table.ts';

/**
 * Large tables of whole data sets. Their evidence is the data set with the place in it: a statement in words for each row
 * would make three nodes and relationships of every one, and say no more than the row.
 */
export const productTables = {
  products: {
    title: { zh: '产品', en: 'Products' },
    label: 'Product',
    identity: ['key'],
    fields: { ...name, aliases: texts, ...dataSetEvidence },
  },
  product_segments: {
    title: { zh: '产品所属环节', en: 'Segments of products' },
    relationship: 'BELONGS_TO',
    identity: ['product', 'segment'],
    fields: { product: required(key('products')), segment: required(key('segments')), ...dataSetEvidence },
  },
  product_inputs: {
    title: { zh: '产品的投入', en: 'Inputs of products' },
    relationship: 'INPUT_OF',
    identity: ['input', 'buyer'],
    fields: { input: required(key('products')), buyer: required(key('products')), ...dataSetEvidence },
  },
  product_kinds: {
    title: { zh: '产品小类', en: 'Kinds of products' },
    relationship: 'KIND_OF',
    identity: ['kind', 'of'],
    fields: { kind: required(key('products')), of: required(key('products')), ...dataSetEvidence },
  },
  productions: {
    title: { zh: '企业的产品', en: 'Products of enterprises' },
    relationship: 'PRODUCES',
    identity: ['enterprise', 'product'],
    fields: {
      enterprise: required(key('enterprises')),
      product: required(key('products')),
      share: { ...number, minimum: 0, maximum: 100, unit: '%' }, // of the enterprise's turnover; empty: unknown
      ...dataSetEvidence,
    },
  },
  classifications: {
    title: { zh: '企业的其他行业归类', en: 'Further classifications of enterprises' },
    relationship: 'ALSO_CLASSIFIED_AS',
    identity: ['enterprise', 'industry'],
    fields: { enterprise: required(key('enterprises')), industry: required(key('industries')), ...dataSetEvidence },
  },
} satisfies TableGroup;

type Names = { zh: string; en: string };

/** Properties of projects and enterprises by name; of an indicator the graph has its own. */
const names: Readonly<Record<string, Names>> = {
  investment_wan: { zh: '总投资', en: 'Investment' },
  land_mu: { zh: '用地', en: 'Land' },
  floor_m2: { zh: '建筑面积', en: 'Floor space' },
  jobs: { zh: '就业', en: 'Jobs' },
  sales_wan: { zh: '销售收入', en: 'Sales' },
  tax_wan: { zh: '税收', en: 'Tax' },
  capacity: { zh: '产能', en: 'Capacity' },
  works: { zh: '施工进展', en: 'Progress of works' },
  trial_production: { zh: '试生产', en: 'Trial production' },
  located_in: { zh: '所在地', en: 'Place' },
  sited_in: { zh: '所在地', en: 'Place' },
};

/** The name of a property; as the package writes it where we have no word for it. */
export const propertyNameOf = (property: string): Names => names[property] ?? { zh: property, en: property };

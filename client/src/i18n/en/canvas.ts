export const canvas = {
  line: {
    local: 'Supplied locally',
    absent: 'Not supplied locally (essential)',
    optional: 'Optional input',
    returning: 'Recycled',
  },
  sign: {
    suppliers: 'Operating suppliers, ≥ for a lower bound',
    project: 'Project and its stage 0–8, 2–5 for vague wording',
    leader: 'A leader operates here',
    conflict: 'Sources disagree',
    overlap: 'In several zones, or duplicated',
  },
  group: '×{{count}}',
  conflict: 'Sources disagree',
  hue: {
    red: 'Nobody supplies',
    orange: 'Fragile or stuck',
    blue: 'On its way',
    violet: 'Not known',
    green: 'Covered',
  },
};

import type { Context } from '../api/context.ts';
import { payloadOf } from '../change/payload.ts';
import type { Resolvers } from '../gen/schema.ts';
import { segmentCorrection } from './correct-segment.ts';
import { correctTemplate, type TemplateStance } from './correct-template.ts';
import { inputsAt } from './inputs-at.ts';
import { inputAdded, inputChanged, inputRemoved } from './template-inputs.ts';
import { segmentAdded, segmentRemoved } from './template-members.ts';

type Correction = Parameters<typeof correctTemplate>[2];

const corrected = async (context: Context, stance: TemplateStance, correction: Correction) =>
  payloadOf(context, await correctTemplate(context, stance, correction), stance.chain);

const beside = ({ ofCatalogue }: Context, key: string, own: 'input' | 'buyer') =>
  ofCatalogue(({ templates }) =>
    inputsAt(templates.inputs, own, key).flatMap(({ input, buyer, essential, returning }) => {
      const segment = templates.segments.get(own === 'buyer' ? input : buyer);
      return segment ? [{ segment, essential, returning }] : [];
    }),
  );

export const templateResolvers: Resolvers = {
  Segment: {
    inputs: ({ key }, _, context) => beside(context, key, 'buyer'),
    buyers: ({ key }, _, context) => beside(context, key, 'input'),
  },
  Mutation: {
    correctSegment: (_, { segment, correction, ...stance }, context) =>
      corrected(context, stance, segmentCorrection(segment, correction)),
    addSegment: (_, { segment, ...stance }, context) => corrected(context, stance, segmentAdded(segment)),
    removeSegment: (_, { segment, ...stance }, context) => corrected(context, stance, segmentRemoved(segment)),
    addInput: (_, { input, ...stance }, context) => corrected(context, stance, inputAdded(input)),
    changeInput: (_, { input, ...stance }, context) => corrected(context, stance, inputChanged(input)),
    removeInput: (_, { input, buyer, ...stance }, context) => corrected(context, stance, inputRemoved(input, buyer)),
  },
};

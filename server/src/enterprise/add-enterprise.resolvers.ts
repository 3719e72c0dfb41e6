import { payloadOf } from '../change/payload.ts';
import type { Resolvers } from '../gen/schema.ts';
import { addEnterprise } from './add-enterprise.ts';

export const addEnterpriseResolvers: Resolvers = {
  Mutation: {
    addEnterprise: async (_, { enterprise, by }, context) => {
      const { subject, ...made } = await addEnterprise(context, enterprise, by);
      return payloadOf(context, made, subject);
    },
  },
};

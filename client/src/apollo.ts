import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** The one Apollo client. The header is what the server asks of every request (its guard against forged ones). */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', headers: { 'apollo-require-preflight': '1' } }),
  cache: new InMemoryCache({
    typePolicies: {
      // The overview asks for a part of it, the inspector for the whole.
      Gap: { fields: { severity: { merge: true } } },
      // What staff corrected is told from its day on: one project at two dates is two things to keep.
      Project: { keyFields: ['id', 'asOf'] },
      // Their ranks are of one list with its weights; the id does not tell lists apart.
      Target: { keyFields: false },
      Opportunity: { keyFields: false },
    },
  }),
});

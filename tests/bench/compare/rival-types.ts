/** Our labels and relationships as type definitions of @neo4j/graphql, as its manual writes them. */
export const rivalTypes = `
type Area @node {
  id: String!
  name: String!
  kind: String!
}
type Chain @node {
  key: String!
  name: String!
  segments: [Segment!]! @relationship(type: "HAS_SEGMENT", direction: OUT)
}
type Segment @node {
  key: String!
  name: String!
  inputs: [Segment!]! @relationship(type: "INPUT_OF", direction: IN, properties: "Input")
  makers: [Enterprise!]! @relationship(type: "ACTIVE_IN", direction: IN, properties: "Activity")
  fillers: [Project!]! @relationship(type: "FILLS", direction: IN)
}
type Input @relationshipProperties {
  essential: Boolean!
}
type Activity @relationshipProperties {
  key: String!
  status: String!
  function: String!
  place: String
  capacity: Float
  unit: String
  known: Int!
}
type Enterprise @node {
  key: String!
  name: String!
  kind: String!
  places: [Area!]! @relationship(type: "LOCATED_IN", direction: OUT)
  segments: [Segment!]! @relationship(type: "ACTIVE_IN", direction: OUT, properties: "Activity")
  suppliers: [Enterprise!]! @relationship(type: "SUPPLIES", direction: IN)
}
type Project @node {
  key: String!
  name: String!
  investmentWan: Int
  known: Int!
  places: [Area!]! @relationship(type: "SITED_IN", direction: OUT)
  segments: [Segment!]! @relationship(type: "FILLS", direction: OUT)
  backers: [Enterprise!]! @relationship(type: "BACKED_BY", direction: OUT)
  events: [StageEvent!]! @relationship(type: "REACHED", direction: OUT)
}
type StageEvent @node {
  key: String!
  stageFrom: Int
  stageTo: Int
  planned: Boolean!
  date: Int
  known: Int!
}
`;

/** What resolvers pass on for each type of the schema; types left out are passed on as they are printed. */
export const mappers: Record<string, string> = {
  Chain: '../chain/structure.ts#Chain',
  Segment: '../chain/structure.ts#Segment',
  Area: '../place/area.ts#Area',
  Zone: '../place/area.ts#Area',
  Source: '../evidence/source.ts#Source',
  Evidence: '../evidence/evidence.ts#EvidenceRow',
  Industry: '../industry/industry.ts#Industry',
  Enterprise: '../enterprise/enterprise.ts#EnterpriseRow',
  Leadership: '../enterprise/leadership.ts#LeadershipRow',
  Activity: '../enterprise/activity.ts#ActivityRow',
  Project: '../project/project.ts#ProjectRow',
  StageEvent: '../project/stage-event.ts#StageEventRow',
  Gap: '../gap/gap.ts#GapOf',
  GapProject: '../gap/gap-project.ts#GapProjectRow',
  Supplier: '../gap/suppliers-of-gap.ts#SupplierRow',
  OutsideEnterprise: '../gap/outside-of-gap.ts#OutsideRow',
};

import type { GroupId, ProviderId } from './ids.ts';
import type { Provider } from './provider.ts';
import type { SampleGroup } from './sample-group.ts';

type Profile = Omit<SampleGroup, 'id' | 'order' | 'label' | 'name' | 'planned'>;

/**
 * The set-up of the Southampton audit of February 2012: two providers and nine sample groups (S1 section 4.5, Table 1).
 * Labels are those of the table. Tier, TOP and numbers are stated there for some groups; the rest is our proposal
 * (domain.md section 2.0).
 */
export function southampton2012(newId: () => string): {
  readonly providers: readonly Provider[];
  readonly groups: readonly SampleGroup[];
} {
  const bridge: Provider = {
    id: newId() as ProviderId,
    name: 'Society of St James',
    service: 'The Bridge, DIP and DRR',
    managerRole: 'Service manager',
    order: 1,
    tier: '2/3',
    agencies: ['Probation'],
  };
  const newRoad: Provider = {
    id: newId() as ProviderId,
    name: 'Southern Health',
    service: 'New Road Centre',
    managerRole: 'Service manager',
    order: 2,
    tier: '3',
    agencies: ['Mental health team'],
  };
  const atBridge: Profile = {
    providers: [bridge.id],
    tier: '2/3',
    topExpected: 'yes',
    comprehensiveExpected: 'case-by-case',
    prescribed: 'case-by-case',
    noteSetsExpected: 1,
    womenOnly: false,
  };
  const atNewRoad: Profile = {
    ...atBridge,
    providers: [newRoad.id],
    tier: '3',
    comprehensiveExpected: 'yes',
  };
  // Three files a person: keywork, treatment centre, prescribing.
  const joint: Profile = {
    ...atBridge,
    providers: [bridge.id, newRoad.id],
    prescribed: 'yes',
    noteSetsExpected: 3,
  };
  const groups: Omit<SampleGroup, 'id' | 'order'>[] = [
    {
      ...atBridge,
      label: 'Bridge',
      name: 'Bridge only',
      planned: 12,
      tier: '2',
      topExpected: 'no',
      comprehensiveExpected: 'no',
      prescribed: 'no',
    },
    { ...joint, label: 'NR/Bridge', name: 'New Road and Bridge', planned: 9 },
    { ...atNewRoad, label: 'Complex', name: 'Complex needs', planned: 5 },
    { ...atNewRoad, label: 'Women', name: 'Women only', planned: 5, womenOnly: true },
    { ...joint, label: 'nr/dip', name: 'New Road and DIP', planned: 2 },
    { ...atNewRoad, label: 'step down', name: 'Step down', planned: 5 },
    { ...atNewRoad, label: 'Step up', name: 'Step up', planned: 4 },
    { ...atBridge, label: 'DIP', name: 'DIP', planned: 2 },
    { ...atBridge, label: 'DRR', name: 'DRR', planned: 8, comprehensiveExpected: 'yes' },
  ];
  return {
    providers: [bridge, newRoad],
    groups: groups.map((group, index) => ({
      ...group,
      id: newId() as GroupId,
      order: index + 1,
    })),
  };
}

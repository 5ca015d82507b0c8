/** Who can own an improvement action: roles, never names. (domain.md section 4) */
export const serviceManager = 'Provider service manager';
export const teamLeader = 'Team leader or clinical supervisor';
export const keyworker = 'Keyworker';
export const clinicalLead = 'Clinical lead or prescriber';
export const safeguardingLead = 'Safeguarding lead';
export const commissioner = 'Drug Action Team or commissioning manager';
export const pathwayCoordinator = 'Care pathway co-ordinator';
export const recoveryChampion = 'Therapeutic recovery champion';
export const peerService = 'Peer support service';
export const familyService = 'Family support service';
export const outcomesLead = 'Outcomes and records lead';

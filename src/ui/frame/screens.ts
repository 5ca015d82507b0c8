import { screenPart } from './screen-part.ts';

// Only the way in is in the first download; each screen is a part that comes from the laptop's own copy.
export const AuditFrame = screenPart(async () => (await import('./audit-frame.tsx')).AuditFrame);
export const CasesScreen = screenPart(
  async () => (await import('#src/ui/cases/cases-screen.tsx')).CasesScreen,
);
export const ReviewScreen = screenPart(
  async () => (await import('#src/ui/review/review-screen.tsx')).ReviewScreen,
);
export const CheckScreen = screenPart(
  async () => (await import('#src/ui/review/check-screen.tsx')).CheckScreen,
);
export const SetupScreen = screenPart(
  async () => (await import('#src/ui/setup/setup-screen.tsx')).SetupScreen,
);
export const NewAuditScreen = screenPart(
  async () => (await import('#src/ui/setup/new-audit-screen.tsx')).NewAuditScreen,
);
export const ResultsScreen = screenPart(
  async () => (await import('#src/ui/results/results-screen.tsx')).ResultsScreen,
);
export const FeedbackScreen = screenPart(
  async () => (await import('#src/ui/feedback/feedback-screen.tsx')).FeedbackScreen,
);
export const ActionsScreen = screenPart(
  async () => (await import('#src/ui/actions/actions-screen.tsx')).ActionsScreen,
);
export const NextAuditScreen = screenPart(
  async () => (await import('#src/ui/setup/next-audit-screen.tsx')).NextAuditScreen,
);
export const ConflictsScreen = screenPart(
  async () => (await import('#src/ui/conflicts/conflicts-screen.tsx')).ConflictsScreen,
);
export const HistoryScreen = screenPart(
  async () => (await import('#src/ui/history/history-screen.tsx')).HistoryScreen,
);
export const SyncScreen = screenPart(
  async () => (await import('#src/ui/sync/sync-screen.tsx')).SyncScreen,
);
export const JoinScreen = screenPart(
  async () => (await import('#src/ui/join/join-screen.tsx')).JoinScreen,
);
export const PrintFormScreen = screenPart(
  async () => (await import('#src/ui/print/form-screen.tsx')).FormScreen,
);
export const PrintCaseScreen = screenPart(
  async () => (await import('#src/ui/print/case-screen.tsx')).CaseScreen,
);
export const PrintResultsScreen = screenPart(
  async () => (await import('#src/ui/print/results-screen.tsx')).ResultsScreen,
);
export const SettingsScreen = screenPart(
  async () => (await import('#src/ui/settings/settings-screen.tsx')).SettingsScreen,
);
export const HelpScreen = screenPart(
  async () => (await import('#src/ui/help/help-screen.tsx')).HelpScreen,
);

const byAddress = [
  [/^#\/a\//, AuditFrame],
  [/^#\/a\/[^/]+\/cases/, CasesScreen],
  [/^#\/a\/[^/]+\/c\/[^/]+(?!.*\/check)/, ReviewScreen],
  [/^#\/a\/[^/]+\/c\/[^/]+\/check/, CheckScreen],
  [/^#\/a\/[^/]+\/setup/, SetupScreen],
  [/^#\/a\/[^/]+\/results/, ResultsScreen],
  [/^#\/a\/[^/]+\/feedback/, FeedbackScreen],
  [/^#\/a\/[^/]+\/actions/, ActionsScreen],
  [/^#\/a\/[^/]+\/next/, NextAuditScreen],
  [/^#\/a\/[^/]+\/sync/, SyncScreen],
  [/^#\/a\/[^/]+\/conflicts/, ConflictsScreen],
  [/^#\/a\/[^/]+(\/c\/[^/]+)?\/history/, HistoryScreen],
  [/^#\/a\/[^/]+\/print\/form/, PrintFormScreen],
  [/^#\/a\/[^/]+\/print\/case\//, PrintCaseScreen],
  [/^#\/a\/[^/]+\/print\/results/, PrintResultsScreen],
] as const;

/** Fetches what this address shows. Resolves also when something did not come: the screen then says so itself. */
export async function loadScreensOf(hash: string): Promise<void> {
  const wanted = byAddress.filter(([address]) => address.test(hash));
  await Promise.allSettled(wanted.map(([, screen]) => screen.load()));
}

/** Fetches the screens of the audit day, once there is nothing else to do. */
export async function loadTheRest(): Promise<void> {
  for (const screen of [AuditFrame, CasesScreen, ReviewScreen, ResultsScreen, CheckScreen])
    await screen.load().catch(() => undefined);
}

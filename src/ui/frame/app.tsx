import { lazy, Suspense } from 'react';
import { HashRouter, Route, Routes } from 'react-router';
import { HomeScreen } from '#src/ui/home/home-screen.tsx';
import { Loading } from './loading.tsx';
import { MissingScreen } from './missing-screen.tsx';
import { ScreenGuard } from './screen-guard.tsx';
import { TopBar } from './top-bar.tsx';

const auditFrame = () => import('./audit-frame.tsx');
const reviewScreen = () => import('#src/ui/review/review-screen.tsx');
// Opened straight into an audit, what it needs is fetched beside React's start, not after it.
if (location.hash.startsWith('#/a/')) {
  void auditFrame();
  void reviewScreen();
}

// Only the way in is in the first download; each screen comes from the laptop's cache when it is asked for.
const AuditFrame = lazy(async () => ({ default: (await auditFrame()).AuditFrame }));
const ReviewScreen = lazy(async () => ({ default: (await reviewScreen()).ReviewScreen }));
const CasesScreen = lazy(async () => ({
  default: (await import('#src/ui/cases/cases-screen.tsx')).CasesScreen,
}));
const CheckScreen = lazy(async () => ({
  default: (await import('#src/ui/review/check-screen.tsx')).CheckScreen,
}));
const SetupScreen = lazy(async () => ({
  default: (await import('#src/ui/setup/setup-screen.tsx')).SetupScreen,
}));
const NewAuditScreen = lazy(async () => ({
  default: (await import('#src/ui/setup/new-audit-screen.tsx')).NewAuditScreen,
}));
const ResultsScreen = lazy(async () => ({
  default: (await import('#src/ui/results/results-screen.tsx')).ResultsScreen,
}));
const FeedbackScreen = lazy(async () => ({
  default: (await import('#src/ui/feedback/feedback-screen.tsx')).FeedbackScreen,
}));
const ConflictsScreen = lazy(async () => ({
  default: (await import('#src/ui/conflicts/conflicts-screen.tsx')).ConflictsScreen,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('#src/ui/history/history-screen.tsx')).HistoryScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('#src/ui/settings/settings-screen.tsx')).SettingsScreen,
}));
const HelpScreen = lazy(async () => ({
  default: (await import('#src/ui/help/help-screen.tsx')).HelpScreen,
}));

/** All screens and their addresses. Hash addresses work from any static host and never reach a server's log. */
export function App() {
  return (
    <HashRouter>
      <TopBar />
      <ScreenGuard>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path="/" element={<HomeScreen />} />
            <Route path="/new" element={<NewAuditScreen />} />
            <Route path="/settings" element={<SettingsScreen />} />
            <Route path="/help/:topic?" element={<HelpScreen />} />
            <Route path="/a/:audit" element={<AuditFrame />}>
              <Route path="setup/:step?" element={<SetupScreen />} />
              <Route path="cases" element={<CasesScreen />} />
              <Route path="c/:case/check" element={<CheckScreen />} />
              <Route path="c/:case/history" element={<HistoryScreen />} />
              <Route path="c/:case/:section?" element={<ReviewScreen />} />
              <Route path="results" element={<ResultsScreen />} />
              <Route path="feedback/:provider?" element={<FeedbackScreen />} />
              <Route path="conflicts" element={<ConflictsScreen />} />
              <Route path="history" element={<HistoryScreen />} />
            </Route>
            <Route path="*" element={<MissingScreen />} />
          </Routes>
        </Suspense>
      </ScreenGuard>
    </HashRouter>
  );
}
